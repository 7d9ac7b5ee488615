import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

/// Customers counted in two worlds, and money split into its items, on small cases where the answer is known.
@Suite struct ReckoningTests {
  private static func reckoned(_ plan: Plan, beside other: Plan? = nil, replication: Int = 0) throws -> Reckoning {
    try Reckoner([(plan, other ?? plan.baseline)]).reckonings(replication: replication)[0]
  }

  private static func customer(
    trust: Double = 50, purchases: Double = 10, silence: Double = 1, tookBack: Bool = false, isActive: Bool = true,
    hasLeft: Bool = false
  ) -> Books.Customer {
    Books.Customer(
      items: [], purchases: purchases, silence: silence, trust: trust, tookBack: tookBack, isActive: isActive,
      hasLeft: hasLeft)
  }

  private static let left = customer(isActive: false, hasLeft: true)
  private static let lapsed = customer(purchases: 4, isActive: false)

  @Test(
    arguments: [
      (customer(), customer(), [Reckoning.Fate.unmoved: 1.0]),
      (customer(trust: 49), customer(), [.harmed: 1]), (customer(trust: 49.1), customer(), [.unmoved: 1]),
      (customer(trust: 51), customer(), [.helped: 1]), (customer(trust: 50.9), customer(), [.unmoved: 1]),
      (left, customer(), [.harmed: 1, .left: 1]), (customer(), left, [.helped: 1]),
      // Who would have drifted away anyway did not leave instead of staying.
      (left, lapsed, [.unmoved: 1]),
      (customer(purchases: 9), customer(), [.unmoved: 1, .silent: 1]),
      (customer(purchases: 199), customer(purchases: 200), [.unmoved: 1]),
      (customer(purchases: 198), customer(purchases: 200), [.unmoved: 1, .silent: 1]),
      (customer(purchases: 11), customer(), [.unmoved: 1]),
      // Whoever may have spoken counts by the chance of silence.
      (customer(purchases: 9, silence: 0.25), customer(), [.unmoved: 1, .silent: 0.25]),
      (customer(tookBack: true), customer(), [.unmoved: 1, .silent: 1]),
      (customer(tookBack: true), customer(tookBack: true), [.unmoved: 1]),
      // Who is no customer any more has withdrawn in another way.
      (lapsed, customer(), [.unmoved: 1]),
    ] as [(Books.Customer, Books.Customer, [Reckoning.Fate: Double])])
  func `a customer's fate is told from the same customer in the other world`(
    mine: Books.Customer, theirs: Books.Customer, fates: [Reckoning.Fate: Double]
  ) {
    let told = mine.fates(beside: theirs)
    #expect(Dictionary(uniqueKeysWithValues: told) == fates)
  }

  private static let everybody = [0, 1]

  @Test(arguments: [0.0, 1.0])
  func `a tactic that reaches nobody moves nobody, and one that reaches all does`(reach: Double) throws {
    let plan = Bench.plan([apply(.retargeting, depth: 0.9, reach: reach)], weeks: 13)
    let reckoned = try Self.reckoned(plan, beside: Bench.plan([], weeks: 13))
    let isAll = reckoned.share(.unmoved, in: Self.everybody) == 1
    #expect(isAll == (reach == 0))
    let gain = reckoned.mean(.value, in: Self.everybody) - reckoned.mean(.value, in: Self.everybody, ofOther: true)
    #expect((gain == 0) == (reach == 0))
    #expect((reckoned.mean(.surprise, in: Self.everybody) == 0) == (reach == 0))
  }

  @Test func `a tactic for one segment moves nobody in the other`() throws {
    let plan = Bench.plan([apply(.retargeting, depth: 0.9, to: ["careful"])], weeks: 13)
    let reckoned = try Self.reckoned(plan, beside: Bench.plan([], weeks: 13))
    #expect(reckoned.share(.unmoved, in: [1]) == 1)
    #expect(reckoned.share(.silent, in: [1]) == 0)
    #expect(reckoned.share(.unmoved, in: [0]) < 0.5)
  }

  @Test func `helped, unmoved and harmed make up all, and who left instead of staying are some of the harmed`() throws {
    let plan = Bench.plan([apply(.retargeting, depth: 0.9, obtrusive: true), breach(avoidable: true)], weeks: 20)
    let reckoned = try Self.reckoned(plan)
    let parts = [Reckoning.Fate.helped, .unmoved, .harmed].map { reckoned.share($0, in: Self.everybody) }
    #expect(abs(parts.reduce(0, +) - 1) < 1e-12)
    #expect(parts[2] > 0.5)
    let left = reckoned.share(.left, in: Self.everybody)
    #expect(left > 0 && left <= parts[2])
  }

