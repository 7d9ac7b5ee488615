import Analysis
import Sessions

extension Command {
  static let samePerson = Command(
    name: "same person", purpose: .room, meaning: "whom you met last, in another team or try",
    usage: ["same person in TEAM", "same person in TRY"],
    text: """
      Tells the customer who was met last once more, as it went for the same person with the same luck in another team's \
      try, and in one sentence what differs.
      """,
    examples: [
      "same person in blue  # whom red met, in blue",
      "meet c-00007 in red\nsame person in blue  # someone else",
      "same person in blue\nsame person in red  # and back",
    ],
    before: [
      "workshop shopping-list minutes 60 teams red, blue", "set customers 500", "set belief off", "red chooses A",
      "run 2",
      "meet Maya in red",
    ],
    complete: { talk, words in
      words.count <= 1 ? [Suggestion("in", "a team or a try")] : words.count == 2 ? talk.tries : []
    },
    answer: { talk, line in
      let (from, question) = try talk.samePerson(line.words)
      let back = try talk.requireSession().present.name
      talk.desk?.look(from: from)
      defer { talk.desk?.look(from: back) }
      return try Command.meet.answer(
        talk, Spoken(line: question, words: Array(Conversation.words(of: question).dropFirst())))
    })
}

extension Conversation {
  /// The question that 'same person' stands for, and the try from which it is seen: where they were met, so that both
  /// fates are told.
  fileprivate func samePerson(_ words: [String]) throws -> (from: String, question: String) {
    guard words.count == 2, words[0] == "in" else {
      throw Misstep(
        "error: 'same person' needs 'in' with a team or a try. Type: same person in \(tries.last?.word ?? "first")")
    }
    guard let met = desk?.metLast else {
      throw Misstep("error: nobody was met yet, so there is no same person. Meet one first: meet Maya")
    }
    let name = words[1].lowercased()
    let person = Names.id(met.id, customers: try requireSession().customers)
    return (met.attempt, "meet \(person)" + (name == met.attempt ? "" : " in \(name)"))
  }

  /// The same in a line that says all of it, for a page that is made again where nobody was met.
  func samePersonInFull(_ words: [String]) throws -> String {
    let session = try requireSession()
    let (from, question) = try samePerson(words)
    if session.workshop != nil { return "\(from) \(question)" }
    return question.hasSuffix(" in \(session.present.name)")
      ? String(question.dropLast(" in \(session.present.name)".count)) : question
  }
}
