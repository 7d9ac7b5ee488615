import Simulation

/// A small seeded generator of whole numbers (splitmix64): plans for tests, the same on every machine.
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

/// Plans with every lever, claim and event in them, made at random from a number.
enum RandomPlans {
  /// The plan of that number.
  static func plan(_ number: Int, customers: Int = 4_000, weeks: Int = 16, replications: Int = 1) -> Plan {
    var dice = Dice(number)
    let market = market(&dice)
    var made = RandomActs(market: market, weeks: weeks, dice: dice)
    // Stable: acts of one week stay in the order in which they were made.
    let acts = made.all().enumerated().sorted { ($0.element.week, $0.offset) < ($1.element.week, $1.offset) }
      .map { $0.element }
    return Plan(
      market: market, acts: acts, weeks: weeks, customers: customers, replications: replications,
      seed: UInt32(number * 7_919 + 1))
  }

  private static func market(_ dice: inout Dice) -> Market {
    let segments = (0..<dice.number(2...4)).map { index in
      Segment(
        name: ["careful", "easy", "young", "regulars"][index], share: dice.percent(15...60),
        concern: dice.percent(10...90), appetite: dice.percent(10...90), literacy: dice.percent(10...90),
        reactance: dice.percent(10...90), forgiveness: dice.percent(10...90), rate: dice.percent(5...80),
        basket: Double(dice.number(5...120)), trust: dice.percent(20...85), skepticism: dice.percent(20...75))
    }
    let own = [("health", Flow.inferred), ("voice", .observed)].prefix(dice.number(0...2)).map { name, flow in
      KindFacts(kind: Kind(name), sensitivity: dice.percent(20...95), flow: flow, awareness: dice.percent(5...80))
    }
    var contact: [Tactic: Double] = [:]
    for tactic in Tactic.allCases where dice.happens(50) { contact[tactic] = dice.percent(0...20) }
    return Market(
      segments: segments, kinds: KindFacts.standard + own, base: dice.one(of: Market.Base.allCases), currency: "$",
      margin: dice.percent(15...60), discount: dice.percent(0...20),
      costs: Market.Costs(contact: contact, breachedRecord: Double(dice.number(0...50))),
      earnings: Market.Earnings(partners: dice.percent(0...20), brokers: dice.percent(10...60)))
  }
}
