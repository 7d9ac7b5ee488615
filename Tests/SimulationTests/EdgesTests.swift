import Synchronization
import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

/// Plans at the edge of what can be asked.
@Suite struct EdgesTests {
  static let one = Market(segments: [Segment(name: "all", share: 1)])

  @Test func `a run that is told to stop stops`() {
    let plan = Plan(market: Self.one, weeks: 52, customers: 800, replications: 4)
    #expect(throws: Interrupted.self) { try simulate(plan, progress: { $0 < 0.3 }) }
    #expect(throws: Never.self) { try simulate(plan, progress: { _ in true }) }
  }

  @Test(arguments: [1, 2])
  func `progress grows to the whole`(threads: Int) throws {
    let seen = Seen()
    let plan = Plan(market: Self.one, weeks: 10, customers: 80, replications: 4)
    _ = try simulate(plan, threads: threads) { part in
      seen.add(part)
      return true
    }
    #expect(seen.parts.max() == 1)
    #expect(seen.parts.allSatisfy { (0...1).contains($0) })
    #expect(Set(seen.parts).count > 10)
  }

  @Test func `a plan of no weeks is its start`() throws {
    let plan = Plan(market: Self.one, acts: CoursesTests.acts, weeks: 0, customers: 800, replications: 3)
    let course = try simulate(plan)
    #expect(course.series(.trust).count == 1)
    #expect(abs(course.estimate(.trust, week: 0).mean - 50) < 3)
    #expect(course.entries(of: .trust, to: 0).isEmpty)
    #expect(story(of: 3, in: course).weeks.isEmpty)
  }

  @Test func `eight customers are enough`() throws {
    var plan = CoursesTests.plan
    plan.customers = 8
    let course = try simulate(plan)
    #expect(course.samples(.trust, week: 20).allSatisfy { (0...100).contains($0) })
    #expect(customers(of: plan).count == 8)
    let change = course.estimate(.trust, week: 20).mean - course.estimate(.trust, week: 0).mean
    #expect(abs(course.entries(of: .trust, to: 20).reduce(0) { $0 + $1.amount } - change) < 1e-3)
  }

  @Test(arguments: Measure.allCases)
  func `a segment to which nobody belongs changes nothing for the rest`(measure: Measure) throws {
    var market = CoursesTests.market
    market.segments.append(Segment(name: "nobody", share: 1e-12, rate: 0.25))
    var plan = CoursesTests.plan
    (plan.market, plan.weeks, plan.customers) = (market, 10, 400)
    let course = try simulate(plan)
    (plan.market) = CoursesTests.market
    let without = try simulate(plan)
    #expect(course.share(of: ["nobody"]) == 0)
    #expect(course.samples(measure, in: ["nobody"], week: 10).allSatisfy { $0.isFinite })
    let (a, b) = (course.estimate(measure, week: 10).mean, without.estimate(measure, week: 10).mean)
    #expect(abs(a - b) < 1e-5 * max(1, abs(b)))
  }

  @Test func `a huge rate buys no more than seven times a week on average`() throws {
    let market = Market(segments: [Segment(name: "all", share: 1, rate: 1000)])
    let course = try simulate(Plan(market: market, weeks: 8, customers: 800, replications: 2))
    #expect(course.estimate(.purchases, week: 1).mean <= 7.5)
    #expect(course.estimate(.purchases, week: 1).mean > 3)
    #expect(course.estimate(.spend, week: 8).mean.isFinite)
  }

  @Test func `customers beyond one chunk count as those within`() throws {
    let plan = Plan(market: Self.one, acts: CoursesTests.acts, weeks: 10, customers: 3001, replications: 1)
    let course = try simulate(plan)
    let people = customers(of: plan)
    let trust = people.reduce(0) { $0 + $1.trust } / 3001
    #expect(abs(course.samples(.trust, week: 10)[0] - trust) < 1e-4)
  }
}

/// What a run told of its progress, from any thread.
private final class Seen: Sendable {
  private let kept = Mutex<[Double]>([])
  var parts: [Double] { kept.withLock { $0 } }

  func add(_ part: Double) { kept.withLock { $0.append(part) } }
}
