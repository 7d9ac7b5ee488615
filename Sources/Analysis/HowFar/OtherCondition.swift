public import Scenarios
public import Simulation

/// What another condition would give: the one that is asked decides more than any figure, so it never stands alone.
public struct OtherCondition: Hashable, Sendable {
  /// Where the other one comes from.
  public enum Origin: String, Sendable {
    /// A goal of the scenario.
    case goal
    /// Less trust may be lost than usual.
    case stricter
    /// What is kept where nobody says otherwise.
    case usual
  }

  /// What must hold instead.
  public var condition: Condition
  /// Where it comes from.
  public var origin: Origin

  /// Trust may fall by two points and no more.
  private static let stricter = Condition([
    Condition.Test(.trust, .atLeast, .relative(to: .baseline, factor: 1, offset: -2))
  ])

  /// What stands beside a condition: the first goal of a scenario that is about trust, doubt or leaving; where there is none
  /// the usual condition, and beside that a stricter one.
  ///
  /// - Parameter asked: What the question says; nil asks the usual.
  public init(beside asked: Condition?, goals: [Goal]) {
    let kept = asked ?? HowFarAnswer.usual
    let goal = goals.map(\.condition).first { condition in
      condition != kept && condition.tests.allSatisfy { [.trust, .left, .skepticism].contains($0.measure) }
    }
    if let goal {
      (condition, origin) = (goal, .goal)
    } else if kept == HowFarAnswer.usual {
      (condition, origin) = (OtherCondition.stricter, .stricter)
    } else {
      (condition, origin) = (HowFarAnswer.usual, .usual)
    }
  }
}
