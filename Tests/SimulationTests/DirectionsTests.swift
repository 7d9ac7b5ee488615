import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

/// Every lever and clause of the firm has an effect, and the design says which way.
@Suite struct DirectionsTests {
  static let ad = apply(.retargeting)
  static let picks = apply(.recommendations)
  static let named = disclose(.notice, saying: [.benefit])

  static let little = at(0, .forget([.browsing, .webHistory, .inferred], to: []))

  static let doing: [Direction] = [
    Direction(
      "data that is collected lets a tactic run", [at(0, .collect([.location], to: [])), apply(.locationPush)],
      beside: [apply(.locationPush)], .reached, .up),
    Direction(
      "more data makes a worse breach", [little, at(0, .collect([.bought], to: [])), breach()],
      beside: [little, breach()], .ability, .down),
    Direction(
      "forgotten data makes a smaller breach", [at(4, .forget([.webHistory, .inferred], to: [])), breach()],
      beside: [breach()], .ability, .up),
    Direction(
      "of forgotten data there is less to find out",
      [at(4, .forget([.inferred], to: [])), uncover(.kinds([.inferred]))],
      beside: [uncover(.kinds([.inferred]))], .integrity, .up),
    Direction(
      "more reach reaches more", [apply(.recommendations, reach: 0.8)], beside: [apply(.recommendations, reach: 0.4)],
      .reached, .up),
    Direction(
      "more reach of what is liked sells more", [apply(.recommendations, reach: 0.9), named],
      beside: [apply(.recommendations, reach: 0.3), named], .spend, .up),
    Direction(
      "the response still grows at 8 contacts", [apply(.recommendations, times: 8)],
      beside: [apply(.recommendations, times: 4)], .benefit, .up, week: 1),
    Direction(
      "the response peaks at 10, not at 8", [apply(.recommendations, times: 10)],
      beside: [apply(.recommendations, times: 8)], .benefit, .up, week: 1),
    Direction(
      "the response peaks at 10, not at 12", [apply(.recommendations, times: 12)],
      beside: [apply(.recommendations, times: 10)], .benefit, .down, week: 1),
    Direction(
      "the response wears out at 20", [apply(.recommendations, times: 20)],
      beside: [apply(.recommendations, times: 10)], .benefit, .down, week: 1),
    Direction(
      "many contacts a week wear out over the weeks", [apply(.recommendations, times: 4)],
      beside: [apply(.recommendations, times: 1)], .benefit, .down, week: 26),
    Direction(
      "contacts that are soon forgotten wear out less", [apply(.recommendations, times: 4), assume("contact.half", 2)],
      beside: [apply(.recommendations, times: 4), assume("contact.half", 26)], .benefit, .up, week: 26),
    Direction("an offer that fits is more use", [apply(.recommendations, fit: 0.9)], beside: [picks], .benefit, .up),
    Direction(
      "an offer that misses looks incompetent", [apply(.recommendations, fit: 0.2)],
      beside: [apply(.recommendations, fit: 0.5)], .ability, .down),
    Direction(
      "what gets in the way but is not personal sells", [apply(.retargeting, depth: 0, obtrusive: true)],
      beside: [apply(.retargeting, depth: 0)], .spend, .up),
    Direction(
      "what is personal and gets in the way costs sales", [apply(.retargeting, depth: 0.8, obtrusive: true)],
      beside: [apply(.retargeting, depth: 0.8)], .spend, .down),
    Direction(
      "what gets in the way is felt as riskier", [apply(.retargeting, obtrusive: true)], beside: [ad], .risk, .up),
    Direction(
      "data that stays on the device is less of a risk", [apply(.retargeting, onDevice: true)], beside: [ad], .risk,
      .down),
    Direction(
      "data that stays on the device costs less trust", [apply(.retargeting, onDevice: true)], beside: [ad], .trust, .up
    ),
    Direction(
      "using more sensitive data is more of a risk", [apply(.recommendations, using: [.purchases, .inferred])],
      beside: [picks], .risk, .up),
    Direction(
      "what is stopped reaches nobody", [ad, at(6, .stop(.retargeting, to: []))], beside: [ad], .reached, .down),
    Direction(
      "what is stopped before most have found out keeps trust", [ad, at(1, .stop(.retargeting, to: []))], beside: [ad],
      .trust, .up, week: 26),
  ]

