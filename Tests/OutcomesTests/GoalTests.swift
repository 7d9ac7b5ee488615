import Analysis
import Scenarios
import Simulation
import Testing

/// What the scenarios ask for can be reached, and has to be.
@Suite struct GoalTests {
  @Test(arguments: Shipped.ids)
  func `the author's solution reaches every goal`(_ id: String) throws {
    let scenario = try Shipped.open(id)
    let nothing = try scenario.course()
    let solved = try simulate(scenario.plan(scenario.solved), ledger: false)
    for goal in scenario.goals {
      #expect(goal.isReached(by: solved, beside: nothing), "\(goal.id): \(goal.figures(of: solved, beside: nothing))")
    }
  }

  @Test(arguments: Shipped.ids)
  func `doing nothing does not reach every goal`(_ id: String) throws {
    let scenario = try Shipped.open(id)
    let nothing = try scenario.course()
    #expect(!scenario.goals.allSatisfy { $0.isReached(by: nothing, beside: nothing) })
  }
}

extension Goal {
  fileprivate func isReached(by course: Course, beside baseline: Course) -> Bool {
    judged(course, baseline).holds
  }

  fileprivate func figures(of course: Course, beside baseline: Course) -> String {
    judged(course, baseline).texts.joined(separator: ", ")
  }

  private func judged(_ course: Course, _ baseline: Course) -> Judgement {
    Judgement(condition, of: course, beside: baseline, week: week ?? course.plan.weeks)
  }
}
