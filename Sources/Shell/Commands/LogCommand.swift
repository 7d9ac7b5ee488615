import Reports
import Sessions

extension Command {
  static let log = Command(
    name: "log", purpose: .files, meaning: "write down the conversation as it goes",
    usage: ["log", "log on FILE.md", "log off"],
    text: """
      Writes a page in Markdown with what you type and what is answered, from now on; it begins with the lines that led \
      here. The page runs again: paradox -f FILE.md. Nobody's file is written over. Alone it says whether one is written.
      """,
    examples: [
      "log on lesson.md  # takes down what is typed and answered",
      "log  # whether one is written, and where",
      "log off  # ends it",
    ],
    complete: { talk, words in
      words.count > 1
        ? [] : [Suggestion("on", "from now on, into FILE.md"), Suggestion("off", "no more")]
    },
    answer: { talk, line in
      switch line.words.first {
      case nil:
        return Reply([.sentence(talk.trail.log?.standing ?? "No log is written. To begin one: log on lesson.md")])
      case "off" where line.words.count == 1:
        guard let log = talk.trail.log else {
          return Reply([.sentence("No log was written. To begin one: log on lesson.md")])
        }
        talk.trail.log = nil
        return Reply([
          .sentence("The log \(log.path) is complete. To run it again: paradox -f \(Conversation.quoted(log.path))")
        ])
      case "on" where line.words.count == 2: return try talk.beginLog(talk.expanded(line.words[1]))
      default:
        throw Misstep("error: 'log' needs 'on' with a file, or 'off'. Type: log on lesson.md")
      }
    })
}

extension Conversation {
  fileprivate func beginLog(_ path: String) throws -> Reply {
    guard path.hasSuffix(".md") else {
      throw Misstep("error: '\(path)' must end in .md, because a log is a page of Markdown. Type: log on lesson.md")
    }
    if let log = trail.log {
      throw Misstep("error: a log is written already, \(log.path). To end it: log off")
    }
    do {
      trail.log = try Log(making: path, after: trail.steps)
    } catch {
      throw Misstep(
        "error: no log was begun in '\(path)', because \(error.becauseNotMade). Name another: log on another.md")
    }
    var reply = Reply([.sentence("From now on this conversation is written to \(path). To end it: log off")])
    if trail.isDoubtful {
      reply.document.append(
        .note(
          "The scenario of this session is not what its name opens today: run again, the log may show other figures."))
    }
    return reply
  }
}

extension Log {
  /// That it is being written, in a sentence.
  fileprivate var standing: String {
    "This conversation is written to \(path); \(count == 1 ? "1 line" : "\(count) lines") of it so far. To end it: log off"
  }
}
