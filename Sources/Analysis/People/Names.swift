/// First names for the customers of replication 1, so that a person and not a number is met.
///
/// The same number has the same name in every plan. Names repeat after `count` customers; the number tells them apart.
/// ```swift
/// Names.name(of: 421)                                // always the same
/// Names.id(421, customers: 10_000)                   // c-00421
/// Names.candidates("Maya", customers: 10_000).first  // the first Maya's number
/// ```
public enum Names {
  /// How many names there are.
  public static var count: Int { list.count }

  /// The name of a customer.
  public static func name(of customer: Int) -> String { list[customer * stride % list.count] }

  /// A customer's number as it is printed: five digits, or as many as the largest number needs.
  public static func id(_ customer: Int, customers: Int = 0) -> String {
    let width = max(5, String(max(customers - 1, 0)).count)
    let digits = String(customer)
    return "c-" + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The name with the number, such as `Maya (c-00421)`.
  public static func called(_ customer: Int, customers: Int = 0) -> String {
    "\(name(of: customer)) (\(id(customer, customers: customers)))"
  }

  /// The customer that a printed number names, `c-421` and `421` included; nil for anything else.
  public static func customer(_ text: String) -> Int? {
    let digits = text.lowercased().hasPrefix("c-") ? text.dropFirst(2) : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }

  /// The customers of that name, however it is capitalized, in order; empty for a name that nobody has.
  public static func candidates(_ name: String, customers: Int) -> [Int] {
    let wanted = name.lowercased()
    return (0..<max(0, min(customers, list.count))).filter { Names.name(of: $0).lowercased() == wanted }
      .flatMap { Array(Swift.stride(from: $0, to: customers, by: list.count)) }.sorted()
  }

  /// Shares no factor with the length of the list, so that every name comes once in `count` customers; neighbours in
  /// number are far apart in the list.
  static let stride = 101
}
