import Analysis
import Reports
import Scenarios
import Sessions
import Simulation

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
  let courses: Courses
  var desk: Desk?
  /// The people who were asked for last, and of which plan.
  var known: (plan: Plan, people: [Customer])?
  /// The line that was answered last, whose reply is on the screen.
  var lastLine = ""
  /// Whether the reader said goodbye.
  public internal(set) var hasEnded = false

  /// Begins to listen.
  public init(_ surroundings: Surroundings = Surroundings()) {
    self.surroundings = surroundings
    courses = Courses(threads: surroundings.threads)
  }

  /// What stands before the line to be typed: `shopping-list · honest · week 0> `, and `paradox> ` while nothing is open.
  public var prompt: String {
    guard let session = desk?.session else { return "paradox> " }
    return ([session.scenario.id] + [session.promptName].compactMap { $0 } + ["week \(session.week)"]).map(harmless)
      .joined(separator: " · ") + "> "
  }

  /// Opens what the command line names; the reply is the banner and the story.
  public func begin(_ opening: Opening) -> Reply {
    attempt {
      switch opening {
      case .greeting: greeting
      case .named(let name) where name.hasSuffix(".session"): try resume(name)
      case .named(let name): try open(name)
      case .resumed(let name): try resume(name)
      }
    }
  }

  /// Answers one line. A refused line leaves everything as it was.
  public func reply(to line: String) -> Reply {
    let reply = attempt { try dispatch(line) }
    // What is cited is what was shown, also when one asks for it twice.
    if reply.status == .done, Conversation.words(of: line).first != Command.cite.name { lastLine = line }
    return reply
  }

  /// The reply of `body`, or the trouble that it ran into.
  private func attempt(_ body: () throws -> Reply) -> Reply {
    var reply: Reply
    do {
      reply = try body()
    } catch {
      reply = Conversation.reply(to: error)
    }
    for note in desk?.notes ?? [] { reply.document.append(.note(note)) }
    desk?.notes = []
    prepareBaseline()
    return reply
  }
}
