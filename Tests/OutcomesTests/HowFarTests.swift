import Foundation
import Language
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// How far is too far in the shipped scenarios, and what moves it.
@Suite struct HowFarTests {
  private static let ends = 0.0...1.0

  private func answer(
    _ text: String = "howfar retargeting", in scenario: Scenario, after lines: [String] = [], weeks: Int = 26,
    replications: Int = 20, customers: Int = 2000, seed: UInt32 = 1
  ) throws -> HowFarAnswer {
    let line = try #require(try parse(text, in: .prompt, vocabulary: scenario.vocabulary))
    guard case .question(.howfar(let question)) = line.statement else { fatalError("'\(text)' asks nothing") }
    let acts = try lines.compactMap { try parse($0, in: .prompt, vocabulary: scenario.vocabulary)?.dated(now: 0) }
    let plan = scenario.plan(acts, weeks: weeks, customers: customers, replications: replications, seed: seed)
    return try HowFarAnswer(
      question, varying: line.ranges.first ?? LeverRange(.depth, 0, 1), of: plan, at: 0, today: nil,
      wording: Wording(of: scenario))
  }

  private func level(_ answer: HowFarAnswer) -> Double { answer.threshold.level(in: Self.ends) }

  @Test func `the condition holds below the threshold and breaks above it`() throws {
    let scenario = try Shipped.open("following-ad")
    let answer = try answer(in: scenario)
    let level = level(answer)
    #expect(level > 0.05 && level < 0.6)
    func room(_ depth: Double) throws -> Double {
      let plan = scenario.plan(
        [DatedAct(week: 0, .decision(.apply(Application(.retargeting, depth: depth))))], weeks: 26, customers: 2000)
      let (mine, other) = (try simulate(plan, ledger: false), try simulate(plan.baseline, ledger: false))
      return Slack(HowFarAnswer.usual, of: mine, beside: other, from: 1).least().room
    }
    #expect(try room(level - 0.03) > 0)
    #expect(try room(level + 0.03) < 0)
  }

  @Test func `a notice and a choice let it go further, and more concern less far`() throws {
    let scenario = try Shipped.open("following-ad")
    let plain = level(try answer(in: scenario))
    #expect(level(try answer(in: scenario, after: ["disclose just-in-time saying benefit"])) > plain)
    #expect(level(try answer(in: scenario, after: ["control opt-in"])) > plain)
    #expect(
      level(try answer("howfar retargeting when disclose notice saying benefit,cross-site", in: scenario)) > plain)
    var worried = scenario
    for place in worried.market.segments.indices { worried.market.segments[place].concern = 0.9 }
    #expect(level(try answer(in: worried)) < plain)
  }

  @Test func `who breaks first is the segment with the lowest threshold, and the reason is in its ledger`() throws {
    let answer = try answer(in: try Shipped.open("following-ad"))
    let lowest = answer.segments.min { $0.threshold.level(in: Self.ends) < $1.threshold.level(in: Self.ends) }
    #expect(answer.firstToBreak == lowest?.name)
    #expect(answer.because?.driver?.mechanism == .foundOut)
    #expect(answer.verdict.contains("because of finding out"))
  }

  @Test func `the regions follow each other without a gap and end past the threshold`() throws {
    let answer = try answer(in: try Shipped.open("following-ad"))
    let regions = answer.regions
    #expect(regions.first?.low == 0 && regions.last?.high == 1 && regions.last?.kind == .tooFar)
    for (before, after) in zip(regions, regions.dropFirst()) {
      #expect(abs(after.low - before.high - 0.01) < 1e-9 && after.kind != before.kind)
    }
    let broken = try #require(regions.first { $0.kind == .tooFar })
    #expect(abs(broken.low - level(answer)) <= 0.01)
  }

  @Test func `what does not hold even if we do nothing is said, and nothing is blamed for it`() throws {
    let answer = try answer("howfar retargeting keeping trust >= 90", in: try Shipped.open("following-ad"))
    #expect(answer.threshold == .nowhere && !answer.isKeptByNothing && answer.because?.driver == nil)
    #expect(answer.verdict.contains("does not hold even if we do nothing"))
  }

  @Test func `a condition that nothing breaks is kept everywhere`() throws {
    let answer = try answer("howfar retargeting keeping left <= 99%", in: try Shipped.open("following-ad"))
    #expect(answer.threshold == .everywhere && answer.firstToBreak == nil && answer.because == nil)
  }

  @Test func `a tactic for one segment is judged among those whom it is for`() throws {
    let scenario = try Shipped.open("following-ad")
    let answer = try answer("howfar retargeting to careful", in: scenario)
    #expect(answer.segments.map(\.name) == ["careful"])
    #expect(answer.threshold == answer.segments[0].threshold)
    #expect(level(answer) < level(try self.answer(in: scenario)))
  }

  @Test func `another lever can be varied, at levels of one's own`() throws {
    let scenario = try Shipped.open("following-ad")
    let answer = try answer("howfar retargeting depth=deep reach=0..1/5", in: scenario)
    #expect(answer.range.lever == .reach)
    #expect(level(answer) > 0 && level(answer) < 1)
  }

  /// Minutes long: `make test-long`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PARADOX_LONG"] != nil, "minutes long: make test-long"))
  func `the interval of luck covers what twenty times as many replications say, in 90 of 100 seeds`() throws {
    let scenario = try Shipped.open("following-ad")
    let truth = level(try answer(in: scenario, replications: 400, customers: 4000, seed: 4_000_000_000))
    var covered = 0
    var narrow = 0
    var width = 0.0
    for seed in 1...100 as ClosedRange<UInt32> {
      guard case .level(let level) = try answer(in: scenario, customers: 4000, seed: seed).threshold else { continue }
      covered += level.low...level.high ~= truth ? 1 : 0
      // The control: an interval a quarter as wide must fail.
      narrow += abs(truth - level.mean) <= (level.high - level.low) / 8 ? 1 : 0
      width += (level.high - level.low) / 100
    }
    print("howfar: covered \(covered) of 100, mean width \(width), a quarter as wide \(narrow)")
    #expect(covered >= 90)
    #expect(narrow < 90)
    #expect(width < 0.10)
  }
}
