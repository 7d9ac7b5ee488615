public import Reports
public import Simulation

/// The numbers behind the charts: a row for each week.
public struct WeekTable: Sendable {
  private let course: Course
  private let baseline: Course
  private let gauges: [Gauge]
  private let segments: [String]
  private let week: Int

  /// The weeks of `course` up to `week` beside doing nothing; none named means all segments.
  public init(
    of course: Course, beside baseline: Course, _ gauges: [Gauge] = Gauge.headline, in segments: [String] = [],
    week: Int
  ) {
    self.course = course
    self.baseline = baseline
    self.gauges = gauges
    self.segments = segments
    self.week = min(week, course.plan.weeks, baseline.plan.weeks)
  }

  /// Each gauge with what it would be if we do nothing.
  public var table: Table {
    let currency = course.plan.market.currency
    let columns = [Column.number("Week")] + gauges.flatMap { [Column.number($0.title), .number("nothing")] }
    let rows = (0...week).map { week -> [Cell] in
      [.number(Double(week), .count)]
        + gauges.flatMap { gauge -> [Cell] in
          guard week >= gauge.firstWeek else { return [.blank, .blank] }
          let figure = gauge.measure.figure(currency)
          return [course, baseline].map {
            .number(gauge.estimate($0, in: segments, week: week).mean, figure)
          }
        }
    }
    return Table(columns: columns, rows: rows)
  }

  /// The table, and how to read it.
  public var document: Document {
    let whom = segments.isEmpty ? "All customers" : listed(segments).capitalizedFirst
    return [.table(table), .note("\(whom). Beside each measure: the same if we do nothing.")]
  }
}
