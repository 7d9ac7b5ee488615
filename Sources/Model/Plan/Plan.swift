/// Everything that a run depends on. `simulate` is a function of it: same plan, same course, to the byte.
public struct Plan: Hashable, Sendable {
  /// Customers and money.
  public var market: Market
  /// All acts, in the order in which they were made; of two in the same week the later one replaces.
  public var acts: [DatedAct]
  /// Weeks to run.
  public var weeks: Int
  /// Number of customers, 8...10,000,000.
  public var customers: Int
  /// Independent repetitions, each with customers and luck of its own.
  public var replications: Int
  /// What all luck comes from.
  public var seed: UInt32

  /// The values of every theory that an act names: an act has its name alone.
  public var theories: [Theory]
  /// The plausible world in which it is run; nil is the usual one. What is assumed wins over it.
  public var world: World?

  /// Makes a plan.
  public init(
    market: Market, acts: [DatedAct] = [], weeks: Int, customers: Int = 10_000, replications: Int = 20,
    seed: UInt32 = 1, theories: [Theory] = [], world: World? = nil
  ) {
    self.market = market
    self.acts = acts
    self.weeks = weeks
    self.customers = customers
    self.replications = replications
    self.seed = seed
    self.theories = theories
    self.world = world
  }

  /// The acts by week; of two in the same week the one made later comes later, and so replaces.
  var dated: [DatedAct] {
    acts.enumerated().sorted { ($0.element.week, $0.offset) < ($1.element.week, $1.offset) }.map(\.element)
  }

  /// The acts without those that a later one of the same week replaces whole: what a reader should see of a plan.
  public var standing: [DatedAct] {
    let acts = dated
    func practices(_ acts: some Sequence<DatedAct>) -> [Practice] {
      market.segments.map { segment in
        var practice = Practice(segment: segment.name, market: market)
        for act in acts { practice.take(act) }
        return practice
      }
    }
    // One after the other, so that of two that say the same the later one stands.
    var standing = acts
    var i = 0
    while i < standing.count {
      let until = standing.lastIndex { $0.week == standing[i].week }!
      if case .decision = standing[i].act, !standing[i].act.passes,
        practices(standing[...until]) == practices(standing[..<i] + standing[(i + 1)..<(until + 1)])
      {
        standing.remove(at: i)
      } else {
        i += 1
      }
    }
    return standing
  }

  /// The same plan if we do nothing: the scenario's own acts and every assumption, but no decision or event of yours.
  public var baseline: Plan {
    var plan = self
    plan.acts = acts.filter {
      if case .assumption = $0.act { return true }
      return $0.origin == .scenario
    }
    return plan
  }
}
