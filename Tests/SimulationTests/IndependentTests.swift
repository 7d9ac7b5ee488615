import Analysis
import Scenarios
import Simulation
import Testing

/// The engine against a second implementation, written in NumPy and float64 from `Guides/Model.md` alone.
@Suite(
  "Independent check",
  .enabled(if: IndependentProgram.isExpected, Comment(rawValue: IndependentProgram.hindrance ?? "python3 with numpy")))
struct IndependentTests {
  @Test func `the second implementation draws as Random123 does`() throws {
    #expect(try IndependentProgram.testItself() == "the draws are as they should be\n")
  }

  @Test(arguments: 1...14)
  func `two implementations agree week by week`(number: Int) throws {
    // So many that one customer who decides otherwise by a rounding in Float moves no share by 0.001.
    let plan = RandomPlans.plan(number, customers: 10_000)
    let course = try simulate(plan, ledger: false)
    let other = try IndependentProgram.courses(of: [IndependentJob(plan)])[0]
    let discrepancies = IndependentComparison(course: course, other: other).discrepancies
    #expect(discrepancies.isEmpty, Comment(rawValue: discrepancies.prefix(20).joined(separator: "\n")))
  }

  @Test(arguments: RivalTheory.all.map(\.theory))
  func `two implementations agree under a rival theory`(theory: Theory) throws {
    var plan = RandomPlans.plan(5, customers: 10_000)
    plan.acts.append(DatedAct(week: 0, .assumption(Assumption("theory", .word(theory.name)))))
    plan.theories = [theory]
    let course = try simulate(plan, ledger: false)
    let other = try IndependentProgram.courses(of: [IndependentJob(plan)])[0]
    let discrepancies = IndependentComparison(course: course, other: other).discrepancies
    #expect(discrepancies.isEmpty, Comment(rawValue: discrepancies.prefix(20).joined(separator: "\n")))
  }

  @Test(arguments: [1, 3, 5, 11, 14])
  func `in week 1 at most 1 customer in 10,000 does something else`(number: Int) throws {
    var plan = RandomPlans.plan(number, customers: 10_000)
    plan.weeks = 1
    plan.acts.removeAll { $0.week > 0 }
    let other = try IndependentProgram.courses(of: [IndependentJob(plan)])[0].customers
    let course = try simulate(plan, ledger: false)
    let different = (0..<plan.customers).filter { id in
      let week = story(of: id, in: course).weeks[0]
      let consents = plan.market.kinds.allSatisfy {
        week.withdrew.contains($0.kind) == (other.allowed[$0.kind.name]![id] == 0)
      }
      return !consents || week.purchases != other.purchases[id]
        || (week.standing == .left(week: 1)) != (other.left[id] == 1)
        || (week.standing == .lapsed(week: 1)) != (other.lapsed[id] == 1)
    }
    #expect(different.count <= 1)
  }

  @Test(arguments: [
    "depth.half", "heal.half", "known.weight", "surprise.weight", "find.blow", "glimpse.half", "doubt", "wear.in",
    "settle.half",
    "wary.half", "loyal.half", "pull", "anger.half", "leave", "clarity.notice", "control.opt-out",
    "rate.shape", "trust.spread", "breach.blow", "sorry", "late.blow", "hidden.fine-print", "tell", "basket.regularity",
  ])
  func `a constant that differs by a tenth is noticed`(name: String) throws {
    let changed = Parameters.named(name)!.value * 1.1
    #expect(try !discrepancies(changed: [name: changed]).isEmpty)
  }

  /// Half of it moves spend by less than the 0.1 % that may pass.
  @Test(arguments: ["loyal.buy"])
  func `a constant of small effect is noticed when it is doubled`(name: String) throws {
    let changed = Parameters.named(name)!.value * 2
    #expect(try !discrepancies(changed: [name: changed]).isEmpty)
  }

  @Test func `nothing is noticed where no constant differs`() throws {
    #expect(try discrepancies(changed: [:]).isEmpty)
  }

  private func discrepancies(changed: [String: Double]) throws -> [String] {
    let job = IndependentJob(ControlPlan.plan, changed: changed)
    let course = try simulate(ControlPlan.plan, ledger: false)
    return IndependentComparison(course: course, other: try IndependentProgram.courses(of: [job])[0]).discrepancies
  }
}
