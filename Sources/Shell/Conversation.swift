/// One conversation: a line of text in, a reply out.
///
/// ```swift
/// let talk = Conversation(Surroundings(isInteractive: true))
/// talk.begin(.named("shopping-list")).document
/// talk.prompt                                  // "shopping-list · week 0> "
/// talk.reply(to: "apply shopping-list depth=deep").status  // .done
/// ```
public final class Conversation {
  /// What a conversation begins with.
  public enum Opening: Hashable, Sendable {
    /// Nothing is open yet; says what can be.
    case greeting
    /// A scenario by its name, a scenario file, or a `.session` file.
    case named(String)
    /// The session worked on last, or the one of that name.
    case resumed(String?)
  }

  let surroundings: Surroundings
  /// Whether the reader said goodbye.
  public internal(set) var hasEnded = false

  /// Begins to listen.
  public init(_ surroundings: Surroundings = Surroundings()) {
    self.surroundings = surroundings
  }

  /// What stands before the line to be typed: `shopping-list · honest · week 0> `, and `paradox> ` while nothing is open.
  public var prompt: String { "paradox> " }

  /// Opens what the command line names; the reply is the banner and the story.
  public func begin(_ opening: Opening) -> Reply { Reply() }

  /// Answers one line. A refused line leaves everything as it was.
  public func reply(to line: String) -> Reply { Reply() }

  /// The words that may stand at the end of `text`, which is the line up to the cursor.
  public func suggestions(after text: String) -> [Suggestion] { [] }
}
