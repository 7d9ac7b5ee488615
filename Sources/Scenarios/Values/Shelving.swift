/// By what a scenario is found among others.
extension Scenario {
  /// How hard the goals are to reach.
  public enum Difficulty: String, CaseIterable, Sendable {
    /// One idea reaches them.
    case easy
    /// Two ideas that work together reach them.
    case medium
    /// Ideas that pull against each other must be weighed.
    case hard
  }

  /// What a firm can trade in, as files and the list of scenarios say it.
  public static let sectors = [
    "banking", "books", "charity", "clothing", "coffee", "groceries", "health", "insurance", "outdoor", "pharmacy",
    "restaurants", "streaming", "telecom", "travel",
  ]
}
