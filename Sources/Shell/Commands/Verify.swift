import Reports

extension Command {
  static let verify = Command(
    name: "verify", purpose: .files, meaning: "check a record by its code, or against the session it was made from",
    usage: ["verify FILE.md", "verify FILE.md with FILE.session"],
    text: """
      Says whether a completion record is as it was written, letter by letter; its code finds what was changed and is no \
      signature. With the session it makes the record again and names the first line that differs. From outside, \
      'paradox verify FILE' ends with 4 where something differs.
      """,
    examples: [
      "verify anna.md  # whether every letter is as it was written",
      "verify anna.md with anna.session  # made again from the session, and compared",
      "completion of Berta to anna.md again\nverify anna.md  # a record of somebody else",
    ],
    before: Command.completion.before + ["completion of Anna to anna.md again", "seal to anna.session again"],
    complete: { talk, words in
      switch words.count {
      case 0...1: talk.files(after: words.first ?? "", endings: [".md"], hasAll: true)
      case 2: [Suggestion("with", "the session that it was made from")]
      case 3 where words[1] == "with": talk.files(after: words[2], endings: [".session"])
      default: []
      }
    },
    answer: { talk, line in try talk.verifyCompletion(line.words.map(talk.expanded)) },
    called: { call in try Conversation(call.surroundings).verifyCompletion(try call.files()) })
}
