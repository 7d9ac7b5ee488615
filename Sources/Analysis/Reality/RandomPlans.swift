public import Simulation

/// Plans with every lever, claim and event in them, made at random from a number.
public enum RandomPlans {
  /// The plan of that number.
  public static func plan(_ number: Int, customers: Int = 4_000, weeks: Int = 16, replications: Int = 1) -> Plan {
    var dice = Dice(number)
    let market = market(&dice)
    var made = RandomActs(market: market, weeks: weeks, dice: dice)
    // Stable: acts of one week stay in the order in which they were made.
    let acts = made.all().enumerated().sorted { ($0.element.week, $0.offset) < ($1.element.week, $1.offset) }
      .map { $0.element }
    return Plan(
      market: market, acts: acts, weeks: weeks, customers: customers, replications: replications,
      seed: UInt32(truncatingIfNeeded: number * 7_919 + 1))
  }

  static func market(_ dice: inout Dice) -> Market {
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
