import Reports
import Scenarios
import Sessions

extension Command {
  static let open = Command(
    name: "open", purpose: .begin, meaning: "open a scenario",
    usage: ["open NAME", "open TITLE", "open FILE.yaml", "open SESSION"],
    text: """
      Opens a scenario by its name or title, a scenario file by its path (~ is your home folder), or goes on with a kept session \
      by its name or file; where the scenario of that session has changed since, what differs is said. \
      What was open before is kept in its own session.
      """,
    examples: [
      "open shopping-list  # a scenario by its name",
      "open breach  # another one; the session before is kept",
      "open happy-medium  # the one in which nothing is on yet",
    ],
    complete: { talk, words in
      guard words.count <= 1 else { return [] }
      let begun = words.first ?? ""
      return talk.scenariosByName + talk.sessionsByName
        + talk.files(after: begun, endings: [".yaml", ".yml", ".session"])
    },
    answer: { talk, line in
      guard !line.words.isEmpty else {
        throw Misstep("error: 'open' needs a name. See what there is: scenarios")
      }
      let name = talk.title(line.words)
      return name.hasSuffix(".session") ? try talk.resume(name) : try talk.open(name)
    })
}

extension Spoken {
  /// Refuses words that would be ignored.
  func requireNothing(after name: String) throws {
    if let word = words.first {
      throw Misstep("error: '\(name)' stands alone, so '\(word)' says nothing here. Type: \(name)")
    }
  }
}
