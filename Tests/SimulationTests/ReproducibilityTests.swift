import Analysis
import Model
import Simulation
import Testing

/// The same plan gives the same bytes, however it is run.
struct ReproducibilityTests {
  private static let plans = (41...46).map { RandomPlans.plan($0, customers: 2_500, weeks: 10, replications: 3) }

  /// The bits of the first replications' values: every measure, week and segment.
  private func bits(_ course: Course, replications: Int) -> [UInt64] {
    let groups = [[]] + course.plan.market.segments.map { [$0.name] }
    return Measure.allCases.flatMap { measure in
      groups.flatMap { group in
        (0...course.plan.weeks).flatMap { week in
          course.samples(measure, in: group, week: week).prefix(replications).map(\.bitPattern)
        }
      }
    }
  }

  @Test(arguments: plans.indices)
  func `1 and 2 threads give the same bytes`(index: Int) throws {
    let plan = Self.plans[index]
    let one = try simulate(plan, ledger: true, threads: 1, on: .best, drawsAnew: true)
    let two = try simulate(plan, ledger: true, threads: 2, on: .best, drawsAnew: true)
    #expect(bits(one, replications: 3) == bits(two, replications: 3))
    for quantity in Quantity.allCases {
      #expect(one.entries(of: quantity, to: plan.weeks) == two.entries(of: quantity, to: plan.weeks))
    }
  }

