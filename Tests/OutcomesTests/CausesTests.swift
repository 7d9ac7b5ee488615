import Language
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// What mattered and what would turn a verdict, in a scenario of the shelf.
@Suite struct CausesTests {
  private static let lines = ["apply shopping-list depth=deep", "disclose fine-print", "control opt-in"]

  private func plan(_ lines: [String], weeks: Int = 13) throws -> (Plan, Wording) {
    let scenario = try Shipped.open("shopping-list")
    let acts = try lines.compactMap { try parse($0, in: .prompt, vocabulary: scenario.vocabulary)?.dated(now: 0) }
    return (scenario.plan(acts, weeks: weeks, customers: 1000, replications: 4), Wording(of: scenario))
  }

  @Test func `the parts of the lines add up to the difference from doing nothing`() throws {
    let (plan, wording) = try plan(Self.lines)
    let answer = try Mattered(for: .trust, in: plan, wording: wording)
    let course = try simulate(plan)
    let whole = course.difference(.trust, from: try simulate(plan.baseline), week: 13).mean
    #expect(abs(answer.lines.reduce(0) { $0 + $1.part } - whole) < 1e-9)
    #expect(wording.line(answer.lines[0].act) == "apply shopping-list depth=deep")
  }

  @Test func `what is lost without a line is what the plan without it shows`() throws {
    let (plan, wording) = try plan(Self.lines)
    let (other, _) = try self.plan(["apply shopping-list depth=deep", "disclose fine-print"])
    let answer = try Mattered(for: .trust, in: plan, wording: wording)
    let control = try #require(answer.lines.first { wording.line($0.act) == "control opt-in" })
    let without = try simulate(other).estimate(.trust, week: 13).mean
    let lost = try simulate(plan).estimate(.trust, week: 13).mean - without
    #expect(abs(control.alone - lost) < 1e-9)
  }

  @Test func `a verdict is on the other side just past the value that turns it`() throws {
    let (plan, wording) = try plan(["apply shopping-list depth=light using purchases"])
    let condition = try parseCondition("trust >= baseline - 2", vocabulary: wording.vocabulary)
    let flips = try Flips(condition, of: plan, wording: wording)
    #expect(flips.isKept)
    let depth = try #require(flips.turning.first { $0.subject == .level(.shoppingList, .depth) })
    let turn = try #require(depth.turn)
    func room(_ depth: Double) throws -> Double {
      let (other, _) = try self.plan(["apply shopping-list depth=\(depth) using purchases"])
      let (mine, nothing) = (try simulate(other, ledger: false), try simulate(other.baseline, ledger: false))
      return Slack(condition, of: mine, beside: nothing, from: 1).least().room
    }
    #expect(try room(turn - 0.03) > 0)
    #expect(try room(turn + 0.03) < 0)
  }

  @Test func `what this plan never meets does not move its verdict`() throws {
    let (plan, wording) = try plan(["apply shopping-list"])
    let flips = try Flips(of: plan, wording: wording)
    let moved = flips.swings.compactMap { swing -> String? in
      if case .parameter(let parameter) = swing.subject { return parameter.name }
      return nil
    }
    #expect(!moved.contains("rival.pull") && !moved.contains("incentive.pull"))
    #expect(moved.contains("find.blow"))
  }
}
