public import Scenarios

/// Where somebody is within a step of a lesson; a step that is resumed begins anew.
public struct StepProgress: Hashable, Sendable {
  /// Whether the step has been told.
  public var isTold = false
  /// The verbs that were typed since.
  public var verbs: Set<String> = []
  /// How many of its hints were given.
  public var hints = 0

  /// What is still to be said of the step before.
  public var explanation: String

  /// At the beginning of a step that has not been told.
  public init(explaining explanation: String = "") { self.explanation = explanation }

  /// The next hint; nil after the last and where there is nothing to do.
  public mutating func nextHint(of step: Lesson.Step) -> String? {
    guard !step.way.isEmpty, hints < step.hints.count else { return nil }
    hints += 1
    return step.hints[hints - 1]
  }

  /// The lines of the author's way whose verbs have not been typed yet.
  public func left(of step: Lesson.Step) -> [Lesson.Line] { step.way.filter { !verbs.contains($0.verb) } }
}
