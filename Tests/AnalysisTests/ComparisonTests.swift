import Reports
import Simulation
import Testing

@testable import Analysis

@Test(
  arguments: [
    (Estimate(mean: 3, low: 2, high: 4), Change.Weight.clear), (Estimate(mean: 0.5, low: 0.4, high: 0.6), .small),
    (Estimate(mean: 3, low: -1, high: 7), .tooCloseToCall), (Estimate(mean: 0, low: 0, high: 0), .none),
  ] as [(Estimate, Change.Weight)])
func `a difference is weighed before it is told`(difference: Estimate, weight: Change.Weight) {
  #expect(Change(.trust, difference, from: 50).weight == weight)
}

@Test(arguments: [(0.005, Change.Weight.small), (0.02, .clear)] as [(Double, Change.Weight)])
func `a share is small under one percent`(amount: Double, weight: Change.Weight) {
  let difference = Estimate(mean: amount, low: amount - 0.001, high: amount + 0.001)
  #expect(Change(.left, difference, from: 0).weight == weight)
}

private func named(_ name: String, _ course: Course) -> Comparison.Named {
  Comparison.Named(name, course, beside: Example.baseline)
}

private func comparison(_ sides: Comparison.Named...) throws -> Comparison {
  try Comparison(sides, week: 13, wording: Example.wording)
}

@Test func `two tries differ by the lines that only one of them has`() throws {
  let (main, honest) = (named("main", Example.course), named("honest", Example.honest))
  let comparison = try comparison(main, honest)
  #expect(comparison.lines(of: main, notIn: honest) == ["at 0 disclose fine-print"])
  #expect(comparison.lines(of: honest, notIn: main).count == 2)
  #expect(comparison.inputs(of: honest).first == "only main: at 0 disclose fine-print")
  #expect(comparison.verdicts(on: honest).count == 2)
}

@Test func `a course does not differ from itself`() throws {
  let one = named("one", Example.course)
  let comparison = try comparison(one, one)
  #expect(comparison.change(.trust, of: one).weight == .none)
  #expect(comparison.verdicts(on: one)[0] == "regulars: no difference")
  #expect(comparison.rows.allSatisfy { $0.weight(1) == Change.Weight.none })
  #expect(comparison.followed[1]?.estimate(.unmoved).mean == 1)
}

@Test func `more than two courses stand in one table, each against the first`() throws {
  let comparison = try comparison(
    named("main", Example.course), named("honest", Example.honest), named("nothing", Example.baseline))
  #expect(comparison.tables.map(\.columns.count) == [4, 4, 3, 3])
  #expect(comparison.tables[0].columns.map(\.header) == ["For the firm", "main", "honest", "nothing"])
  #expect(comparison.followed.allSatisfy { $0 != nil })
}

/// The example shop with customers of other concern, or another currency.
private func shop(concern: Double, currency: String = "$", segment: String = "careful") throws -> Comparison.Named {
  var plan = Example.course.plan
  plan.market.segments[1].concern = concern
  plan.market.segments[1].name = segment
  plan.market.currency = currency
  return Comparison.Named("other", try simulate(plan), beside: try simulate(plan.baseline))
}

@Test func `customers who differ are not followed, and that is said`() throws {
  let other = try shop(concern: 0.2)
  let comparison = try comparison(named("main", Example.course), other)
  #expect(comparison.followed[0] != nil && comparison.followed[1] == nil)
  #expect(!comparison.verdicts(on: other).contains { $0.contains("helped") })
  #expect(Example.shown(comparison.document).contains("The customers of other are not those of main"))
  let same = try shop(concern: 0.8)
  #expect(
    try Analysis.Comparison([named("main", Example.course), same], week: 13, wording: Example.wording)
      .followed[1] != nil)
}

@Test func `segments that only one of them has are not compared`() throws {
  let other = try shop(concern: 0.8, segment: "others")
  #expect(try comparison(named("main", Example.course), other).verdicts(on: other).map { $0.prefix(8) } == ["regulars"])
}

@Test func `money in unlike currencies is not compared`() throws {
  let comparison = try comparison(named("main", Example.course), shop(concern: 0.8, currency: "€"))
  #expect(!comparison.rows.contains { $0.unit == .money })
  #expect(Example.shown(comparison.document).contains("different currencies"))
}

@Test func `consent that nobody was asked for is no figure`() throws {
  let comparison = try comparison(named("main", Example.course), named("honest", Example.honest))
  let row = try #require(comparison.rows.first { $0.key == "opted-in" })
  #expect(row.estimate(0) == nil)
  #expect(try #require(row.estimate(1)).mean < 1)
  #expect(Example.shown(comparison.document).contains("nobody was asked"))
}

@Test func `the outcome tells of what differs most, by how much and why`() {
  let outcome = Outcome(of: Example.course, beside: Example.baseline, week: 13, wording: Example.wording)
  #expect(outcome.sentence.hasPrefix("What changed most: \(outcome.changes[0].measure.phrase), "))
  #expect(outcome.sentence.contains(" to "))
  #expect(outcome.sentence.hasSuffix("."))
  #expect(outcome.charts.map { $0.series[0].points.first?.week } == [0, 0, 0, 1])
}

@Test func `a plan that does nothing is told to differ in nothing`() {
  let outcome = Outcome(of: Example.baseline, beside: Example.baseline, week: 13, wording: Example.wording)
  #expect(outcome.sentence == "Nothing differs from doing nothing so far.")
}

@Test func `weeks of spend add up to spend so far`() {
  let weeks = (1...13).reduce(0) { $0 + Gauge.weeklySpend.estimate(Example.course, week: $1).mean }
  #expect(abs(weeks - Example.course.estimate(.spend, week: 13).mean) < 1e-9)
}

@Test func `a course is run once for all who ask`() throws {
  let courses = Courses(threads: 1, limit: 2)
  let plan = Example.plan([], weeks: 1)
  _ = try courses.course(of: plan, ledger: false)
  #expect(try courses.course(of: plan).hasLedger)
  #expect(try courses.course(of: plan, progress: { _ in false }).hasLedger)
  #expect(courses.count == 1)
  #expect(throws: Interrupted.self) { try courses.course(of: Example.plan([], weeks: 2), progress: { _ in false }) }
  for seed in 2...4 {
    var other = plan
    other.seed = UInt32(seed)
    _ = try courses.course(of: other)
  }
  #expect(courses.count == 2)
}

@Test func `the first weeks of a longer course are the course of a shorter plan`() throws {
  let courses = Courses(threads: 1)
  _ = try courses.course(of: Example.plan([], weeks: 6))
  let cut = try courses.course(of: Example.plan([], weeks: 3), progress: { _ in false })
  let run = try simulate(Example.plan([], weeks: 3))
  for measure in Measure.allCases {
    #expect((0...3).map { cut.samples(measure, week: $0) } == (0...3).map { run.samples(measure, week: $0) })
  }
  #expect(cut.entries(of: .trust, to: 3) == run.entries(of: .trust, to: 3))
}

@Test func `what is prepared is there when it is asked for`() throws {
  let courses = Courses(threads: 1)
  let plan = Example.plan([], weeks: 5)
  courses.prepare(plan)
  _ = try courses.course(of: Example.plan([], weeks: 2))
  #expect(try courses.course(of: plan, progress: { _ in false }).plan == plan)
  #expect(courses.count == 1)
}
