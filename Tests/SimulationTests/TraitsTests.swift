import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

/// Customers are drawn from the distributions that the guide states.
@Suite struct TraitsTests {
  /// Draws one number for each of 40,000 customers.
  private func draws(_ draw: (Philox, SIMD8<UInt32>) -> Lanes) -> [Double] {
    let luck = Philox(seed: 11, replication: 0)
    return stride(from: UInt32(0), to: 40_000, by: 8).flatMap { first in
      let x = draw(luck, SIMD8(0, 1, 2, 3, 4, 5, 6, 7) &+ first)
      return (0..<8).map { Double(x[$0]) }
    }
  }

  private func mean(_ x: [Double]) -> Double { x.reduce(0, +) / Double(x.count) }

  private func variance(_ x: [Double]) -> Double {
    let middle = mean(x)
    return mean(x.map { ($0 - middle) * ($0 - middle) })
  }

  @Test(arguments: [0.243, 0.6, 1, 3.74, 6.25])
  func `gamma numbers follow their distribution, and no other shape's`(shape: Double) {
    let samples = draws { $0.gamma(shape: Float(shape), customers: $1, purpose: Purpose.rate) }
    #expect(Distribution.gamma(shape).distance(samples) < Distribution.limit(samples.count))
    #expect(Distribution.gamma(shape * 1.12).distance(samples) > Distribution.limit(samples.count))
    #expect(abs(mean(samples) / shape - 1) < 4 / (shape * 40_000).squareRoot())
    #expect(abs(variance(samples) / shape - 1) < 0.08)
  }

  @Test(arguments: [0.3, 0.5, 0.55, 0.75])
  func `beta numbers follow their distribution, and no other mean's or concentration's`(m: Double) {
    let samples = draws { $0.beta(mean: Float(m), concentration: 5, customers: $1, purpose: Purpose.concern) }
    #expect(Distribution.beta(mean: m, concentration: 5).distance(samples) < Distribution.limit(samples.count))
    #expect(Distribution.beta(mean: m * 1.1, concentration: 5).distance(samples) > Distribution.limit(samples.count))
    #expect(Distribution.beta(mean: m, concentration: 6).distance(samples) > Distribution.limit(samples.count))
    #expect(abs(mean(samples) - m) < 0.005)
    #expect(abs(variance(samples) - m * (1 - m) / 6) < 0.001)
  }

  static let segment = Segment(
    name: "all", share: 1, concern: 0.6, appetite: 0.3, literacy: 0.5, reactance: 0.4, forgiveness: 0.35, rate: 0.2,
    basket: 50, trust: 0.55, skepticism: 0.4)
  static let people = customers(of: Plan(market: Market(segments: [segment]), weeks: 0, customers: 40_000, seed: 2))

  /// A trait of customers, its mean and its distribution, and one that it must not be taken for.
  struct Trait: Sendable, CustomTestStringConvertible {
    var name: String
    var mean: Double
    var right, wrong: Distribution
    /// The number of the distribution behind the trait.
    var number: @Sendable (Customer) -> Double
    var value: @Sendable (Customer) -> Double

    var testDescription: String { name }

    static func beta(_ name: String, _ mean: Double, _ value: @escaping @Sendable (Customer) -> Double) -> Trait {
      Trait(
        name: name, mean: mean, right: .beta(mean: mean, concentration: 5),
        wrong: .beta(mean: mean * 1.1, concentration: 5), number: value, value: value)
    }

    static let all: [Trait] = [
      .beta("concern", 0.6) { $0.concern },
      .beta("appetite", 0.3) { $0.appetite },
      .beta("literacy", 0.5) { $0.literacy },
      .beta("reactance", 0.4) { $0.reactance },
      Trait(
        name: "rate", mean: 0.2, right: .gamma(0.243), wrong: .gamma(0.275), number: { $0.rate * 0.243 / 0.2 },
        value: { $0.rate }),
      Trait(
        name: "basket", mean: 50, right: .gamma(3.74), wrong: .gamma(4.2), number: { 2.74 * 50 / $0.basket },
        value: { $0.basket }),
      Trait(
        name: "forgiveness", mean: 0.35, right: .triangle, wrong: .beta(mean: 0.5, concentration: 4),
        number: { $0.forgiveness / 0.7 }, value: { $0.forgiveness }),
    ]
  }

