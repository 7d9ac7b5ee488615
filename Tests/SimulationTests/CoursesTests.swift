import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

@Suite struct CoursesTests {
  static let market = Market(segments: [
    Segment(name: "careful", share: 0.3, concern: 0.8, trust: 0.4, skepticism: 0.6),
    Segment(name: "easy", share: 0.7, concern: 0.3, rate: 0.5, trust: 0.6, skepticism: 0.3),
  ])
  static let acts = [
    DatedAct(week: 0, .decision(.collect([.purchases, .webHistory], to: []))),
    DatedAct(week: 0, .decision(.apply(Application(.retargeting, depth: 0.8)))),
    DatedAct(week: 0, .decision(.control(.optOut, isBuried: false, about: [], to: []))),
    DatedAct(week: 6, .event(.breach(reach: 0.5, isAvoidable: true, about: []))),
    DatedAct(week: 8, .event(.uncover(.tactic(.retargeting), isUnproven: false, reach: 0.6))),
  ]
  static let plan = Plan(market: market, acts: acts, weeks: 20, customers: 2000, replications: 4)
  static let course = Result { try simulate(plan) }

  private func course() throws -> Course { try Self.course.get() }

  @Test func `a course starts where its segments start`() throws {
    let course = try course()
    #expect(abs(course.estimate(.trust, in: ["careful"], week: 0).mean - 40) < 1)
    #expect(abs(course.estimate(.trust, in: ["easy"], week: 0).mean - 60) < 1)
    #expect(abs(course.estimate(.skepticism, in: ["careful"], week: 0).mean - 60) < 1)
    #expect(course.estimate(.active, week: 0) == Estimate(mean: 1, low: 1, high: 1))
    #expect(course.estimate(.optedIn, week: 0).mean == 1)
  }

  @Test(arguments: [.spend, .value, .left, .lapsed, .anger, .reached, .benefit, .risk, .purchases] as [Measure])
  func `nothing has happened in week 0`(measure: Measure) throws {
    #expect(try course().samples(measure, week: 0) == [0, 0, 0, 0])
  }

  @Test(arguments: [.trust, .loyalty, .spend, .value, .active, .left, .knowledge, .purchases] as [Measure])
  func `the whole is its segments weighted by their customers`(measure: Measure) throws {
    let course = try course()
    let (part, whole) = (course.share(of: ["careful"]), course.estimate(measure, week: 20).mean)
    let careful = course.estimate(measure, in: ["careful"], week: 20).mean
    let easy = course.estimate(measure, in: ["easy"], week: 20).mean
    #expect(abs(part - 0.3) < 0.001)
    #expect(careful != easy)
    #expect(abs(part * careful + (1 - part) * easy - whole) < 1e-9 * max(1, abs(whole)))
    #expect(course.samples(measure, in: ["careful", "easy"], week: 20) == course.samples(measure, week: 20))
  }

  @Test func `an estimate is the mean of its samples, and luck lies around it`() throws {
    let course = try course()
    let samples = course.samples(.trust, week: 20)
    let estimate = course.estimate(.trust, week: 20)
    #expect(Set(samples).count == 4)
    #expect(abs(samples.reduce(0, +) / 4 - estimate.mean) < 1e-9)
    #expect(estimate.low < estimate.mean && estimate.mean < estimate.high)
    #expect(course.series(.trust).count == 21)
    #expect(course.series(.trust)[20] == estimate)
  }

  @Test func `luck is Student's interval of the mean`() {
    let estimate = Estimate(samples: [1, 2, 3, 4, 5])
    #expect(estimate.mean == 3)
    // 2.776 standard errors of sqrt(2.5 / 5).
    #expect(abs(estimate.high - 3 - 2.776 * 0.707_107) < 1e-4)
    #expect(Estimate(samples: [7]) == Estimate(mean: 7, low: 7, high: 7))
    let twenty = Estimate(samples: (1...21).map(Double.init))
    #expect(abs(twenty.high - 11 - 2.085_96 * (38.5 / 21).squareRoot()) < 1e-3)
  }

  @Test func `a difference is paired, and nothing between a course and itself`() throws {
    let course = try course()
    let baseline = try simulate(Self.plan.baseline, ledger: false)
    let difference = course.difference(.trust, from: baseline, week: 20)
    let unpaired = course.estimate(.trust, week: 20)
    #expect(difference.high < 0)
    #expect(difference.high - difference.low < unpaired.high - unpaired.low)
    #expect(course.difference(.trust, from: course, week: 20) == Estimate(mean: 0, low: 0, high: 0))
  }

