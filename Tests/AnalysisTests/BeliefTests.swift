import Language
import Reports
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// What plausible worlds make of figures.
struct BeliefTests {
  /// Worlds that move two numbers up and down by parts of the way to the ends of their ranges.
  private static func worlds(_ part: Double) -> [World] {
    (0..<20).map { place in
      let values = ["find.blow", "surprise.weight"].enumerated().map { at, name in
        let parameter = Parameters.named(name)!
        let isUp = (place >> at) & 1 == 1
        let end = isUp ? parameter.range.upperBound : parameter.range.lowerBound
        let way = part * Double(place + 1) / 20
        return Theory.Value(name, parameter.value + (end - parameter.value) * way)
      }
      return World("w\(place)", values)
    }
  }

  private static let narrow = worlds(0.2)
  private static let wide = worlds(0.8)

  private func believed(_ course: Course, in worlds: [World]) throws -> Course {
    try course.believed(in: worlds, threads: 2)
  }

  private func width(_ estimate: Estimate) -> Double {
    estimate.belief.map { $0.upperBound - $0.lowerBound } ?? -1
  }

  @Test func `belief of a plan that changes nothing is zero`() throws {
    let baseline = try believed(Example.baseline, in: Self.wide)
    for measure in Measure.allCases {
      #expect(baseline.difference(measure, from: baseline, week: 13).belief == 0...0)
    }
    #expect(width(baseline.estimate(.trust, week: 0)) == 0)
  }

  @Test func `wider worlds give wider bands, and the mean and luck stay`() throws {
    for gauge in [Gauge(.trust), Gauge(.skepticism), Gauge(.loyalty)] {
      func difference(_ worlds: [World]) throws -> Estimate {
        gauge.difference(
          try believed(Example.course, in: worlds), from: try believed(Example.baseline, in: worlds), week: 13)
      }
      let (narrow, wide) = (try difference(Self.narrow), try difference(Self.wide))
      #expect(width(narrow) > 0)
      #expect(width(wide) > 1.5 * width(narrow))
      #expect(wide.belief?.contains(wide.mean) == true)
      let usual = gauge.difference(Example.course, from: Example.baseline, week: 13)
      #expect(usual.belief == nil)
      #expect([narrow.mean, narrow.low, narrow.high] == [usual.mean, usual.low, usual.high])
    }
  }

  @Test func `worlds that say what is usual move nothing`() throws {
    let usual = World("usual", [Theory.Value("find.blow", Parameters.named("find.blow")!.value)])
    let course = try believed(Example.course, in: [usual, usual])
    let trust = course.estimate(.trust, week: 13)
    #expect(trust.belief == trust.mean...trust.mean)
  }

  @Test func `a world's part of the band is its difference from the usual world with the same luck`() throws {
    let worlds = Array(Self.wide.prefix(3))
    let course = try believed(Example.course, in: worlds)
    let trust = course.estimate(.trust, week: 13)
    let usual = Example.course.samples(.trust, week: 13)[0]
    let deviations = try worlds.map { world in
      try simulate(Example.course.plan.sample(in: world)).estimate(.trust, week: 13).mean - usual
    }
    let low = trust.mean + min(0, deviations.min()!)
    #expect(abs((trust.belief?.lowerBound ?? 0) - low) < 1e-12)
  }

  @Test func `no world takes a share below 0 or an attitude above 100`() throws {
    let harsh = World("harsh", [Theory.Value("leave", 0), Theory.Value("anger.deceit", 0)])
    var plan = Example.course.plan
    plan.customers = 50
    let course = try believed(try simulate(plan), in: [harsh, harsh])
    for measure in Measure.allCases where measure.unit == .share || measure.unit == .points {
      for week in 0...13 {
        let belief = try #require(course.estimate(measure, week: week).belief)
        #expect(measure.limits.contains(belief.lowerBound) && measure.limits.contains(belief.upperBound))
      }
    }
  }

  @Test func `a course is run in its worlds once for all who ask, and off means off`() throws {
    let courses = Courses(threads: 2)
    let plan = Example.plan([Example.deep], weeks: 3)
    let worlds = Array(Self.narrow.prefix(2))
    #expect(try courses.course(of: plan).estimate(.trust, week: 3).belief == nil)
    #expect(try courses.course(of: plan, worlds: worlds).estimate(.trust, week: 3).belief != nil)
    // Whoever stops at the first sign of work gets through where there is none.
    #expect(try courses.course(of: plan, worlds: worlds) { _ in false }.worlds.count == 2)
    var shorter = plan
    shorter.weeks = 2
    #expect(try courses.course(of: shorter, worlds: worlds) { _ in false }.worlds.map(\.plan.weeks) == [2, 2])
    #expect(try courses.course(of: plan) { _ in false }.worlds.isEmpty)
    #expect(throws: Interrupted.self) { try courses.course(of: plan, worlds: Self.wide) { _ in false } }
  }

