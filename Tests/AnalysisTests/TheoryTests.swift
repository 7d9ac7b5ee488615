import Language
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Each rival theory does without what it says it does without, and with everything else.
struct TheoryTests {
  private static let market = Market(
    segments: [
      Segment(name: "careful", share: 0.5, concern: 0.7, trust: 0.5), Segment(name: "easy", share: 0.5, appetite: 0.7),
    ], earnings: Market.Earnings(brokers: 0.3))

  /// Two months in which every mechanism has something to do.
  private func plan(_ theory: String? = nil, times: Int = 3) throws -> Plan {
    let lines = [
      "at 0 collect purchases,web-history,inferred", "at 0 apply retargeting depth=deep times=\(times) obtrusive",
      "at 0 apply recommendations",
      "at 0 disclose notice", "at 0 share brokers", "at 3 breach avoidable", "at 4 respond apology",
      "at 5 uncover selling",
    ]
    var vocabulary = Vocabulary(of: Self.market)
    vocabulary.theories = RivalTheory.all.map(\.theory.name)
    let all = (theory.map { ["at 0 assume theory=\($0)"] } ?? []) + lines
    let acts = try all.compactMap { try parse($0, in: .prompt, vocabulary: vocabulary)?.dated(now: 0) }
    return Plan(
      market: Self.market, acts: acts, weeks: 9, customers: 1_000, replications: 2,
      theories: acts.theories.compactMap { RivalTheory.named($0)?.theory })
  }

  private func course(_ theory: String? = nil, times: Int = 3) throws -> Course {
    try simulate(plan(theory, times: times))
  }

  /// How much of the changes of trust and skepticism some mechanisms make.
  private func size(_ mechanisms: [Mechanism], in course: Course) -> Double {
    [Quantity.trust, .skepticism].flatMap { course.entries(of: $0, to: 9) }
      .filter { mechanisms.contains($0.driver.mechanism) }.reduce(0) { $0 + abs($1.amount) }
  }

  private func pressure(_ course: Course) -> Double { course.series(.pressure).reduce(0) { $0 + $1.mean } }

  @Test func `in the calculus nothing is found out, told or heard, and nobody resists; benefit and risk remain`() throws
  {
    let gone: [Mechanism] = [.foundOut, .deceit, .told, .word, .digging]
    let (calculus, usual) = (try course("calculus"), try course())
    #expect(size(gone, in: calculus) == 0)
    #expect(size(gone, in: usual) > 1)
    #expect(pressure(calculus) < pressure(usual))
    #expect(size([.benefit], in: calculus) > 0.1 && size([.exposed], in: calculus) > 0.1)
    #expect(size([.breach], in: calculus) > 0.1)
    #expect(calculus.estimate(.risk, week: 1).mean > 0)
  }

  @Test func `without reactance nobody feels pressed, and what comes to light still hurts`() throws {
    let (without, usual) = (try course("no-reactance"), try course())
    #expect(pressure(without) == 0)
    #expect(pressure(usual) > 0.01)
    #expect(without.estimate(.risk, week: 1) == usual.estimate(.risk, week: 1))
    #expect(size([.foundOut, .deceit], in: without) > 1)
  }

  @Test func `without habituation the fifth contact of a week is felt as the first, and pressure remains`() throws {
    func benefit(_ theory: String?, _ times: Int) throws -> Double {
      try course(theory, times: times).estimate(.benefit, week: 1).mean
    }
    #expect(abs(try benefit("no-habituation", 1) - benefit("no-habituation", 5)) < 1e-6)
    #expect(abs(try benefit(nil, 1) - benefit(nil, 5)) > 1e-3)
    #expect(pressure(try course("no-habituation")) > 0.01)
  }

  @Test func `trust in one piece has facets that never part, and a ledger that adds up`() throws {
    let (one, usual) = (try course("one-trust"), try course())
    for week in 0...9 {
      let ability = one.estimate(.ability, week: week).mean
      #expect(abs(one.estimate(.benevolence, week: week).mean - ability) < 0.001)
      #expect(abs(one.estimate(.integrity, week: week).mean - ability) < 0.001)
    }
    #expect(abs(usual.estimate(.ability, week: 9).mean - usual.estimate(.integrity, week: 9).mean) > 1)
    for quantity in Quantity.allCases where quantity != .spend {
      let change = one.estimate(quantity.measure, week: 9).mean - one.estimate(quantity.measure, week: 0).mean
      #expect(abs(one.entries(of: quantity, to: 9).reduce(0) { $0 + $1.amount } - change) < 1e-3)
    }
    #expect(pressure(one) > 0.01)
    #expect(size([.word], in: one) > 0)
  }

  @Test func `without word of mouth nobody learns from others, and contacts still give away`() throws {
    let (without, usual) = (try course("no-word"), try course())
    #expect(size([.word], in: without) == 0)
    #expect(size([.word], in: usual) > 0)
    #expect(size([.foundOut], in: without) > 0.1)
    #expect(pressure(without) > 0.01)
  }

  @Test(arguments: RivalTheory.all.map(\.theory.name))
  func `a theory changes what comes of a plan, and leaves the plan's other lines as they are`(name: String) throws {
    #expect(try course(name).estimate(.trust, week: 9) != course().estimate(.trust, week: 9))
    #expect(try plan(name).acts.dropFirst() == plan().acts[...])
    #expect(Footer.assumptions(of: try plan(name)) == ["assume theory=\(name)"])
  }

  @Test func `a number assumed later holds whatever the theory, and a later theory replaces an earlier one whole`()
    throws
  {
    func week1(_ lines: [Assumption]) throws -> Course {
      var plan = try plan()
      plan.acts += lines.map { DatedAct(week: 0, .assumption($0)) }
      plan.theories = RivalTheory.all.map(\.theory)
      plan.weeks = 3
      return try simulate(plan)
    }
    let (calculus, noWord) = (Assumption("theory", .word("calculus")), Assumption("theory", .word("no-word")))
    let heavy = Assumption("reactance.weight", .number(1.2))
    #expect(try week1([calculus, noWord]).series(.pressure) == week1([noWord]).series(.pressure))
    #expect(try pressure(week1([calculus, heavy])) > 0)
    #expect(try pressure(week1([heavy, Assumption("theory", .word("no-reactance"))])) == 0)
  }
}
