public import Reports

/// Something in a scenario that a player would stumble over: what, where in the file, and what to do.
public struct LintFinding: Hashable, Sendable {
  /// What kinds there are.
  public enum Kind: String, CaseIterable, Sendable {
    /// No player reaches the goal, nor does the author.
    case unreachable = "goal-never-reached"
    /// Every player reaches the goal.
    case unmissable = "goal-never-missed"
    /// The author's solution misses a goal.
    case unsolved = "solution-misses"
    /// Doing nothing, or a single line at week 0, reaches every goal.
    case trivial = "trivial-win"
    /// Nothing that is typed with it changes anything.
    case idle = "lever-without-effect"
    /// The lesson does not go on after the author's own lines.
    case stuck = "lesson-stuck"
    /// Another way of the lesson does not come to what its step expects.
    case otherWay = "other-way-fails"
    /// A text of the lesson that nobody ever sees.
    case unseen = "text-never-shown"
  }

  /// What kind it is.
  public let kind: Kind
  /// The line of the file, from 1.
  public let line: Int
  /// What is the matter, in one sentence.
  public let what: String
  /// What to do about it, in one sentence.
  public let remedy: String

  /// Makes a finding.
  public init(_ kind: Kind, line: Int, _ what: String, remedy: String) {
    (self.kind, self.line, self.what, self.remedy) = (kind, line, what, remedy)
  }

  /// As a program reads it.
  public var json: JSONValue {
    ["kind": .string(kind.rawValue), "line": .integer(line), "what": .string(what), "remedy": .string(remedy)]
  }
}
