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

@Test func `two tries differ by the lines that only one of them has`() {
  let (main, honest) = (Comparison.Named("main", Example.course), Comparison.Named("honest", Example.honest))
  let comparison = Comparison([main, honest], beside: Example.baseline, week: 13, wording: Example.wording)
  #expect(comparison.lines(of: main, notIn: honest) == ["at 0 disclose fine-print"])
  #expect(comparison.lines(of: honest, notIn: main).count == 2)
  #expect(comparison.verdicts(on: honest).count == 2)
}

@Test func `a course does not differ from itself`() {
  let one = Comparison.Named("one", Example.course)
  let comparison = Comparison([one, one], beside: Example.baseline, week: 13, wording: Example.wording)
  #expect(comparison.change(.trust, of: one).weight == .none)
  #expect(comparison.verdicts(on: one)[0] == "regulars: no difference")
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
