/// Notes for whoever leads a room through a scenario: the file's `facilitator`.
public struct Facilitation: Hashable, Sendable {
  /// How to begin.
  public var opening: String
  /// Questions for the room, in the order of the session.
  public var questions: [String]
  /// What rooms tend to do, and what helps then.
  public var watch: [String]
  /// What to leave them with.
  public var close: String
}
