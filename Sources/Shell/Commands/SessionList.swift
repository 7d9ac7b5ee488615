import Reports
import Scenarios
import Sessions

extension Command {
  static let sessions = Command(
    name: "sessions", purpose: .begin, meaning: "what you did before, to go on with",
    usage: ["sessions"],
    text: """
      Lists the sessions that were kept, the newest first: the scenario, when it was last worked on, how far it has \
      run and how many tries it has. Go on with one by its name: open shopping-list-1.
      """,
    examples: [
      "sessions  # what was kept, the newest first",
      "run 4\nsessions  # with the weeks that have passed",
      "sessions\nopen breach  # begin something else instead",
    ],
    answer: { talk, line in
      try line.requireNothing(after: "sessions")
      return Reply(talk.sessionList)
    },
    called: { call in
      try call.requireNothing()
      return Reply(Conversation(call.surroundings).sessionList)
    })
}

extension Conversation {
  /// As many as a small screen shows.
  private static let shown = 16

  /// The kept sessions that can be read, by their names.
  var sessionsByName: [Suggestion] {
    let kept = folder?.newest(Conversation.shown) ?? []
    return kept.filter { $0.session != nil }.map { Suggestion($0.name, $0.meaning) }
  }

  /// The kept sessions, one a line.
  fileprivate var sessionList: Document {
    let kept = folder?.newest(Conversation.shown) ?? []
    guard let newest = kept.first else {
      return [.sentence("No session has been kept yet. Begin one: open shopping-list")]
    }
    var document: Document = [.definitions(kept.map { Definition($0.name, $0.meaning) })]
    let others = (folder?.names.count ?? 0) - kept.count
    if others > 0, kept.count == Conversation.shown { document.append(.note("There are \(others) more, all older.")) }
    document.append(.note("Go on with one: open \(newest.name)"))
    return document
  }
}

extension KeptSession {
  /// `The custom shopping list, today 14:05, week 13 of 52, 2 tries`.
  fileprivate var meaning: String {
    guard let session else { return "\(when), cannot be read" }
    return "\(session.scenario.title), \(when), \(session.extent)"
  }
}
