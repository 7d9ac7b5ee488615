import Simulation

extension Sentence {
  /// The smallest plan found that still violates the sentence, from one that does: fewer weeks, customers, segments and
  /// lines, each taken away as long as the violation stays.
  func smallest(_ plan: Plan, _ violation: Violation, model: Model) throws -> (plan: Plan, violation: Violation) {
    var found = (plan: plan, violation: violation)
    var goesOn = true
    while goesOn {
      goesOn = false
      for smaller in found.plan.smaller {
        var trial = Trial(smaller, model: model)
        guard case .violated(let violation) = try test(&trial) else { continue }
        found = (smaller, violation)
        goesOn = true
        break
      }
    }
    return found
  }
}

extension Plan {
  /// Plans with one thing less, those that save most first.
  var smaller: [Plan] {
    var all: [Plan] = []
    for weeks in Set([1, self.weeks / 2, self.weeks - 1]).sorted() where weeks >= 1 && weeks < self.weeks {
      var plan = keeping { $0.week < weeks }
      plan.weeks = weeks
      all.append(plan)
    }
    for customers in Set([8, self.customers / 2, self.customers - 1]).sorted()
    where customers >= 8 && customers < self.customers {
      var plan = self
      plan.customers = customers
      all.append(plan)
    }
    // Halves of the lines before single ones.
    if acts.count > 3 {
      all.append(keeping(lines: 0..<acts.count / 2))
      all.append(keeping(lines: acts.count / 2..<acts.count))
    }
    if market.segments.count > 1 {
      for segment in market.segments {
        var plan = self
        plan.market.segments.removeAll { $0.name == segment.name }
        plan.acts = acts.filter { !$0.act.segments.contains(segment.name) }
        all.append(plan)
      }
    }
    all += acts.indices.map { gone in keeping(lines: acts.indices.filter { $0 != gone }) }
    if !market.costs.contact.isEmpty {
      var plan = self
      plan.market.costs.contact = [:]
      all.append(plan)
    }
    let own = market.kinds.dropFirst(KindFacts.standard.count).map(\.kind)
    if let last = own.last, !acts.contains(where: { $0.typed.contains(last.name) }) {
      var plan = self
      plan.market.kinds.removeLast()
      all.append(plan)
    }
    return all
  }

  private func keeping(lines: some Sequence<Int>) -> Plan {
    var plan = self
    plan.acts = lines.map { acts[$0] }
    return plan
  }
}

extension Act {
  /// The segments that a line names.
  fileprivate var segments: [String] {
    switch self {
    case .decision(let decision):
      switch decision {
      case .collect(_, let to), .forget(_, let to), .stop(_, let to), .disclose(_, _, _, let to),
        .control(_, _, _, let to), .incentive(_, _, let to), .share(_, _, let to), .notify(_, let to),
        .respond(_, _, let to):
        to
      case .apply(let application): application.to
      case .secure: []
      }
    case .event(.rival(_, let to)): to
    case .event, .assumption: []
    }
  }
}
