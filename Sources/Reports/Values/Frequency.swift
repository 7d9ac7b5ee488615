/// How often something is so, such as in 17 of 20 plausible worlds: a chance as people can count it.
public struct Frequency: Sendable, Hashable {
  /// What is so, such as `trust ends below doing nothing`.
  public var what: String
  /// How often it is so.
  public var count: Int
  /// Out of how many.
  public var total: Int
  /// What is counted, such as `plausible worlds`.
  public var unit: String

  /// Says that `what` is so in `count` of `total`.
  public init(_ what: String, _ count: Int, of total: Int, unit: String) {
    self.what = what
    self.count = min(max(count, 0), max(total, 0))
    self.total = max(total, 0)
    self.unit = unit
  }

  /// The same in words.
  public var sentence: String { "In \(count) of \(total) \(unit): \(what)." }
}

extension [Frequency] {
  /// The counts as rows.
  var table: Table {
    Table(
      columns: [.text("What"), .number("in"), .number("of"), .text("unit")],
      rows: map {
        [.text($0.what), .number(Double($0.count), .count), .number(Double($0.total), .count), .text($0.unit)]
      })
  }
}
