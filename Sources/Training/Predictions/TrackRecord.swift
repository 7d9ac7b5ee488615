import Language
import Reports
import Sessions

/// How near somebody's predictions have come over time, one row for each that was revealed.
public struct TrackRecord: Hashable, Sendable {
  /// One prediction and how it came out.
  public struct Row: Hashable, Sendable {
    /// The day on which it was revealed, such as `2026-11-26`.
    public var day: String
    /// The scenario's id.
    public var scenario: String
    /// The line that was typed, without its reason.
    public var line: String
    /// Whether it went the way that was said.
    public var isRight: Bool
    /// How far the number was off, in points or percent; nil without a number.
    public var distance: Double?
  }

  /// How many rows are kept.
  static let limit = 1000
  /// How many count as the latest.
  private static let latest = 5

  /// Oldest first.
  public private(set) var rows: [Row]

  /// The record that a text holds; what cannot be read in it is passed over.
  public init(_ text: String = "") {
    rows = text.split(separator: "\n").compactMap { Row(String($0)) }
  }

  /// The text that holds it, a row a line.
  public var text: String { rows.map { $0.text + "\n" }.joined() }

  /// Adds what was revealed on a day.
  public mutating func add(_ revealed: Revealed, in scenario: String, on day: String) {
    rows.append(
      Row(
        day: day, scenario: scenario, line: revealed.predicted.prediction.text, isRight: revealed.isRight,
        distance: revealed.distance))
    rows.removeFirst(max(0, rows.count - TrackRecord.limit))
  }

  /// How many went the right way and how far the numbers were off, over all and lately; empty without a prediction.
  public var sentences: [String] {
    guard !rows.isEmpty else { return [] }
    let right = rows.count(where: \.isRight)
    let way =
      rows.count == 1
      ? "So far you have made 1 prediction, and it \(right == 1 ? "went" : "did not go") the way you said."
      : "Of your \(rows.count) predictions so far, \(right) went the way you said."
    let distances = rows.compactMap(\.distance)
    guard let middle = TrackRecord.median(distances) else { return [way] }
    var off = "Your numbers were off by \(Figure.points.text(middle)) in the middle (points, or % of money)"
    if distances.count > TrackRecord.latest, let late = TrackRecord.median(distances.suffix(TrackRecord.latest)) {
      off += "; the last \(TrackRecord.latest) by \(Figure.points.text(late))"
    }
    return [way, off + "."]
  }

  /// The middle of some numbers; nil for none.
  static func median(_ numbers: some Collection<Double>) -> Double? {
    let sorted = numbers.sorted()
    guard !sorted.isEmpty else { return nil }
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
  }
}

extension TrackRecord.Row {
  /// `2026-11-26<tab>shopping-list<tab>predict trust down 10<tab>right<tab>4.2`.
  fileprivate var text: String {
    [day, scenario, line, isRight ? "right" : "wrong", distance.map { "\(($0 * 10).rounded() / 10)" } ?? ""]
      .joined(separator: "\t")
  }

  fileprivate init?(_ text: String) {
    let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 5, ["right", "wrong"].contains(cells[3]) else { return nil }
    (day, scenario, line, isRight) = (cells[0], cells[1], cells[2], cells[3] == "right")
    distance = Double(cells[4])
  }
}
