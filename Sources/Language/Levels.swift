/// A level that has a name, so that nobody needs to know the number. All assumed.
struct NamedLevel {
  let name: String
  let value: Double
}

extension Lever {
  /// The levels with names, lowest first.
  var named: [NamedLevel] {
    switch self {
    case .depth:
      [.init(name: "light", value: 0.2), .init(name: "moderate", value: 0.5), .init(name: "deep", value: 0.8)]
    case .fit: [.init(name: "poor", value: 0.3), .init(name: "fair", value: 0.6), .init(name: "good", value: 0.9)]
    case .reach, .times: []
    }
  }

  /// Where a level stands among those with names, such as `between light and moderate`; nil for a lever without names.
  public func words(for level: Double) -> String? {
    guard let lowest = named.first, let highest = named.last else { return nil }
    // Nobody tells a hundredth from the name itself.
    if let near = named.first(where: { abs($0.value - level) < 0.0101 }) { return near.name }
    if level < lowest.value { return "below \(lowest.name)" }
    guard let above = named.first(where: { $0.value > level }), let below = named.last(where: { $0.value < level })
    else { return "beyond \(highest.name)" }
    return "between \(below.name) and \(above.name)"
  }

  /// The values that it may have.
  var limits: ClosedRange<Double> { self == .times ? 0...20 : 0...1 }

  /// A level as it is printed: its name where it has one, a percentage for reach.
  func text(_ value: Double) -> String {
    if let level = named.first(where: { $0.value == value }) { return level.name }
    return self == .reach ? percent(value) : decimal(value)
  }
}

/// Bounds of what lines may say, apart from those of the levers.
enum Limits {
  /// Ten years.
  static let weeks = 520
  static let points = 2...101
  static let money = 0.0...1_000_000.0
  static let characters = 2_000
  /// Digits in one number: more than any number that is printed here has.
  static let digits = 24
}
