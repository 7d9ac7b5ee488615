/// A small seeded generator of whole numbers (splitmix64): plans made at random, the same on every machine.
struct Dice {
  private var state: UInt64

  /// The seed is mixed, so that the numbers of two seeds are not the same ones some places apart.
  init(_ seed: Int) {
    state = UInt64(seed)
    state = next()
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number in the range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(next() % UInt64(range.count)) }

  /// Hundredths from `range.lowerBound` to `range.upperBound`.
  mutating func percent(_ range: ClosedRange<Int>) -> Double { Double(number(range)) / 100 }

  /// True in so many of 100 cases.
  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func one<T>(of choices: [T]) -> T { choices[number(0...choices.count - 1)] }

  /// Up to `most` of the choices, in their order; may be none.
  mutating func some<T>(of choices: [T], most: Int) -> [T] {
    var indices = Set<Int>()
    for _ in 0..<number(0...most) { indices.insert(number(0...choices.count - 1)) }
    return indices.sorted().map { choices[$0] }
  }
}
