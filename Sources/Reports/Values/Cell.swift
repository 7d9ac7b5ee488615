/// What stands in one place of a table.
public enum Cell: Sendable, Hashable {
  /// Words.
  case text(String)
  /// A number and the way that it is written for people; CSV and JSON get the number itself.
  case number(Double, Figure)
  /// A mean with its interval, such as `48.2 (47.9 to 48.5)`, and what plausible worlds make of it where that is known;
  /// people find that in a column of its own.
  case estimate(mean: Double, low: Double, high: Double, belief: ClosedRange<Double>? = nil, Figure)
  /// A course over the weeks in miniature.
  case trend([Double], leastSpan: Double = 0)
  /// Nothing.
  case blank
}

extension Cell: ExpressibleByStringLiteral {
  /// A cell of words.
  public init(stringLiteral value: String) {
    self = .text(value)
  }
}
