import Simulation

/// What must hold where a lever, a number or a group of customers is at its end.
extension Sentence {
  static let extremes = [
    Sentence(
      "a tactic of reach 0 reaches nobody",
      because: "a reach of 0 means that nobody is contacted"
    ) { trial in
      var plan = trial.plan
      for place in plan.acts.indices {
        guard var application = plan.acts[place].act.application else { continue }
        application.reach = 0
        plan.acts[place].act = .decision(.apply(application))
      }
      return plan == trial.plan ? .notTried : trial.reachesNobody(plan, "with every reach at 0")
    },
    Sentence(
      "a firm that holds nothing reaches nobody",
      because: "every tactic uses data, and where there is none there is nothing to be personal with"
    ) { trial in
      let plan = trial.plan.keeping { if case .decision(.collect) = $0.act { false } else { true } }
      return trial.reachesNobody(plan, "without any 'collect'")
    },
    Sentence(
      "a line that concerns no customer changes nobody",
      because: "a segment without customers has nobody to whom anything could happen"
    ) { trial in
      var plan = trial.plan
      plan.market.segments.insert(Segment(name: "nobody", share: 0), at: 0)
      let act = Act.decision(
        .apply(Application(trial.dice.one(of: Tactic.allCases), depth: 1, reach: 1, to: ["nobody"])))
      let added = DatedAct(week: trial.week(), act)
      return trial.beside(plan.adding([added]), adding: [added], in: 0...plan.weeks) { $0.difference(from: $1) }
    },
    Sentence(
      "news that reaches nobody changes nobody",
      because: "what nobody hears of moves nobody, now or later"
    ) { trial in
      let week = trial.week()
      guard let kind = trial.held(at: week).first else { return .notTried }
      // A denial works less once the thing is proven, whoever heard of the proof.
      let trial = trial.keeping { if case .decision(.respond(.denial, _, _)) = $0 { false } else { true } }
      let added = DatedAct(week: week, .event(.uncover(.kinds([kind]), isUnproven: false, reach: 0)))
      return trial.beside(trial.plan.adding([added]), adding: [added], in: 0...trial.plan.weeks) {
        $0.difference(from: $1)
      }
    },
    Sentence(
      "at a margin of 0 selling is worth nothing",
      because: "value is margin and what data earns, less costs: without any of them nothing is left"
    ) { trial in
      var plan = trial.plan.keeping { dated in
        switch dated.act {
        case .decision(.incentive), .decision(.respond): false
        case .decision(.apply(let application)): application.tactic.profile.markup == 0
        default: true
        }
      }
      plan.market.margin = 0
      plan.market.costs = Market.Costs(breachedRecord: 0)
      plan.market.earnings = Market.Earnings()
      let course = try simulate(plan, ledger: false, threads: 1)
      let (value, spend) = (
        trial.model.samples(course, .value, [], plan.weeks)[0], trial.model.samples(course, .spend, [], plan.weeks)[0]
      )
      guard abs(value) > 1e-5 * max(1, spend) else { return .holds }
      return .violated(
        Violation(
          week: plan.weeks, what: "value is \(value.figure) with margin, costs and earnings 0, no reward, no markup"))
    },
    Sentence(
      "with every lever at its maximum or minimum nothing leaves its scale",
      because: "a lever can be pulled to its end, and people are still people"
    ) { trial in
      let isMost = trial.dice.happens(50)
      let end = isMost ? 1.0 : 0
      var acts = [DatedAct(week: 0, .decision(.collect(trial.plan.market.kinds.map(\.kind), to: [])))]
      for tactic in Tactic.allCases {
        let application = Application(
          tactic, depth: end, reach: end, times: 20 * end, fit: end, isObtrusive: isMost, isOnDevice: !isMost)
        acts.append(DatedAct(week: 0, .decision(.apply(application))))
      }
      acts.append(DatedAct(week: 0, .decision(.incentive(.basket(end), kinds: [], to: []))))
      acts.append(DatedAct(week: 0, .decision(.share(isMost ? .brokers : .none, about: []))))
      acts.append(DatedAct(week: 0, .decision(.secure(isMost ? .basic : .strong, isVisible: !isMost))))
      for week in 0..<trial.plan.weeks {
        acts.append(DatedAct(week: week, .event(.breach(reach: end, isAvoidable: isMost, about: []))))
        acts.append(DatedAct(week: week, .event(.uncover(.selling, isUnproven: false, reach: end))))
        acts.append(DatedAct(week: week, .event(.rival(.basket(end), to: []))))
        acts.append(DatedAct(week: week, .decision(.respond(.apology, compensate: .basket(end), to: []))))
      }
      return trial.staysOnScale(adding: acts)
    },
    Sentence(
      "with numbers of the model at the ends of their ranges nothing leaves its scale",
      because: "what may be assumed must be possible"
    ) { trial in
      let acts = (0..<12).map { _ -> DatedAct in
        let parameter = trial.dice.one(of: Parameters.all)
        let end = trial.dice.happens(50) ? parameter.range.lowerBound : parameter.range.upperBound
        return DatedAct(week: 0, .assumption(Assumption(parameter.name, .number(end))))
      }
      return trial.staysOnScale(adding: acts)
    },
  ]
}

extension Trial {
  fileprivate func reachesNobody(_ plan: Plan, _ how: String) -> Verdict {
    let diary = model.diary(plan)
    for week in 1...plan.weeks {
      for (id, page) in diary.pages[week].enumerated() {
        guard let tactic = page.reachedBy.first else { continue }
        return .violated(Violation(week: week, customer: id, what: "\(tactic.rawValue) reaches somebody, \(how)"))
      }
    }
    return .holds
  }

  fileprivate func staysOnScale(adding acts: [DatedAct]) -> Verdict {
    let diary = model.diary(plan.adding(acts))
    for (week, pages) in diary.pages.enumerated() {
      for (id, page) in pages.enumerated() {
        guard let what = page.offScale else { continue }
        return .violated(Violation(week: week, customer: id, what: what, added: acts.map(\.typed)))
      }
    }
    return .holds
  }
}