  static let steering: [Direction] = [
    Direction("an opt-in halves consent", [ad, control(.optIn)], beside: [ad, control(.optOut)], .optedIn, .down),
    Direction("an opt-out loses some consent", [ad, control(.optOut)], beside: [ad], .optedIn, .down),
    Direction("an opt-out tames the risk", [ad, named, control(.optOut)], beside: [ad, named], .risk, .down, week: 1),
    Direction(
      "an opt-in tames the risk more", [ad, named, control(.optIn)], beside: [ad, named, control(.optOut)], .risk, .down
    ),
    Direction(
      "a choice for each kind tames the risk most", [ad, named, control(.granular)],
      beside: [ad, named, control(.optIn)], .risk, .down),
    Direction(
      "an opt-out shows good will", [picks, named, control(.optOut)], beside: [picks, named], .benevolence, .up),
    Direction(
      "an opt-in shows more good will", [picks, named, control(.optIn)], beside: [picks, named, control(.optOut)],
      .benevolence, .up),
    Direction(
      "a choice for each kind shows most good will", [picks, named, control(.granular)],
      beside: [picks, named, control(.optIn)], .benevolence, .up),
    Direction(
      "a buried opt-out keeps consent", [ad, control(.optOut, buried: true)], beside: [ad, control(.optOut)], .optedIn,
      .up, week: 26),
    Direction(
      "a buried question gets more consent", [ad, control(.optIn, buried: true)], beside: [ad, control(.optIn)],
      .optedIn, .up),
    Direction(
      "buried control shows no good will", [picks, named, control(.optIn, buried: true)],
      beside: [picks, named, control(.optIn)], .benevolence, .down),
    Direction(
      "a reward gets more consent", [ad, control(.optIn), at(0, .incentive(.basket(0.05), kinds: [], to: []))],
      beside: [ad, control(.optIn)], .optedIn, .up),
    Direction(
      "a reward costs value", [picks, at(0, .incentive(.basket(0.1), kinds: [], to: []))], beside: [picks], .value,
      .down),
    Direction(
      "a reward sells more often", [picks, at(0, .incentive(.basket(0.1), kinds: [], to: []))], beside: [picks],
      .purchases, .up),
    Direction(
      "a reward for one kind gets more consent for it",
      [control(.optIn), at(0, .incentive(.money(3), kinds: [.webHistory], to: []))], beside: [control(.optIn)],
      .optedIn, .up),
    Direction(
      "control about one kind leaves the rest alone", [control(.optIn, about: [.inferred])], beside: [control(.optIn)],
      .optedIn, .up),
    Direction(
      "passing data to partners earns", [at(0, .share(.partners, about: []))], beside: [], .value, .up, week: 4),
    Direction(
      "passing data to brokers earns more", [at(0, .share(.brokers, about: []))],
      beside: [at(0, .share(.partners, about: []))], .value, .up, week: 4),
    Direction(
      "selling that comes out costs trust", [at(0, .share(.brokers, about: [])), uncover(.selling)],
      beside: [at(0, .share(.brokers, about: []))], .trust, .down),
    Direction(
      "partners that come out cost trust", [at(0, .share(.partners, about: [])), uncover(.selling)],
      beside: [at(0, .share(.partners, about: []))], .trust, .down),
    Direction(
      "brokers that come out cost more than partners", [at(0, .share(.brokers, about: [])), uncover(.selling)],
      beside: [at(0, .share(.partners, about: [])), uncover(.selling)], .benevolence, .down),
    Direction(
      "less sensitive data passed on costs less", [at(0, .share(.brokers, about: [.declared])), uncover(.selling)],
      beside: [at(0, .share(.brokers, about: [])), uncover(.selling)], .benevolence, .up),
    Direction(
      "strong protection softens a breach", [secure(.strong), breach()], beside: [secure(.standard), breach()],
      .ability, .up, week: 9),
    Direction(
      "basic protection does not", [secure(.basic), breach()], beside: [secure(.standard), breach()], .ability, .down,
      week: 9),
    Direction(
      "protection softens more where it can be seen", [secure(.strong, visible: true), breach()],
      beside: [secure(.strong), breach()], .ability, .up, week: 9),
    Direction(
      "protection that can be seen makes data use less of a risk", [ad, secure(.strong, visible: true)],
      beside: [ad, secure(.strong)], .risk, .down),
    Direction(
      "protection that can be seen looks able", [picks, secure(.strong, visible: true)],
      beside: [picks, secure(.strong)], .ability, .up),
  ]

  @Test(arguments: doing) func `what the firm does moves customers the right way`(row: Direction) throws {
    try row.expectHolds()
  }

  @Test(arguments: steering) func `what the firm lets customers steer moves them the right way`(row: Direction) throws {
    try row.expectHolds()
  }

  @Test(arguments: Tactic.allCases, [Measure.benefit, .risk])
  func `benefit and risk of every tactic both rise with depth`(tactic: Tactic, measure: Measure) throws {
    let all = at(0, .collect([], to: []))
    try Direction(
      "deeper", [all, apply(tactic, depth: 0.8)], beside: [all, apply(tactic, depth: 0.2)], measure, .up, week: 4
    ).expectHolds()
  }

  /// One line of each verb that can be for one segment.
  static let addressed: [@Sendable ([String]) -> [DatedAct]] = [
    { [at(0, .collect([.bought], to: $0)), breach()] },
    { [at(4, .forget([.webHistory], to: $0)), breach()] },
    { [apply(.recommendations, to: $0)] },
    { [picks, at(4, .stop(.recommendations, to: $0))] },
    { [ad, disclose(.notice, to: $0)] },
    { [ad, control(.optIn, to: $0)] },
    { [at(0, .incentive(.basket(0.2), kinds: [], to: $0))] },
    { [breach(), at(10, .notify(saying: [], to: $0))] },
    { [breach(), respond(.apology, to: $0)] },
    { [at(2, .rival(.basket(0.2), to: $0))] },
  ]

  @Test(arguments: addressed.indices)
  func `a line for one segment touches nobody else`(line: Int) throws {
    let course = try simulate(Bench.plan(Self.addressed[line](["careful"]), weeks: 13), ledger: false)
    let nobody = try simulate(Bench.plan(Self.addressed[line](["absent"]), weeks: 13), ledger: false)
    func moved(_ segment: String) -> [Bool] {
      [Measure.trust, .skepticism, .loyalty, .spend, .optedIn].map {
        course.samples($0, in: [segment], week: 13) != nobody.samples($0, in: [segment], week: 13)
      }
    }
    #expect(moved("careful").contains(true))
    #expect(!moved("easy").contains(true))
  }

  @Test(arguments: Measure.allCases)
  func `the same plan twice differs by nothing`(measure: Measure) throws {
    let acts = [Self.ad, Self.named, control(.optOut), breach(), respond(.apology)]
    let course = try simulate(Bench.plan(acts, weeks: 13), ledger: false)
    let again = try simulate(Bench.plan(acts, weeks: 13))
    #expect(course.difference(measure, from: again, week: 13) == Estimate(mean: 0, low: 0, high: 0))
  }
}