  @Test func `the sentence counts the worlds in which it goes that way`() throws {
    let (course, baseline) = (
      try believed(Example.course, in: Self.narrow), try believed(Example.baseline, in: Self.narrow)
    )
    let outcome = Outcome(of: course, beside: baseline, week: 13, wording: Example.wording)
    #expect(outcome.sentence.contains(", belief "))
    #expect(outcome.sentence.hasSuffix(" doing nothing in 20 of 20 plausible worlds."))
    let alone = Outcome(of: Example.course, beside: Example.baseline, week: 13, wording: Example.wording)
    #expect(!alone.sentence.contains("belief") && !alone.sentence.contains("plausible"))
  }

  @Test func `a difference that some worlds turn round depends on belief`() {
    var difference = Estimate(mean: 3, low: 2, high: 4, belief: -0.5...5)
    #expect(Change(.trust, difference, from: 50).weight == .dependsOnBelief)
    difference.belief = 0.5...5
    #expect(Change(.trust, difference, from: 50).weight == .clear)
  }

  @Test func `a condition is judged in each world`() throws {
    let (course, baseline) = (
      try believed(Example.course, in: Self.wide), try believed(Example.baseline, in: Self.wide)
    )
    let values = zip(
      course.deviations(beside: course) { course, _ in course.estimate(.trust, week: 13).mean },
      baseline.deviations(beside: baseline) { course, _ in course.estimate(.trust, week: 13).mean }
    ).map { mine, other in
      (
        course.estimate(.trust, week: 13).mean + mine,
        baseline.estimate(.trust, week: 13).mean + other
      )
    }
    let middle = values.map { $0.0 - $0.1 }.sorted()[10]
    let condition = Condition([
      Condition.Test(.trust, .atLeast, .relative(to: .baseline, factor: 1, offset: middle))
    ])
    let worlds = Judgement.worlds(holding: condition, of: course, beside: baseline, week: 13)
    #expect(worlds.of == 20)
    #expect(worlds.holding == values.count { $0.0 >= $0.1 + middle })
    #expect((9...11).contains(worlds.holding))
    #expect(Judgement.worlds(holding: condition, of: Example.course, beside: baseline, week: 13).of == 0)
    let later = Condition([Condition.Test(.trust, week: 20, .atLeast, .number(0))])
    #expect(Judgement.worlds(holding: later, of: course, beside: baseline, week: 13).holding == 0)
  }

  @Test func `programs and spreadsheets get belief where there is any, and columns for it always`() throws {
    let hash = Fingerprint(of: "x")
    func export(_ worlds: [World]) throws -> Export {
      Export(
        try believed(Example.course, in: worlds), beside: try believed(Example.baseline, in: worlds), scenario: "x",
        hash: hash, wording: Example.wording)
    }
    let (with, without) = (try export(Self.narrow), try export([]))
    guard case .object(let object) = with.json, case .object(let final)? = object["final"],
      case .object(let trust)? = final["trust"], case .array(let ends)? = trust["belief"]
    else {
      Issue.record("belief is missing")
      return
    }
    #expect(ends.count == 2)
    #expect(with.json.text().contains(#""holds":18"#) || with.json.text().contains(#""holds": 18"#))
    #expect(!without.json.text().contains(#""belief":["#))
    for csv in [with.tidy.csv(), without.tidy.csv()] {
      let rows = csv.split(whereSeparator: \.isNewline).map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      #expect(Set(rows.map(\.count)).count == 1)
      #expect(rows[0].contains("belief_low"))
    }
    #expect(with.run == without.run)
  }

  @Test func `what people read has belief in a column of its own`() throws {
    let (course, honest) = (
      try believed(Example.course, in: Self.narrow), try believed(Example.honest, in: Self.narrow)
    )
    let baseline = try believed(Example.baseline, in: Self.narrow)
    let comparison = try Comparison(
      [.init("main", course, beside: baseline), .init("honest", honest, beside: baseline)], week: 13,
      wording: Example.wording)
    let text = Example.shown(comparison.document)
    #expect(text.contains("belief"))
    #expect(text.replacing("\n", with: " ").contains("holds 18 of 20 plausible"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
