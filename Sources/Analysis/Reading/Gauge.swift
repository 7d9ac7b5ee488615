public import Reports
public import Simulation

/// What a chart or a sentence reads off a course: a measure, or the spend of one week.
public struct Gauge: Hashable, Sendable {
  /// The measure that it reads.
  public var measure: Measure
  /// Whether it reads what one week adds to a measure that counts so far.
  public var isOfWeek: Bool

  /// Reads a measure as it is.
  public init(_ measure: Measure) { self.init(measure, isOfWeek: false) }

  private init(_ measure: Measure, isOfWeek: Bool) {
    self.measure = measure
    self.isOfWeek = isOfWeek
  }

  /// Money spent in a week per customer of week 0.
  public static let weeklySpend = Gauge(.spend, isOfWeek: true)

  /// The four that carry every answer.
  public static let headline = [Gauge(.trust), Gauge(.skepticism), Gauge(.loyalty), .weeklySpend]

  /// The first week that has a value.
  public var firstWeek: Int { isOfWeek ? 1 : 0 }

  /// Its name at the head of a chart, such as `Spend a week`.
  public var title: String {
    if isOfWeek { return measure.title + " a week" }
    return measure.title
  }

  /// The values in a week, one for each replication.
  public func samples(_ course: Course, in segments: [String] = [], week: Int) -> [Double] {
    let now = course.samples(measure, in: segments, week: week)
    guard isOfWeek else { return now }
    return zip(now, course.samples(measure, in: segments, week: week - 1)).map { $0 - $1 }
  }

  /// The mean in a week, with luck and belief.
  public func estimate(_ course: Course, in segments: [String] = [], week: Int) -> Estimate {
    Estimate(course, within: measure.limits) { samples($0, in: segments, week: week) }
  }

  /// One course less another, paired by replication.
  public func difference(_ course: Course, from other: Course, in segments: [String] = [], week: Int) -> Estimate {
    Estimate(course, less: other) { samples($0, in: segments, week: week) }
  }

  /// The course from the first week to `week`, as a line of a chart.
  public func series(
    _ name: String, _ style: LineChart.Series.Style, _ course: Course, in segments: [String], to week: Int
  ) -> LineChart.Series {
    let last = min(week, course.plan.weeks)
    let points = (last < firstWeek ? [] : Array(firstWeek...last)).map { week in
      let value = estimate(course, in: segments, week: week)
      return LineChart.Point(week: week, mean: value.mean, low: value.low, high: value.high, belief: value.belief)
    }
    return LineChart.Series(name, style: style, points: points)
  }

  /// A chart of this gauge.
  ///
  /// - Parameter worlds: How many plausible worlds its belief rests on.
  public func chart(
    _ series: [LineChart.Series], marks: [LineChart.Mark], worlds: Int, currency: String
  ) -> LineChart {
    LineChart(
      title, figure: measure.figure(currency), direction: measure.isBadWhenHigh ? "high is bad" : nil, series: series,
      marks: marks, belief: "belief, \(Belief.held(of: worlds)) of \(worlds) worlds", leastSpan: leastSpan(series))
  }

  /// Noise must not fill a chart: 4 points, 2 % of a share, a tenth of the money.
  private func leastSpan(_ series: [LineChart.Series]) -> Double {
    switch measure.unit {
    case .points: 4
    case .share: 0.02
    case .money, .plain: 0.1 * (series.flatMap(\.points).map { abs($0.mean) }.max() ?? 0)
    }
  }
}
