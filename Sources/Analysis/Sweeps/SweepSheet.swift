import Reports
public import Scenarios
import Simulation

/// The rows of a sweep as text: one for each point, segment and measure, each with the run that it comes from.
///
/// The text of a finished point never changes, so what a stopped run has written is the beginning of the whole.
public struct SweepSheet: Sendable {
  /// The form of the text.
  public enum Format: String, CaseIterable, Sendable {
    case csv, json
  }

  /// What is swept.
  public let sweep: Sweep
  /// The form of the text.
  public let format: Format
  private let points: [[Double]]
  private let hash: Fingerprint

  /// The sheet of a sweep.
  public init(_ sweep: Sweep, as format: Format) {
    self.sweep = sweep
    self.format = format
    points = sweep.points
    hash = sweep.scenario.fingerprint
  }

  /// How many rows a point has.
  var rowsOfPoint: Int { (sweep.scenario.market.segments.count + 1) * sweep.measures.count }
  /// How many rows there will be.
  public var rows: Int { points.count * rowsOfPoint }

  /// The plan of a point.
  func plan(of point: Int) -> Plan { sweep.plan(points[point]) }

  private var header: [String] { fields.map(\.name) }

  /// What stands in front of a point's figures: all that is known before it is run.
  private func stamps(of point: Int) -> [[Cell]] {
    let plan = plan(of: point)
    let stamp: [Cell] =
      [
        .text(runID(of: plan, scenario: hash)), .text(sweep.scenario.id), .text(hash.description), .text(modelVersion),
      ]
      + [Int(plan.seed), plan.replications, plan.customers, plan.weeks, point + 1].map { .number(Double($0), .count) }
      + points[point].map { .number($0, .decimals(4)) }
    let names = ["all"] + plan.market.segments.map(\.name)
    return names.flatMap { name in sweep.measures.map { stamp + [.text(name), .text($0.rawValue)] } }
  }

  /// The rows of a point that has been run.
  private func rows(of point: Int, _ course: Course, beside baseline: Course) -> [[Cell]] {
    let plan = plan(of: point)
    let figures = ([[]] + plan.market.segments.map { [$0.name] }).flatMap { segments in
      sweep.measures.map { measure -> [Cell] in
        let here = course.estimate(measure, in: segments, week: plan.weeks)
        let nothing = baseline.estimate(measure, in: segments, week: plan.weeks)
        let difference = course.difference(measure, from: baseline, in: segments, week: plan.weeks)
        return [
          here.mean, here.low, here.high, nothing.mean, difference.mean, difference.low, difference.high,
        ].map { .number($0, .decimals(4)) }
      }
    }
    let assumed = Cell.text(Footer.assumptions(of: plan).joined(separator: "; "))
    return zip(stamps(of: point), figures).map { $0 + $1 + [assumed] }
  }

  /// What stands before the first row.
  var beginning: String { format == .csv ? CSV.text([header.map(Cell.text)]) : "[\n" }
  /// What stands behind the last row that is there, so that the file is whole at any time.
  var ending: String { format == .csv ? "" : "\n]\n" }
  private var separator: String { format == .csv ? "" : ",\n" }

  private func text(_ row: [Cell]) -> String {
    switch format {
    case .csv: CSV.text([row])
    case .json: JSONValue.object(Dictionary(uniqueKeysWithValues: zip(header, row.map(\.json)))).text()
    }
  }

  /// The text of a point, to stand behind those before it.
  func text(of point: Int, _ course: Course, beside baseline: Course) -> String {
    (point == 0 ? "" : separator)
      + rows(of: point, course, beside: baseline).map(text).joined(separator: separator)
  }

  /// How much of a text is the beginning of this sheet: points that are whole, and the bytes that they and what stands
  /// before them fill. Nil where the text is of something else.
  ///
  /// A row that breaks off, and the rows of a point that is not whole, do not count.
  func known(in text: String) -> (points: Int, bytes: Int)? {
    guard text.utf8.starts(with: beginning.utf8) else {
      // A file that was made and no more, or stopped in its first line.
      return beginning.utf8.starts(with: text.utf8) ? (0, 0) : nil
    }
    var lines = text.utf8.dropFirst(beginning.utf8.count)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
      .map { String(Substring($0)) }
    if format == .json, lines.last == "]" { lines.removeLast() }
    var whole = (points: 0, bytes: beginning.utf8.count)
    var bytes = whole.bytes
    for (place, line) in lines.enumerated() {
      let point = place / rowsOfPoint
      guard point < points.count else { return nil }
      let isRow = marks(of: point)[place % rowsOfPoint].allSatisfy(line.contains)
      guard isRow else { return nil }
      bytes += line.utf8.count + 1
      if (place + 1) % rowsOfPoint == 0 {
        // Of a row of JSON the comma and the end of the line belong to what comes behind it.
        let behind = format == .csv ? 0 : line.hasSuffix(",") ? 2 : 1
        whole = (point + 1, bytes - behind)
      }
    }
    return whole
  }

  /// What must stand in each row of a point.
  private func marks(of point: Int) -> [[String]] {
    stamps(of: point).map { stamp in
      switch format {
      case .csv: [String(CSV.text([stamp]).dropLast()) + ","]
      case .json: zip(header, stamp).map { String(JSONValue.object([$0: $1.json]).text().dropFirst().dropLast()) }
      }
    }
  }
}
