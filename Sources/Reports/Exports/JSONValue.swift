/// A value that can be written as JSON, the same bytes every time.
public enum JSONValue: Sendable, Hashable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Double)
  /// A whole number, exact at any size.
  case integer(Int)
  case bool(Bool)
  case null
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  /// An object; of two values under one key the later counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, later in later }))
  }

  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }

  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }

  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// Nothing.
  public init(nilLiteral: ()) { self = .null }
}

extension JSONValue {
  /// A mean with its interval and, where they are known, the ends of what plausible worlds make of it.
  public static func estimate(mean: Double, low: Double, high: Double, belief: ClosedRange<Double>?) -> JSONValue {
    ["mean": .number(mean), "low": .number(low), "high": .number(high)]
      + (belief.map { ["belief": .array([.number($0.lowerBound), .number($0.upperBound)])] } ?? [:])
  }

  /// An object with the keys of two; of two values under one key the later counts.
  public static func + (first: JSONValue, second: JSONValue) -> JSONValue {
    guard case .object(let these) = first, case .object(let those) = second else { return second }
    return .object(these.merging(those) { $1 })
  }
}
