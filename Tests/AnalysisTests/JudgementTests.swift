import Simulation
import Testing

@testable import Analysis

private func judged(_ test: Condition.Test, week: Int = 13) -> Bool {
  Judgement(Condition([test]), of: Example.course, beside: Example.baseline, week: week).holds
}

@Test(
  arguments: [
    (Condition.Test(.trust, .more, .number(1)), true), (.init(.trust, .less, .number(1)), false),
    (.init(.trust, .less, .relative(to: .baseline, factor: 1, offset: 0)), true),
    (.init(.trust, .less, .relative(to: .baseline, factor: 1, offset: -60)), false),
    (.init(.spend, .atLeast, .relative(to: .baseline, factor: 0.5, offset: 0)), true),
    (.init(.spend, .atLeast, .relative(to: .baseline, factor: 2, offset: 0)), false),
    (.init(.left, .more, .relative(to: .start, factor: 1, offset: 0.9)), false),
    (.init(.active, .atMost, .relative(to: .start, factor: 1, offset: 0)), true),
    (.init(.skepticism, in: ["careful"], .more, .relative(to: .start, factor: 1, offset: 0)), true),
    (.init(.active, week: 0, .atLeast, .number(1)), true),
    (.init(.trust, week: 40, .more, .number(1)), false),
  ] as [(Condition.Test, Bool)])
func `a condition is judged by the course, the baseline and the start`(test: Condition.Test, holds: Bool) {
  #expect(judged(test) == holds)
}

@Test func `the first week in which a condition holds is the first`() throws {
  let bound = Example.course.estimate(.skepticism, week: 6).mean
  let condition = Condition([.init(.skepticism, .atLeast, .number(bound))])
  let week = try #require(firstWeek(condition, of: Example.course, beside: Example.baseline))
  #expect(Judgement(condition, of: Example.course, beside: Example.baseline, week: week).holds)
  let earlier = (0..<week).map {
    Judgement(condition, of: Example.course, beside: Example.baseline, week: $0).holds
  }
  #expect(!earlier.contains(true))
  #expect(week <= 6)
}

@Test func `a condition that never holds has no first week`() {
  let condition = Condition([.init(.trust, .more, .number(100))])
  #expect(firstWeek(condition, of: Example.course, beside: Example.baseline) == nil)
}

@Test func `a verdict says what was and what it was held against`() {
  let test = Condition.Test(.trust, .atLeast, .relative(to: .start, factor: 1, offset: 0))
  let text = Judgement(Condition([test]), of: Example.course, beside: Example.baseline, week: 0).texts[0]
  #expect(text.hasPrefix("trust >= start: yes, trust is "))
  #expect(text.contains("; needed "))
}
