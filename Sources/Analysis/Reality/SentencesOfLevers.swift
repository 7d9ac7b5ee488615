import Simulation

/// What a lever does in the week in which it is first felt.
extension Sentence {
  static let levers = [
    Sentence(
      "more personal is felt as more benefit and as more risk",
      because: "both rise with personalization: that is the paradox",
      source: "K1 S5"
    ) { trial in
      let places = trial.plan.acts.indices.filter { trial.plan.acts[$0].act.application != nil }
      guard !places.isEmpty else { return .notTried }
      let place = trial.dice.one(of: places)
      guard var application = trial.plan.acts[place].act.application else { return .notTried }
      application.depth += (1 - application.depth) * trial.dice.percent(10...100)
      var other = trial.plan
      other.acts[place].act = .decision(.apply(application))
      let week = other.acts[place].week + 1
      return trial.beside(
        other, adding: [other.acts[place]], in: week...week,
        where: { !$0.reachedBy.isEmpty && $0.reachedBy == $1.reachedBy },
        either(falls("benefit", \.benefit), falls("risk", \.risk)))
    },
    Sentence(
      "control never makes a contact feel riskier",
      because: "what one can steer frightens less",
      source: "K18 K27"
    ) { trial in
      trial.adding(
        [.decision(.control(.granular, isBuried: false, about: [], to: []))], at: trial.week(),
        where: { !$0.reachedBy.isEmpty && $0.reachedBy == $1.reachedBy }, rises("risk", \.risk))
    },
    Sentence(
      "a reward never makes anybody buy less",
      because: "it makes the same basket cheaper"
    ) { trial in
      let (week, part) = (trial.week(), trial.dice.percent(1...40))
      // Of two rewards the later replaces.
      return trial.keeping { if case .decision(.incentive) = $0 { false } else { true } }.adding(
        [.decision(.incentive(.basket(part), kinds: [], to: []))], at: week,
        where: { $0.reachedBy == $1.reachedBy }, falls("the number of purchases") { Double($0.purchases) })
    },
    Sentence(
      "a rival never makes anybody buy more",
      because: "whoever is offered more elsewhere has less reason to buy here"
    ) { trial in
      let (week, part) = (trial.week(), trial.dice.percent(1...40))
      return trial.keeping { if case .event(.rival) = $0 { false } else { true } }.adding(
        [.event(.rival(.basket(part), to: []))], at: week,
        rises("the number of purchases") { Double($0.purchases) })
    },
    Sentence(
      "a tactic that was stopped reaches nobody",
      because: "stopped means that there are no contacts"
    ) { trial in
      let week = trial.week()
      let running = trial.practices(at: week).flatMap { $0.running.map(\.application.tactic) }
      guard !running.isEmpty else { return .notTried }
      let tactic = trial.dice.one(of: running)
      return trial.adding([.decision(.stop(tactic, to: []))], at: week) { _, other in
        other.reachedBy.contains(tactic) ? "\(tactic.rawValue) still reaches with the line added" : nil
      }
    },
    Sentence(
      "whoever has no consent to give cannot withhold it",
      because: "where there is no control and no law that asks, there is nothing to say no to"
    ) { trial in
      let plan = trial.plan.keeping { dated in
        switch dated.act {
        case .decision(.control), .event(.law): false
        default: true
        }
      }
      let diary = trial.model.diary(plan)
      for week in 1...plan.weeks {
        for (id, page) in diary.pages[week].enumerated() {
          guard let kind = page.withheld.first else { continue }
          let what = "\(kind) is withheld, though no line and no law lets it be"
          return .violated(Violation(week: week, customer: id, what: what))
        }
      }
      return .holds
    },
  ]
}

extension Act {
  /// The tactic that a line applies.
  var application: Application? {
    if case .decision(.apply(let application)) = self { application } else { nil }
  }
}
