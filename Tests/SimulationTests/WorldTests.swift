import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

/// A plausible world is a part of the plan, below what is assumed.
struct WorldTests {
  private static let plan = Plan(
    market: CoursesTests.market, acts: CoursesTests.acts, weeks: 10, customers: 400, replications: 2)

  private func assuming(_ assumption: Assumption, theories: [Theory] = []) -> Plan {
    var plan = Self.plan
    plan.acts.insert(DatedAct(week: 0, .assumption(assumption)), at: 0)
    plan.theories = theories
    return plan
  }

  private func values(_ plan: Plan, in world: World?) throws -> [[Double]] {
    var plan = plan
    plan.world = world
    let course = try simulate(plan)
    return Measure.allCases.flatMap { measure in
      (0...plan.weeks).map { course.samples(measure, week: $0) }
    }
  }

  @Test func `a world that says what is usual anyway gives the same to the last bit`() throws {
    let same = World("same", Parameters.all.map { Theory.Value($0.name, $0.value) })
    #expect(try values(Self.plan, in: same) == values(Self.plan, in: nil))
    let other = World("other", [Theory.Value("find.blow", 5)])
    #expect(try values(Self.plan, in: other) != values(Self.plan, in: nil))
  }

  @Test func `what is assumed wins over the world, and the world's other numbers stay`() throws {
    let world = World("w", [Theory.Value("find.blow", 5)])
    let assumed = assuming(Assumption("find.blow", .number(40)))
    #expect(try values(assumed, in: world) == values(assumed, in: nil))
    let wider = World("w", [Theory.Value("find.blow", 5), Theory.Value("surprise.weight", 5)])
    #expect(try values(assumed, in: wider) != values(assumed, in: nil))
  }

  @Test func `a theory that is assumed wins over the world as well`() throws {
    let theory = Theory("cold", [Theory.Value("reactance.weight", 0)])
    let assumed = assuming(Assumption("theory", .word("cold")), theories: [theory])
    let world = World("w", [Theory.Value("reactance.weight", 1.4)])
    #expect(try values(assumed, in: world) == values(assumed, in: nil))
  }

  @Test func `a sample of a plan has the luck of its first replication`() throws {
    let (whole, sample) = (try simulate(Self.plan), try simulate(Self.plan.sample(in: nil)))
    for measure in Measure.allCases {
      #expect(whole.samples(measure, week: 10).prefix(1) == sample.samples(measure, week: 10)[...])
    }
  }

  @Test(arguments: [(2, 2, 2), (10, 10, 10), (20, 18, 19), (40, 36, 38)] as [(Int, Int, Int)])
  func `belief leaves out the lowest and the highest of each twenty`(worlds: Int, held: Int, sure: Int) {
    #expect(Belief.held(of: worlds) == held)
    #expect(Belief.sure(of: worlds) == sure)
    let deviations = (0..<worlds).map { Double($0) - 0.5 }
    let cut = Double((worlds - held) / 2)
    #expect(Belief.band(deviations.reversed()) == min(0, cut - 0.5)...Double(worlds) - 1.5 - cut)
  }

  @Test func `the band holds the mean, also where all worlds lie to one side`() {
    #expect(Belief.band([2, 3, 4]) == 0...4)
    #expect(Belief.band([-2, -3, -4]) == -4...0)
    #expect(Belief.band([]) == 0...0)
  }
}

/// Worlds that count more than others, because experiments weigh them.
struct WeighedWorldTests {
  @Test func `a world that counts as all of them leaves nothing but itself and the mean`() {
    let deviations = (1...20).map { Double($0) }
    var weights = Array(repeating: 1e-9, count: 20)
    weights[6] = 20
    #expect(Belief.band(deviations, weights: weights) == 0...7)
    #expect(Belief.count(deviations.map { $0 > 5 }, weights: weights) == 20)
    #expect(Belief.count(deviations.map { $0 < 5 }, weights: weights) == 0)
  }

  @Test func `worlds that count alike count as they are`() {
    let deviations = (0..<20).map { Double($0) - 9.5 }
    let alike = Array(repeating: 1.0, count: 20)
    #expect(Belief.band(deviations, weights: alike) == Belief.band(deviations))
    #expect(Belief.count(deviations.map { $0 > 0 }, weights: alike) == 10)
  }

  @Test func `the band narrows to where the weight is`() {
    let deviations = (0..<20).map { Double($0) - 9.5 }
    let weights = deviations.map { abs($0) < 3 ? 3.0 : 1.0 / 7 }
    let band = Belief.band(deviations, weights: weights)
    #expect(band.lowerBound > Belief.band(deviations).lowerBound)
    #expect(band.upperBound < Belief.band(deviations).upperBound)
  }
}
