/// What is in force towards each segment in each week of a plan, and what happens in it.
struct Timeline: Sendable {
  /// One segment's week.
  struct Week: Sendable {
    var practice: Practice
    /// Acts that are first felt this week and pass: revelations, breaches, notices, responses.
    var happenings: [DatedAct]
  }

  /// By week (the first is week 1) and segment.
  let weeks: [[Week]]

  init(_ plan: Plan) {
    let acts = plan.dated
    var practices = plan.market.segments.map { Practice(segment: $0.name, market: plan.market) }
    var next = 0
    var weeks: [[Week]] = []
    for week in 0..<max(plan.weeks, 1) {
      var new: [DatedAct] = []
      while next < acts.count, acts[next].week <= week {
        for s in practices.indices { practices[s].take(acts[next]) }
        new.append(acts[next])
        next += 1
      }
      weeks.append(practices.map { Week(practice: $0, happenings: new.filter { $0.act.passes }) })
    }
    self.weeks = weeks
  }
}

extension Act {
  /// Whether the act is over after the week in which it is felt.
  var passes: Bool {
    switch self {
    case .decision(.notify), .decision(.respond), .event(.breach), .event(.uncover): true
    default: false
    }
  }
}
