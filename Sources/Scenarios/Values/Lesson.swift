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
  /// What is asked at the end, for a room to talk about or one alone to think about.
  public var debrief: [String]
  /// The scenario whose lesson comes next; nil where the author names none.
  public var next: String?

  /// One thing that is told, and mostly something to do about it.
  public struct Step: Hashable, Sendable {
    /// A few words over it.
    public var title: String
    /// What is said first.
    public var tell: String
    /// What the author expects; whoever follows says what they expect of that measure before weeks run. nil asks for nothing.
    public var prediction: Language.Line?
    /// The author's way, one of several that may work; may be empty.
    public var lines: [Line]
    /// What must hold before it goes on, judged by what came of the plan after a run.
    public var expectation: Condition?
    /// Decisions that must stand before it goes on, whatever came of them.
    public var standing: [Language.Line]
    /// Other ways that work, told once the step is done.
    public var others: [Way]
    /// From a nudge to the answer.
    public var hints: [String]
    /// What is said when it is done; may be empty.
    public var explain: String
  }

  /// Another way to do a step.
  public struct Way: Hashable, Sendable {
    /// What it does, in a few plain words.
    public var title: String
    /// What to type for it.
    public var lines: [Line]
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
    "rewind", "story", "status", "howfar",
  ]
}

extension Lesson.Step {
  /// Whether what came of the plan says that it is done; else it is done when all that it asks for was typed.
  public var isJudged: Bool { expectation != nil || !standing.isEmpty }

  /// All that the author types: the prediction first. Empty where the step is only told.
  public var way: [Lesson.Line] { (prediction.map { [.line($0)] } ?? []) + lines }

  /// What the author predicts; nil where nothing is asked.
  public var predicted: Prediction? {
    if case .question(.predict(let prediction)) = prediction?.statement { prediction } else { nil }
  }
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
