public import Language
public import Simulation

/// A way through a scenario, step by step: told, tried by the reader, explained.
public struct Lesson: Hashable, Sendable {
  /// What it is called.
  public var title: String
  /// About how long it takes.
  public var minutes: Int
  /// In their order.
  public var steps: [Step]

  /// One thing that is told, and mostly something to do about it.
  public struct Step: Hashable, Sendable {
    /// A few words over it.
    public var title: String
    /// What is said first.
    public var tell: String
    /// The author's way, one of several that may work; empty where the step is only told.
    public var lines: [Line]
    /// What must hold before it goes on, judged by what came of the plan; nil: that each verb of `lines` was typed.
    public var expectation: Condition?
    /// From a nudge to the answer.
    public var hints: [String]
    /// What is said when it is done; may be empty.
    public var explain: String
  }

  /// Something to type.
  public enum Line: Hashable, Sendable {
    /// A line of the language.
    case line(Language.Line)
    /// A question of the shell.
    case ask(String)
  }

  /// The shell's questions that a lesson may ask for: whatever they are answered, nothing is written by them.
  public static let questions = [
    "why", "who", "meet", "compare", "chart", "table", "what", "goals", "cards", "choose", "reveal", "try", "tries",
    "rewind", "story", "status",
  ]
}

extension Lesson.Line {
  /// The line as one types it.
  public func text(in vocabulary: Vocabulary) -> String {
    switch self {
    case .line(let line): line.text(in: vocabulary)
    case .ask(let text): text
    }
  }

  /// The word that it begins with.
  public var verb: String {
    let text = if case .ask(let text) = self { text } else { self.text(in: .standard) }
    return String(text.prefix { $0 != " " })
  }
}
