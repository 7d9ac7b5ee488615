/// One command of the shell: its words, its help, what Tab offers, and what it does.
struct Command: Sendable {
  /// What one uses it for: the order and the headings of `help`.
  enum Purpose: String, CaseIterable, Sendable {
    case begin = "Begin and end"
    case firm = "What the firm does"
    case world = "What the world does"
    case belief = "What you believe"
    case weeks = "Let weeks pass, and go back"
    case see = "See what came of it"
    case people = "Look at people"
    case goals = "What is asked of you"
    case lesson = "A lesson, step by step"
    case room = "Lead a room"
    case settings = "Settings"
    case files = "Files"

    /// The word by which one asks for its commands: `help people`.
    var word: String { "\(self)" }
  }

  /// The words that it begins with, such as `what is`.
  let name: String
  let purpose: Purpose
  /// A few words, for a list.
  let meaning: String
  /// How it is written, one way a line.
  let usage: [String]
  /// A paragraph or two: what it tells, and what it does not.
  let text: String
  /// Three that work as they stand, each in a fresh `shopping-list` after the lines of `before`: a line, or several
  /// typed one after another, with what it shows behind it as a comment.
  let examples: [String]
  /// What is typed before each example, so that there is something to look at.
  var before: [String] = []
  /// The words that may follow `words`, which are those after the name.
  var complete: @Sendable (_ talk: Conversation, _ words: [String]) -> [Suggestion] = { _, _ in [] }
  /// What it does with the words after its name.
  let answer: @Sendable (_ talk: Conversation, _ line: Spoken) throws -> Reply
  /// What it does when it is called from a shell, with its arguments; nil: the file first, then as at the prompt.
  var called: (@Sendable (_ call: Call) throws -> Reply)?
  /// What it does when it is called from a shell and has questions to put; nil: it asks nothing.
  var asks: (@Sendable (_ talk: Conversation, _ call: Call) throws -> Reply)?
  /// Whether a call of it that is stopped by ^C keeps what is finished, and says so.
  var isStoppable = false
}

/// A line as a command gets it.
struct Spoken: Sendable {
  /// The whole line, as it was typed.
  let line: String
  /// The words after the command's name, without a comment.
  let words: [String]
}
