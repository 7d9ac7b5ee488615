public import Simulation

/// A rival theory as its file tells it: what it says, what it leaves out, and the values that leave it out.
public struct RivalTheory: Hashable, Sendable {
  /// The title that a screen shows.
  public var title: String
  /// What it says of customers.
  public var says: String
  /// The mechanisms that it does without.
  public var leavesOut: String
  /// Its name and values.
  public var theory: Theory

  /// The theories within the program, in the order of `theories.yaml`.
  public static let all: [RivalTheory] = {
    let reading = readTheories(String(decoding: Shipped.theories.text, as: UTF8.self))
    precondition(reading.problems.isEmpty, reading.problems.map { $0.text(file: "theories.yaml") }.joined())
    return reading.theories
  }()

  /// The theory of that name; nil where there is none.
  public static func named(_ name: String) -> RivalTheory? { all.first { $0.theory.name == name } }
}

extension Assumption {
  /// Whether it is about what customers start with, also by the values of a theory: dated after week 0 it would not
  /// hold in full.
  public var holdsFromStart: Bool {
    isOfStart || theory.flatMap(RivalTheory.named)?.theory.isOfStart == true
  }
}

extension Plan {
  /// The same plan with the values of the theories that its acts name: without them it cannot be run.
  public var withTheories: Plan {
    var plan = self
    plan.theories = acts.theories.compactMap { RivalTheory.named($0)?.theory }
    return plan
  }
}
