import Simulation

/// What follows from chance belonging to the customer, and from a plan being all that a run depends on.
extension Sentence {
  static let luck = [
    Sentence(
      "the same plan gives the same figures, with any number of threads",
      because: "a run is a function of its plan; whoever runs it again must see what was seen"
    ) { trial in
      if let difference = trial.diary.difference(from: trial.model.diary(trial.plan)) { return .violated(difference) }
      var plan = trial.plan
      plan.replications = 3
      let (one, many) = (try simulate(plan, threads: 1), try simulate(plan, threads: 3))
      for measure in Measure.allCases {
        for week in 0...plan.weeks {
          let (a, b) = (one.samples(measure, week: week), trial.model.samples(many, measure, [], week))
          if a != b {
            return .violated(Violation(week: week, what: "\(measure.rawValue) is \(a) on one thread, \(b) on three"))
          }
        }
      }
      return .holds
    },
    Sentence(
      "in which order lines are typed does not matter, only from when they hold",
      because: "a plan is dated lines; only of two in one week does the later replace the earlier"
    ) { trial in
      // Weeks in another order, the lines of each week in their own.
      let weeks = Set(trial.plan.acts.map(\.week)).sorted { ($0 % 3, -$0) < ($1 % 3, -$1) }
      var other = trial.plan
      other.acts = weeks.flatMap { week in trial.plan.acts.filter { $0.week == week } }
      guard other.acts != trial.plan.acts else { return .notTried }
      return trial.diary.difference(from: trial.model.diary(other)).map(Verdict.violated) ?? .holds
    },
    Sentence(
      "a line changes nothing before the week after it was typed",
      because: "a cause comes before its effect"
    ) { trial in
      let week = trial.week()
      guard week > 0 else { return .notTried }
      let act = trial.randomAct()
      if case .assumption(let assumption) = act, assumption.isOfStart { return .notTried }
      let added = DatedAct(week: week, act)
      return trial.beside(trial.plan.adding([added]), adding: [added], in: 0...week) { $0.difference(from: $1) }
    },
    Sentence(
      "a longer run begins as the shorter one",
      because: "nobody knows how long they will be watched"
    ) { trial in
      var shorter = trial.plan
      shorter.weeks = 1 + trial.week()
      guard shorter.weeks < trial.plan.weeks else { return .notTried }
      return trial.diary.difference(from: trial.model.diary(shorter)).map(Verdict.violated) ?? .holds
    },
    Sentence(
      "one customer more changes nobody else's start",
      because: "chance belongs to the customer: who they are depends on nobody else"
    ) { trial in
      var larger = trial.plan
      larger.customers += 1
      return trial.beside(larger, adding: [], in: 0...0) { $0.difference(from: $1) }
    },
    Sentence(
      "a line for one segment changes nobody outside it",
      because: "it reaches nobody else, and word of mouth travels within a segment"
    ) { trial in
      let names = trial.plan.market.segments.map(\.name)
      guard names.count > 1 else { return .notTried }
      let name = trial.dice.one(of: names)
      guard let act = trial.randomAct().limited(to: name) else { return .notTried }
      let added = DatedAct(week: trial.week(), act)
      return trial.beside(
        trial.plan.adding([added]), adding: [added], in: 0...trial.plan.weeks,
        where: { mine, _ in mine.segment != name },
        { $0.difference(from: $1) })
    },
    Sentence(
      "nothing happens to a customer whom nothing reaches",
      because: "a tactic works through its contacts, and whoever has none in a week lives it as if there were no tactic"
    ) { trial in
      let week = trial.week()
      let tactic = Application(
        trial.dice.one(of: Tactic.allCases), depth: trial.dice.percent(20...100), reach: trial.dice.percent(10...90))
      // Where it is said that data stays on the device, a tactic makes that a lie or widens it, for everybody; and news
      // of a tactic is news only when it runs.
      guard !trial.plan.acts.contains(where: { $0.act.claims.contains(.onDevice) || $0.act.isNewsOfATactic })
      else { return .notTried }
      return trial.adding(
        [.decision(.apply(tactic))], at: week, where: { $0.reachedBy.isEmpty && $1.reachedBy.isEmpty },
        { $0.difference(from: $1) })
    },
  ]
}

extension Trial {
  /// Some line that could be typed.
  fileprivate mutating func randomAct() -> Act {
    var acts = RandomActs(market: plan.market, weeks: plan.weeks, dice: dice)
    defer { dice = acts.dice }
    return acts.one()
  }
}

extension Act {
  fileprivate var isNewsOfATactic: Bool { if case .event(.uncover(.tactic, _, _)) = self { true } else { false } }

  /// The same for one segment only; nil for what is always for all.
  fileprivate func limited(to name: String) -> Act? {
    switch self {
    case .assumption: nil
    case .decision(let decision): decision.limited(to: name).map(Act.decision)
    case .event(.rival(let amount, _)): .event(.rival(amount, to: [name]))
    case .event: nil
    }
  }
}

extension Decision {
  fileprivate func limited(to name: String) -> Decision? {
    switch self {
    case .collect(let kinds, _): return .collect(kinds, to: [name])
    case .forget(let kinds, _): return .forget(kinds, to: [name])
    case .apply(var application):
      application.to = [name]
      return .apply(application)
    case .stop(let tactic, _): return .stop(tactic, to: [name])
    case .disclose(let level, let claims, let about, _):
      return .disclose(level, saying: claims, about: about, to: [name])
    case .control(let level, let isBuried, let about, _):
      return .control(level, isBuried: isBuried, about: about, to: [name])
    case .incentive(let amount, let kinds, _): return .incentive(amount, kinds: kinds, to: [name])
    case .share(let sharing, let about, _): return .share(sharing, about: about, to: [name])
    case .secure: return nil
    case .notify(let claims, _): return .notify(saying: claims, to: [name])
    case .respond(let response, let compensation, _): return .respond(response, compensate: compensation, to: [name])
    }
  }
}

extension Diary {
  /// Where two diaries differ first, in the weeks that both have.
  func difference(from other: Diary) -> Violation? {
    for (week, pages) in zip(self.pages, other.pages).enumerated() {
      for (id, (mine, theirs)) in zip(pages.0, pages.1).enumerated() {
        if let what = mine.difference(from: theirs) { return Violation(week: week, customer: id, what: what) }
      }
    }
    return nil
  }
}
