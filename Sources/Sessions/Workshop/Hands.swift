public import Simulation
public import Language

/// A tally of hands: how many in the room expect that a measure goes which way.
public struct Hands: Hashable, Sendable {
  /// What it is about.
  public var measure: Measure
  /// How many said so, by the order of `Prediction.Direction.allCases`.
  public var counts: [Int]
  /// The week in which they were counted.
  public var week = 0

  /// Counts hands; a direction that is not named has none.
  public init(_ measure: Measure, _ counted: [(direction: Prediction.Direction, count: Int)]) {
    self.measure = measure
    counts = Prediction.Direction.allCases.map { way in
      counted.filter { $0.direction == way }.reduce(0) { $0 + $1.count }
    }
  }

  /// How many hands were raised.
  public var total: Int { counts.reduce(0, +) }

  /// How many said that it goes that way.
  public func count(_ direction: Prediction.Direction) -> Int {
    Prediction.Direction.allCases.firstIndex(of: direction).map { counts[$0] } ?? 0
  }

  /// How many said what, most first: `12 down, 3 up`.
  public var told: String {
    Prediction.Direction.allCases.filter { count($0) > 0 }.sorted { count($0) > count($1) }
      .map { "\(count($0)) \($0.rawValue)" }.joined(separator: ", ")
  }

  /// As it is typed and kept: `trust up 3 down 12 flat 0`.
  public var text: String {
    "\(measure.rawValue) "
      + zip(Prediction.Direction.allCases, counts).map { "\($0.rawValue) \($1)" }.joined(separator: " ")
  }

  /// Reads `trust down 12, up 3`; nil where it is not said so. No more hands than a hall holds.
  public init?(_ words: [String]) {
    let words = words.flatMap { $0.split(separator: ",").map(String.init) }
    guard let measure = words.first.flatMap(Measure.init(rawValue:)), words.count >= 3, words.count % 2 == 1 else {
      return nil
    }
    var counted: [(direction: Prediction.Direction, count: Int)] = []
    for place in stride(from: 1, to: words.count, by: 2) {
      guard let direction = Prediction.Direction(rawValue: words[place]), let count = Int(words[place + 1]),
        (0...10_000).contains(count), !counted.contains(where: { $0.direction == direction })
      else { return nil }
      counted.append((direction, count))
    }
    self.init(measure, counted)
    guard total > 0 else { return nil }
  }
}
