import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let attempt = Command(
    name: "try", purpose: .weeks, meaning: "begin another try, or switch to one",
    usage: ["try NAME", "try NAME from WEEK", "try NAME from nothing"],
    text: """
      Opens a new try at a week, with the lines of the present try dated that week or earlier; a new line replaces \
      them, 'undo' takes them away. 'from nothing' begins with the scenario's start and none of your lines. Without \
      'from' it begins at the present week. The name of a try that exists switches to it; the first one is called first. \
      All tries meet the same customers with the same luck.
      """,
    examples: [
      "try honest from 0  # a second way, from the beginning",
      "try fresh from nothing  # with the scenario's start and none of your lines",
      "try first  # back to the first one",
    ],
    complete: { talk, words in
      switch words.count {
      case 0...1: talk.tries
      case 2 where talk.desk?.session.named(words[0]) == nil: [Suggestion("from", "the week at which it begins")]
      case 3 where words[1] == "from":
        talk.weeksReached + [Suggestion("nothing", "the scenario's start, without your lines")]
      default: []
      }
    },
    answer: { talk, line in
      let session = try talk.requireSession()
      let words = line.words
      switch words.count {
      case 1 where session.named(words[0]) != nil: try talk.take(.turn(words[0]))
      case 1: try talk.take(.open(words[0], from: nil))
      case 3 where words[1] == "from" && words[2] == "nothing": try talk.take(.openBare(words[0]))
      case 3 where words[1] == "from" && (Int(words[2]) ?? -1) >= 0:
        try talk.take(.open(words[0], from: Int(words[2]) ?? 0))
      default:
        throw Misstep(
          "error: 'try' needs a name, and behind 'from' a week, or 'nothing' for none of your lines. Type: try honest from "
            + "0, or: try fresh from nothing")
      }
      var document = try talk.whereabouts()
      let present = try talk.requireSession().present
      if present.week == 0, present.inherited > 0, words.count == 3 {
        document.append(.note("These lines of week 0 came along. Without any: try NAME from nothing"))
      }
      return Reply(document)
    })
}

extension Conversation {
  /// Where one is and which lines hold.
  func whereabouts() throws -> Document {
    let session = try requireSession()
    let present = session.present
    let standing = session.plan(weeks: session.scenario.weeks).standing
    let lines = present.lines.map { line in
      let isStanding = line.dated(now: 0).map(standing.contains) ?? true
      return line.text(in: session.scenario.vocabulary) + (isStanding ? "" : " (replaced)")
    }
    var document: Document = [
      .sentence(
        "Try '\(present.name)', week \(session.week) of \(session.scenario.weeks)"
          + (!present.isRewound ? "." : "; it has run to week \(present.reached)."), tone: .strong)
    ]
    document.append(lines.isEmpty ? .sentence("No lines of yours yet.") : .list(lines))
    return document
  }
}