  /// Everything that costs or earns, at once.
  private static let costly = [
    apply(.recommendations, depth: 0.6), at(0, .incentive(.basket(0.1), kinds: [], to: [])),
    at(0, .share(.brokers, about: [], to: [])), breach(at: 4, reach: 0.5), respond(.apology, compensate: .money(10)),
  ]

  private static func plan(_ acts: [DatedAct], discount: Double) -> Plan {
    var market = Bench.market
    market.discount = discount
    market.costs = Market.Costs(contact: [.recommendations: 0.05], breachedRecord: 3)
    return Bench.plan(acts, in: market, weeks: 16)
  }

  @Test(arguments: [0.0, 0.5])
  func `without a discount value is margin and earnings less costs, and with one it is less`(discount: Double) throws {
    let reckoned = try Self.reckoned(Self.plan(Self.costly, discount: discount))
    func mean(_ item: Reckoning.Item) -> Double { reckoned.mean(item, in: Self.everybody) }
    let costs: [Reckoning.Item] = [.contacts, .incentives, .compensation, .breaches]
    for item in costs + [.margin, .earnings] { #expect(mean(item) > 0, "\(item)") }
    let sum = mean(.margin) + mean(.earnings) - costs.reduce(0) { $0 + mean($1) }
    #expect((abs(mean(.value) - sum) < 1e-4 * sum) == (discount == 0))
    #expect(mean(.value) < sum + 1e-3)
  }

  @Test func `value is what the course says that it is`() throws {
    let plan = Self.plan(Self.costly, discount: 0.1)
    let course = try simulate(plan, ledger: false)
    for replication in 0..<2 {
      let reckoned = try Self.reckoned(plan, replication: replication)
      let value = course.samples(.value, week: 16)[replication]
      #expect(abs(reckoned.mean(.value, in: Self.everybody) - value) < 1e-3)
    }
  }

  @Test func `value is each week's margin, discounted by the week`() throws {
    let plan = Self.plan([], discount: 0.3)
    let spend = try simulate(plan, ledger: false).series(.spend).map(\.mean)
    var value = 0.0
    for week in 1...16 {
      let margin = 0.3 * (spend[week] - spend[week - 1])
      var left = margin
      for _ in 0..<week { left /= 1.005_058_2 }
      value += left
    }
    // 1.0050582 to the 52nd is 1.3.
    let counted = try simulate(plan, ledger: false).estimate(.value, week: 16).mean
    #expect(abs(value - counted) < 1e-4 * counted)
  }

  @Test func `each item is what its lines make it`() throws {
    func mean(_ item: Reckoning.Item, _ acts: [DatedAct]) throws -> Double {
      try Self.reckoned(Self.plan(acts, discount: 0)).mean(item, in: Self.everybody)
    }
    func spend(_ acts: [DatedAct]) throws -> Double {
      try simulate(Self.plan(acts, discount: 0), ledger: false).samples(.spend, week: 16)[0]
    }
    #expect(abs(try mean(.margin, []) - 0.3 * spend([])) < 1e-3)
    // Everybody gets a tenth off, since nobody was asked; what is paid is nine tenths.
    let rewarded = [at(0, .incentive(.basket(0.1), kinds: [], to: []))]
    #expect(abs(try mean(.incentives, rewarded) - spend(rewarded) / 9) < 1e-3)
    #expect(abs(try mean(.margin, rewarded) - 0.3 * spend(rewarded) / 0.9) < 1e-3)
    // A breach of every record, at 3 each.
    #expect(abs(try mean(.breaches, [breach(at: 4, reach: 1)]) - 3) < 1e-6)
    let shown = Self.plan([apply(.recommendations, reach: 1)], discount: 0)
    let course = try simulate(shown, ledger: false)
    let contacts = (0..<16).reduce(0) { $0 + 0.05 * course.samples(.active, week: $1)[0] }
    #expect(abs(try mean(.contacts, [apply(.recommendations, reach: 1)]) - contacts) < 1e-5)
    for item in [Reckoning.Item.earnings, .contacts, .incentives, .compensation, .breaches, .surprise] {
      #expect(try mean(item, []) == 0)
    }
  }

  @Test func `customers are the same where segments, luck and what is assumed of the start are`() {
    let plan = Self.plan([], discount: 0.1)
    #expect(plan.isOfSameCustomers(as: Self.plan(Self.costly, discount: 0.3)))
    #expect(plan.isOfSameCustomers(as: Self.plan([assume("surprise.weight", 0.4)], discount: 0.1)))
    var other = plan
    other.seed = 2
    #expect(!plan.isOfSameCustomers(as: other))
    other = plan
    other.market.segments[0].concern = 0.1
    #expect(!plan.isOfSameCustomers(as: other))
    #expect(!plan.isOfSameCustomers(as: Self.plan([assume("trust.spread", 0.05)], discount: 0.1)))
  }
}
