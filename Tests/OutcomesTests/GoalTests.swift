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
  /// Whether the goal's condition holds in the course, by the means over replications.
  fileprivate func isReached(by course: Course, beside baseline: Course) -> Bool {
    condition.tests.allSatisfy { test in
      let (found, asked) = sides(of: test, course, baseline)
      return test.comparison.holds(found, asked)
    }
  }

  /// What was found beside what was asked.
  fileprivate func figures(of course: Course, beside baseline: Course) -> String {
    condition.tests.map { test in
      let (found, asked) = sides(of: test, course, baseline)
      return "\(test.measure.rawValue) \(found) \(test.comparison.rawValue) \(asked)"
    }.joined(separator: ", ")
  }

  private func sides(of test: Condition.Test, _ course: Course, _ baseline: Course) -> (Double, Double) {
    let week = test.week ?? week ?? course.plan.weeks
    let found = course.estimate(test.measure, in: test.segments, week: week).mean
    switch test.value {
    case .number(let number): return (found, number)
    case .relative(.baseline, let factor, let offset):
      return (found, factor * baseline.estimate(test.measure, in: test.segments, week: week).mean + offset)
    case .relative(.start, let factor, let offset):
      return (found, factor * course.estimate(test.measure, in: test.segments, week: 0).mean + offset)
    }
  }
}
