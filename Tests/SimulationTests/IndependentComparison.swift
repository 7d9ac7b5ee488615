import Simulation

/// Where a course and the NumPy program's course of the same plan lie too far apart.
struct IndependentComparison {
  let course: Course
  let other: IndependentCourse

  /// A sentence for each value that is too far off: attitudes by more than 0.02 of a point, money by more than 0.1 %,
  /// shares and purchases per customer by more than 0.001, what was felt and told by more than 0.1 %.
  var discrepancies: [String] {
    var found = differences(in: [], Measure.allCases, other.all)
    // In a small segment one customer more or less who buys in a week is more than 0.1 %.
    let measures = Measure.allCases.filter { $0.unit != .plain }
    for segment in course.plan.market.segments {
      found += differences(in: [segment.name], measures, other.segments[segment.name] ?? [])
    }
    return found
  }

  private func differences(
    in segments: [String], _ measures: [Measure], _ weeks: [[String: Double]]
  ) -> [String] {
    guard weeks.count == course.plan.weeks + 1 else { return ["\(segments): \(weeks.count) weeks"] }
    return weeks.enumerated().flatMap { week, values in
      measures.compactMap { measure in
        let mine = course.estimate(measure, in: segments, week: week).mean
        guard let theirs = values[measure.rawValue] else { return "\(measure) is missing" }
        let most = tolerance(measure, theirs, spend: values[Measure.spend.rawValue] ?? 0)
        if abs(mine - theirs) <= most { return nil }
        return "week \(week) \(segments.first ?? "all") \(measure.rawValue): \(mine), independently \(theirs)"
      }
    }
  }

  private func tolerance(_ measure: Measure, _ value: Double, spend: Double) -> Double {
    switch measure.unit {
    case _ where measure == .purchases: 0.001
    case .points: 0.02
    case .share: 0.001
    // Value is what is left of spend after costs: it can be near 0 where the sums behind it are large.
    case .money: 0.001 * max(abs(value), spend)
    case .plain: 0.001 * max(abs(value), 0.01)
    }
  }
}