  @Test(arguments: Trait.all)
  func `every trait has its segment's mean and its own distribution`(trait: Trait) {
    let numbers = Self.people.map(trait.number)
    #expect(trait.right.distance(numbers) < Distribution.limit(numbers.count))
    #expect(trait.wrong.distance(numbers) > Distribution.limit(numbers.count))
    #expect(abs(mean(Self.people.map(trait.value)) / trait.mean - 1) < 0.04)
  }

  @Test func `trust and skepticism start around their segment's`() {
    #expect(abs(mean(Self.people.map(\.startTrust)) - 55) < 0.4)
    #expect(abs(mean(Self.people.map(\.startSkepticism)) - 40) < 0.4)
    #expect(variance(Self.people.map(\.startTrust)).squareRoot() > 10)
    #expect(Self.people.allSatisfy { $0.startLoyalty == $0.startTrust })
  }

  @Test func `one trait tells nothing of another`() {
    let concern = Self.people.map(\.concern)
    let others = [Self.people.map(\.appetite), Self.people.map(\.literacy), Self.people.map(\.startTrust)]
    let (middle, spread) = (mean(concern), variance(concern).squareRoot())
    for other in others {
      let center = mean(other)
      let covariance = mean(zip(concern, other).map { ($0 - middle) * ($1 - center) })
      #expect(abs(covariance / spread / variance(other).squareRoot()) < 0.02)
    }
  }

  @Test func `a named prior replaces trust and skepticism of every segment`() {
    let assumed = DatedAct(week: 0, .assumption(Assumption("prior", .word("distrusted"))))
    let plan = Plan(market: Market(segments: [Self.segment]), acts: [assumed], weeks: 0, customers: 8_000)
    let people = customers(of: plan)
    #expect(abs(mean(people.map(\.startTrust)) - 25) < 1)
    #expect(abs(mean(people.map(\.startSkepticism)) - 70) < 1)
  }

  static let dealt = Market(segments: [
    Segment(name: "a", share: 0.15), Segment(name: "b", share: 0.6), Segment(name: "c", share: 0.25),
  ])

  @Test(arguments: [0..<2000, 0..<10_000, 5000..<7000])
  func `any run of customers is a fair sample of the segments`(ids: Range<Int>) {
    let people = customers(of: Plan(market: Self.dealt, weeks: 0, customers: 10_000))
    for segment in Self.dealt.segments {
      let count = people[ids].count { $0.segment == segment.name }
      #expect(abs(Double(count) - segment.share * Double(ids.count)) <= 5)
    }
  }

  @Test func `more customers leave the first ones as they are`() {
    let few = customers(of: Plan(market: Self.dealt, weeks: 0, customers: 1000))
    let many = customers(of: Plan(market: Self.dealt, weeks: 0, customers: 5000))
    #expect(few == Array(many[0..<1000]))
    #expect(few.map(\.id) == Array(0..<1000))
  }

  private func lapsed(_ base: Market.Base) throws -> Double {
    var market = Market(segments: [Self.segment])
    market.base = base
    let plan = Plan(market: market, weeks: 52, customers: 10_000, replications: 4)
    return try simulate(plan, ledger: false).estimate(.lapsed, week: 52).mean
  }

  @Test func `of an established base about one in twenty lapse in a year, of a new one far more`() throws {
    let established = try lapsed(.established)
    #expect(0.04...0.06 ~= established)
    #expect(try lapsed(.new) > 3 * established)
  }
}
