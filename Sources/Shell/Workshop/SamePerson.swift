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
      let session = try talk.requireSession()
      guard line.words.count == 2, line.words[0] == "in" else {
        throw Misstep(
          "error: 'same person' needs 'in' with a team or a try. Type: same person in "
            + "\(talk.tries.last?.word ?? "first")")
      }
      guard let met = talk.desk?.metLast else {
        throw Misstep("error: nobody was met yet, so there is no same person. Meet one first: meet Maya")
      }
      let name = line.words[1].lowercased()
      let person = Names.id(met.id, customers: session.customers)
      let isThere = name == met.attempt
      // Seen from where they were met, so that both fates are told.
      let question = isThere ? "meet \(person)" : "meet \(person) in \(name)"
      let spoken = Spoken(line: question, words: Array(Conversation.words(of: question).dropFirst()))
      talk.desk?.look(from: met.attempt)
      defer { talk.desk?.look(from: session.present.name) }
      return try Command.meet.answer(talk, spoken)
    })
}
