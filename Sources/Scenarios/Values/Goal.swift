public import Simulation

/// What a scenario asks for: a condition judged by the state of the course.
public struct Goal: Hashable, Sendable {
  /// A word that screens and files call it by.
  public var id: String
  /// The goal as a person would say it.
  public var title: String
  /// What must hold.
  public var condition: Condition
  /// Weeks done when it is judged; nil means the scenario's last.
  public var week: Int?
}
