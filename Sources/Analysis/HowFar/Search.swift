import Language
import Simulation

/// A lever tried at several levels, closer where something breaks, with the same luck everywhere.
struct Search: Sendable {
  /// What was read at one level.
  struct Point: Sendable {
    var level: Double
    /// The room of the condition, for everybody and for each segment.
    var everybody: Slack
    var segments: [Slack]
    /// What came of it.
    var course: Course
    /// Value and trust at the end less those if we do nothing, one for each replication.
    var value: [Double]
    var trust: [Double]
  }

  /// Two levels between which something breaks are tried closer until they are that near.
  private static let nearness = 0.05
  /// And never more often than that.
  private static let most = 18

  private(set) var points: [Point] = []
  let baseline: Course

  /// Tries the levels from `range.low` to `range.high`.
  ///
  /// - Parameters:
  ///   - plan: The plan with the lever at a level.
  ///   - whom: Whom tests are about that name nobody: those whom the tactic is for; empty means all customers.
  ///   - first: The first week in which the condition must hold.
  ///   - known: The same search for another condition: what it has run is not run again.
  ///   - progress: Called with the part done; returning false stops the search.
  init(
    _ range: LeverRange, keeping condition: Condition, among whom: [String], from first: Int, threads: Int,
    known: Search? = nil, progress: (@Sendable (Double) -> Bool)?, plan: (Double) -> Plan
  ) throws {
    let start = plan(range.low)
    let names = start.market.segments.map(\.name)
    let baseline = try known?.baseline ?? simulate(start.baseline, ledger: false, threads: threads)
    self.baseline = baseline
    func point(_ exact: Double) throws -> Point {
      // As exact as a person could want, so that a line says 0.65 and not 0.6499999999999999.
      let level = (exact * 1e6).rounded() / 1e6
      let done = Double(points.count) / Double(Search.most)
      let course =
        try known?.points.first { $0.level == level }?.course
        ?? simulate(plan(level), ledger: false, threads: threads) { part in
          progress?(done + part / Double(Search.most)) ?? true
        }
      func over(_ measure: Measure) -> [Double] {
        zip(course.samples(measure, week: course.plan.weeks), baseline.samples(measure, week: course.plan.weeks))
          .map { $0 - $1 }
      }
      return Point(
        level: level, everybody: Slack(condition, of: course, beside: baseline, in: whom, from: first),
        segments: names.map { Slack(condition, of: course, beside: baseline, in: [$0], from: first) },
        course: course, value: over(.value), trust: over(.trust))
    }
    let count = max(2, range.points ?? 6)
    for step in 0..<count {
      points.append(try point(range.low + (range.high - range.low) * Double(step) / Double(count - 1)))
    }
    guard range.points == nil else { return }
    while points.count < Search.most, let level = nextLevel(segments: names.count, of: range.high - range.low) {
      points.append(try point(level))
      points.sort { $0.level < $1.level }
    }
  }

  /// In the middle of the widest gap in which something breaks; nil where all gaps are narrow.
  private func nextLevel(segments: Int, of width: Double) -> Double? {
    let curves =
      [curve { $0.everybody.least().room }]
      + (0..<segments).map { place in
        curve { $0.segments[place].least().room }
      }
    let gaps = curves.compactMap(\.bracket).filter { $0.high - $0.low > Search.nearness * width * 1.001 }
    return gaps.max { $0.high - $0.low < $1.high - $1.low }.map { ($0.low + $0.high) / 2 }
  }

  /// A reading along the levels.
  func curve(_ reading: (Point) -> Double) -> Curve {
    Curve(levels: points.map(\.level), values: points.map(reading))
  }
}