  @Test(
    .enabled(if: Machine.wide != nil, "this processor has no arithmetic for eight numbers at once"),
    arguments: plans.indices)
  func `both kinds of processor give the same bytes`(index: Int) throws {
    let plan = Self.plans[index]
    let plain = try simulate(plan, ledger: true, threads: 1, on: .plain, drawsAnew: true)
    let wide = try simulate(plan, ledger: true, threads: 1, on: try #require(Machine.wide), drawsAnew: true)
    #expect(bits(plain, replications: 3) == bits(wide, replications: 3))
    for quantity in Quantity.allCases {
      #expect(plain.entries(of: quantity, to: plan.weeks) == wide.entries(of: quantity, to: plan.weeks))
    }
  }

  /// Plans that differ in one thing that decides who the customers are; the first is what they differ from.
  private static let others: [Plan] = {
    let base = plans[0]
    func with(_ change: (inout Plan) -> Void) -> Plan {
      var plan = base
      change(&plan)
      return plan
    }
    func assuming(_ name: String, _ value: Assumption.Value) -> Plan {
      with { $0.acts.append(DatedAct(week: 0, .assumption(Assumption(name, value)))) }
    }
    return [
      base, with { $0.seed += 7 }, with { $0.customers += 800 }, with { $0.market.segments[0].concern = 0.31 },
      with { $0.market.base = $0.market.base == .new ? .established : .new },
      with { plan in for place in plan.market.kinds.indices { plan.market.kinds[place].awareness = 0.43 } },
      assuming("prior", .word("distrusted")), assuming("trust.spread", .number(0.21)),
      assuming("facet.spread", .number(0.19)), assuming("skepticism.spread", .number(0.24)),
      assuming("trait.concentration", .number(9)), assuming("rate.shape", .number(0.7)),
      assuming("basket.shape", .number(6)),
    ]
  }()

  @Test(arguments: others.indices)
  func `customers that are kept are those that would be drawn`(index: Int) throws {
    let plan = Self.others[index]
    for _ in 0..<2 { _ = try simulate(Self.others[0], ledger: false) }
    let drawn = try bits(simulate(plan, ledger: false, threads: 2, on: .best, drawsAnew: true), replications: 3)
    for _ in 0..<2 { #expect(try bits(simulate(plan, ledger: false), replications: 3) == drawn) }
    // Without a difference in who they are the test would see nothing.
    let base = try bits(simulate(Self.others[0], ledger: false), replications: 3)
    #expect((drawn == base) == (index == 0))
  }

  @Test(arguments: plans.indices)
  func `the ledger changes no value`(index: Int) throws {
    let with = try simulate(Self.plans[index], ledger: true)
    let without = try simulate(Self.plans[index], ledger: false)
    #expect(bits(with, replications: 3) == bits(without, replications: 3))
  }

  @Test(arguments: plans.indices, [1, 2, 5])
  func `a replication does not depend on how many there are`(index: Int, replications: Int) throws {
    var plan = Self.plans[index]
    plan.replications = replications
    let shared = min(3, replications)
    let other = try simulate(plan, ledger: false)
    let course = try simulate(Self.plans[index], ledger: false)
    #expect(bits(other, replications: shared) == bits(course, replications: shared))
    #expect(course.samples(.trust, week: 10).count == 3)
  }

  @Test(arguments: plans.indices)
  func `another seed gives other values`(index: Int) throws {
    var plan = Self.plans[index]
    let course = try simulate(plan, ledger: false)
    plan.seed += 1
    #expect(try bits(simulate(plan, ledger: false), replications: 1) != bits(course, replications: 1))
  }

  /// What a customer brings along.
  private func traits(_ customer: Customer) -> [Double] {
    [
      customer.concern, customer.appetite, customer.literacy, customer.reactance, customer.forgiveness, customer.rate,
      customer.basket, customer.startTrust, customer.startSkepticism, customer.startLoyalty,
    ]
  }

  @Test(arguments: plans.indices)
  func `more customers change nobody's traits`(index: Int) {
    var plan = Self.plans[index]
    (plan.customers, plan.weeks) = (1_000, 1)
    let few = customers(of: plan)
    plan.customers = 2_000
    let many = customers(of: plan).prefix(1_000)
    #expect(few.map(traits) == many.map(traits))
    #expect(few.map(\.segment) == many.map(\.segment))
    // Only what others say is a little different with more of them.
    #expect(few.map { $0.spend > 0 } == many.map { $0.spend > 0 })
  }

  @Test func `another tactic changes nobody's luck`() throws {
    let market = Market(segments: [Segment(name: "all", share: 1)])
    let collect = DatedAct(week: 0, .decision(.collect([], to: [])))
    let first = DatedAct(week: 0, .decision(.apply(Application(.serviceMemory, reach: 0.5))))
    // Of depth 0 it moves nothing, but it reaches people and draws no luck of theirs.
    let second = DatedAct(week: 0, .decision(.apply(Application(.nameInEmail, depth: 0, reach: 0.7))))
    let alone = try simulate(
      Plan(market: market, acts: [collect, first], weeks: 3, customers: 500, replications: 1))
    let both = try simulate(
      Plan(market: market, acts: [collect, first, second], weeks: 3, customers: 500, replications: 1))
    #expect(customers(of: alone.plan).map(traits) == customers(of: both.plan).map(traits))
    #expect(story(of: 5, in: alone).weeks.map(\.purchases) == story(of: 5, in: both).weeks.map(\.purchases))
    #expect(
      story(of: 5, in: alone).weeks.map { $0.reachedBy.contains(.serviceMemory) }
        == story(of: 5, in: both).weeks.map { $0.reachedBy.contains(.serviceMemory) })
  }

  @Test(arguments: plans.indices)
  func `attitudes stay within 0 and 100 and shares within 0 and 1`(index: Int) throws {
    let plan = Self.plans[index]
    let course = try simulate(plan, ledger: false)
    let shares: [Measure] = [.active, .left, .lapsed, .optedIn, .reached, .knowledge]
    for measure in Measure.allCases where measure.unit == .points || shares.contains(measure) {
      let most = measure.unit == .points ? 100.0 : 1
      #expect(course.series(measure).allSatisfy { $0.mean >= 0 && $0.mean <= most + 1e-9 }, "\(measure)")
    }
    for customer in customers(of: plan) {
      #expect([customer.trust, customer.skepticism, customer.loyalty].allSatisfy { $0 >= 0 && $0 <= 100 })
    }
    let standing = (0...plan.weeks).map { week in
      [Measure.active, .left, .lapsed].reduce(0) { $0 + course.estimate($1, week: week).mean }
    }
    #expect(standing.allSatisfy { abs($0 - 1) < 1e-9 })
  }
}
