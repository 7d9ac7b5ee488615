import Simulation

/// A plan without assumptions in which nearly every constant matters: a wrong one must show.
enum ControlPlan {
  static let plan = Plan(
    market: Market(segments: [
      Segment(name: "careful", share: 0.4, concern: 0.75, trust: 0.4), Segment(name: "easy", share: 0.6, concern: 0.35),
    ]),
    acts: acts, weeks: 16, customers: 4_000, replications: 1, seed: 11)

  private static let acts = [
    DatedAct(week: 0, .decision(.collect([], to: []))),
    DatedAct(week: 0, .decision(.apply(Application(.retargeting, depth: 0.7, times: 2)))),
    DatedAct(week: 0, .decision(.apply(Application(.recommendations, depth: 0.5, fit: 0.4)))),
    DatedAct(week: 0, .decision(.disclose(.finePrint, saying: [], about: [], to: ["careful"]))),
    DatedAct(week: 0, .decision(.disclose(.notice, saying: [.benefit, .observed], about: [], to: ["easy"]))),
    DatedAct(week: 0, .decision(.control(.optOut, isBuried: false, about: [], to: []))),
    DatedAct(week: 2, .decision(.share(.brokers, about: [.purchases]))),
    DatedAct(week: 3, .event(.uncover(.selling, isUnproven: false, reach: 0.4))),
    DatedAct(week: 5, .event(.breach(reach: 0.5, isAvoidable: true, about: []))),
    DatedAct(week: 7, .decision(.notify(saying: [], to: []))),
    DatedAct(week: 7, .decision(.respond(.apology, compensate: .money(5), to: []))),
  ]
}
