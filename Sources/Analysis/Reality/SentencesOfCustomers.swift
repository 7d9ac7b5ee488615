import Language
import Simulation

/// What holds of every customer in every week of any plan.
extension Sentence {
  static let customers = [
    Sentence(
      "an attitude never leaves 0 to 100",
      because: "a scale has two ends, and evidence however strong only comes nearer to one of them"
    ) { trial in
      trial.everywhere { _, now, _ in now.offScale }
    },
    Sentence(
      "whoever left or lapsed buys nothing afterwards",
      because: "a lapse or a leaving is the last that the firm sees of a customer"
    ) { trial in
      trial.everywhere { before, now, _ in
        guard !before.isActive, now.purchases > 0 || now.spend != before.spend else { return nil }
        return "\(now.purchases) purchases after having gone, spend from \(before.spend.figure) to \(now.spend.figure)"
      }
    },
    Sentence(
      "nobody is both lapsed and left, and nobody comes back",
      because: "a customer goes once and in one way, and the model wins nobody anew"
    ) { trial in
      trial.everywhere { before, now, week in
        if now.isActive != (now.standing == .active) { return "active and gone at once: \(now.standing)" }
        if before.isActive {
          return [.active, .left(week: week), .lapsed(week: week)].contains(now.standing)
            ? nil : "gone in another week: \(now.standing)"
        }
        return now.standing == before.standing ? nil : "gone, then otherwise: \(before.standing), \(now.standing)"
      }
    },
    Sentence(
      "those who buy here, those who left and those who lapsed are everybody",
      because: "means are over all customers of week 0, so that trust does not rise when the distrustful leave"
    ) { trial in
      let course = try simulate(trial.plan, ledger: false, threads: 1)
      let parts: [Measure] = [.active, .left, .lapsed]
      for segments in [[]] + trial.plan.market.segments.map({ [$0.name] }) where course.share(of: segments) > 0 {
        for week in 0...trial.plan.weeks {
          let sum = parts.reduce(0) { $0 + trial.model.samples(course, $1, segments, week)[0] }
          guard abs(sum - 1) > 1e-6 else { continue }
          return .violated(
            Violation(week: week, what: "of \(segments.first ?? "all customers") they make \((100 * sum).figure) %"))
        }
      }
      return .holds
    },
    Sentence(
      "whoever has gone changes their mind no more",
      because: "who has left keeps the last attitude: nothing of the firm reaches them"
    ) { trial in
      trial.everywhere { before, now, _ in
        guard !before.isActive else { return nil }
        for (then, now) in zip(before.figures.prefix(6), now.figures) where then.value != now.value {
          return "\(now.name) moves from \(then.value.figure) to \(now.value.figure) after having gone"
        }
        return now.reachedBy.isEmpty ? nil : "reached by \(now.reachedBy[0].rawValue) after having gone"
      }
    },
    Sentence(
      "benefit, risk and pressure are felt only by those whom something reaches",
      because: "they are felt of a contact, so without a contact there is nothing to feel"
    ) { trial in
      trial.everywhere { _, now, _ in
        guard now.reachedBy.isEmpty, now.benefit != 0 || now.risk != 0 || now.pressure != 0 else { return nil }
        return "benefit \(now.benefit.figure), risk \(now.risk.figure), pressure \(now.pressure.figure) without contact"
      }
    },
    Sentence(
      "money comes from purchases and from nothing else",
      because: "spend is what customers pay for baskets; a week without a purchase brings none"
    ) { trial in
      trial.everywhere { before, now, _ in
        let paid = now.spend - before.spend
        if now.purchases < 0 || now.purchases > 20 { return "\(now.purchases) purchases in one week" }
        if now.purchases == 0, paid != 0 { return "\(paid.figure) spent without a purchase" }
        return paid < 0 ? "spend falls by \((-paid).figure)" : nil
      }
    },
    Sentence(
      "the ledger adds up for every customer",
      because: "every change is booked as it happens, so the entries of a week are its change and nothing is left over"
    ) { trial in
      var plan = trial.plan
      // A story is a run of its own: some customers of many.
      let ids = (0..<min(3, plan.customers)).map { _ in trial.dice.number(0...plan.customers - 1) }
      plan.replications = 1
      let course = try simulate(plan, threads: 1)
      for id in ids {
        let story = trial.model.story(id, course)
        var before = (story.customer.startTrust, story.customer.startSkepticism, story.customer.startLoyalty)
        for week in story.weeks {
          let changes: [(Quantity, Double, tolerance: Double)] = [
            (.trust, week.trust - before.0, rounding), (.skepticism, week.skepticism - before.1, rounding),
            (.loyalty, week.loyalty - before.2, rounding), (.spend, week.spend, max(rounding, 1e-5 * week.spend)),
          ]
          for (quantity, change, tolerance) in changes {
            let sum = (week.entries[quantity] ?? []).reduce(0) { $0 + $1.amount }
            guard abs(sum - change) > tolerance else { continue }
            let what = "\(quantity.rawValue) changes by \(change.figure), and its entries make \(sum.figure)"
            return .violated(Violation(week: week.week, customer: id, what: what))
          }
          before = (week.trust, week.skepticism, week.loyalty)
        }
      }
      return .holds
    },
    Sentence(
      "no tactic uses what a customer does not let be used",
      because: "a consent that is asked for and not heeded would be none"
    ) { trial in
      trial.everywhere { _, now, week in
        guard !now.reachedBy.isEmpty, !now.withheld.isEmpty else { return nil }
        let practice = trial.practices(at: week - 1).first { $0.segment == now.segment }
        for run in practice?.running ?? [] where now.reachedBy.contains(run.application.tactic) {
          if let kind = run.application.using.first(where: now.withheld.contains) {
            return "\(run.application.tactic.rawValue) reaches somebody who withholds \(kind)"
          }
        }
        return nil
      }
    },
    Sentence(
      "a customer who consented to nothing is reached by nothing under opt-in",
      because: "opt-in means that only a yes lets data be used, and every tactic uses some data",
      source: "K7"
    ) { trial in
      let open = trial.plan.keeping { if case .decision(.control) = $0.act { false } else { true } }
      let asking = DatedAct(week: 0, .decision(.control(.optIn, isBuried: false, about: [], to: [])))
      let diary = trial.model.diary(open.adding([asking]))
      var isTried = false
      for week in 1...trial.plan.weeks {
        let practices = Language.practices(at: week - 1, of: open.acts, market: open.market)
        for (id, now) in diary.pages[week].enumerated() {
          guard let held = practices.first(where: { $0.segment == now.segment })?.held, !held.isEmpty,
            Set(held).isSubset(of: now.withheld)
          else { continue }
          isTried = true
          guard let tactic = now.reachedBy.first else { continue }
          let what = "\(tactic.rawValue) reaches somebody who said no to everything"
          return .violated(Violation(week: week, customer: id, what: what, added: [asking.typed]))
        }
      }
      return isTried ? .holds : .notTried
    },
  ]
}

extension Diary.Page {
  /// The first figure that is no figure of its scale.
  var offScale: String? {
    for (name, value) in figures.prefix(6) where !(value >= 0 && value <= 100) { return "\(name) is \(value)" }
    // A sum of parts in single precision may end a last digit past the whole.
    if let known = knowledge.compactMap({ $0 }).first(where: { !($0 >= 0 && $0 <= 1 + 1e-6) }) {
      return "what is known of a kind is \(known), where 1 is all"
    }
    for (name, value) in [("benefit", benefit), ("risk", risk), ("pressure", pressure), ("spend", spend)]
    where !(value >= 0 && value.isFinite) { return "\(name) is \(value)" }
    return nil
  }
}
