public import Language

/// What a record did to a session, for a screen to say.
public struct Change: Hashable, Sendable {
  /// What was done.
  public var record: Record
  /// The line that was accepted, taken away or brought back, with its week.
  public var line: Line?
  /// The try that was opened by it, if one was.
  public var opened: String?
  /// Lines that stay behind in the try before, because they are dated later than the new one begins.
  public var left: [Line] = []
  /// What `undo` took back, or `redo` brought back, in a workshop.
  public var takenBack: Record?
  /// What stands again in a workshop because what stood in its place was taken back.
  public var broughtBack: Record?
  /// What was said earlier in this round of a workshop, and gives way to what is said now.
  public var insteadOf: Record?
  /// The week at the prompt before.
  public var before: Int
  /// The week at the prompt now.
  public var now: Int
}