  @Test func `entries are largest first, add up over weeks, and are left out where none were booked`() throws {
    let course = try course()
    let entries = course.entries(of: .trust, to: 20)
    #expect(entries.map { abs($0.amount) } == entries.map { abs($0.amount) }.sorted(by: >))
    let change = course.estimate(.trust, week: 20).mean - course.estimate(.trust, week: 0).mean
    #expect(abs(entries.reduce(0) { $0 + $1.amount } - change) < 1e-3)
    func sum(_ from: Int, _ to: Int) -> Double {
      course.entries(of: .trust, in: ["easy"], from: from, to: to).reduce(0) { $0 + $1.amount }
    }
    #expect(abs(sum(0, 9) + sum(9, 20) - sum(0, 20)) < 1e-9)
    #expect(course.entries(of: .trust, from: 5, to: 5).isEmpty)
    #expect(try simulate(Self.plan, ledger: false).entries(of: .trust, to: 20).isEmpty)
  }

  @Test(arguments: 0...20)
  func `every customer is active, has left or has lapsed, and never two of these`(week: Int) throws {
    let course = try course()
    func now(_ measure: Measure) -> [Double] { course.samples(measure, week: week) }
    for (active, gone) in zip(now(.active), zip(now(.left), now(.lapsed))) {
      #expect(abs(active + gone.0 + gone.1 - 1) < 1e-12)
    }
    guard week > 0 else { return }
    for (left, before) in zip(now(.left), course.samples(.left, week: week - 1)) { #expect(left >= before) }
  }

  @Test func `customers are those of the first replication`() throws {
    let (course, people) = (try course(), customers(of: Self.plan))
    let left = people.count { if case .left = $0.standing { true } else { false } }
    let lapsed = people.count { if case .lapsed = $0.standing { true } else { false } }
    #expect(left > 0 && lapsed > 0)
    #expect(abs(course.samples(.left, week: 20)[0] * 2000 - Double(left)) < 1e-6)
    #expect(abs(course.samples(.lapsed, week: 20)[0] * 2000 - Double(lapsed)) < 1e-6)
    let spend = people.reduce(0) { $0 + $1.spend } / 2000
    #expect(abs(course.samples(.spend, week: 20)[0] - spend) < 1e-4 * spend)
    let trust = people.reduce(0) { $0 + $1.trust } / 2000
    #expect(abs(course.samples(.trust, week: 20)[0] - trust) < 1e-4)
  }

  /// Some who stay, and the first few who left or lapsed.
  static let told: [Int] = {
    let people = customers(of: plan)
    let gone = people.filter { $0.standing != .active }.prefix(4).map(\.id)
    return [0, 7, 8, 1023, 1999] + gone
  }()

  @Test(arguments: told)
  func `a story ends as the customer does`(id: Int) throws {
    let (story, customer) = (story(of: id, in: try course()), customers(of: Self.plan)[id])
    #expect(story.customer == customer)
    #expect(story.weeks.map(\.week) == Array(1...20))
    #expect(abs(story.weeks.reduce(0) { $0 + $1.spend } - customer.spend) < 1e-3)
    #expect(story.weeks.allSatisfy { ($0.purchases > 0) == ($0.spend > 0) })
    #expect(story.weeks.last?.standing == customer.standing)
    #expect(abs(story.weeks.last!.trust - customer.trust) < 1e-4)
    let moved = story.weeks.reduce(0) { $0 + $1.entries[.trust, default: []].reduce(0) { $0 + $1.amount } }
    #expect(abs(customer.startTrust + moved - customer.trust) < 1e-3)
    guard case .left(let week) = customer.standing else { return }
    #expect(story.weeks.first { $0.standing != .active }?.week == week)
    #expect(story.weeks.filter { $0.week > week }.allSatisfy { $0.purchases == 0 && $0.reachedBy.isEmpty })
  }

  @Test func `everybody's story buys what the course counts`() throws {
    var plan = Self.plan
    (plan.customers, plan.weeks, plan.replications) = (64, 10, 1)
    let course = try simulate(plan)
    let stories = (0..<64).map { story(of: $0, in: course) }
    for week in 1...10 {
      let bought = stories.reduce(0) { $0 + $1.weeks[week - 1].purchases }
      #expect(abs(course.samples(.purchases, week: week)[0] * 64 - Double(bought)) < 1e-4)
    }
  }
}
