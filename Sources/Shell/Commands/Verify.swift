import Reports

extension Command {
  static let verify = Command(
    name: "verify", purpose: .files, meaning: "run a page again and say whether its figures hold",
    usage: ["verify FILE.html", "verify NAME.session", "verify FILE.md", "verify FILE.md with FILE.session"],
    text: """
      Runs what a page was made from, which stands in its receipt, and holds the page against it, word for word: identical, \
      or which figure differs and why: another version, another scenario, a changed line or assumption, or a page that \
      was edited. Of a session file it says whether each line is as it was written, of a completion record whether each \
      letter is; 'with' makes the record again from the session. From outside, 'paradox verify FILE' \
      ends with 4 where something differs.
      """,
    examples: [
      "verify quarter.html  # whether every figure comes out again",
      "disclose notice\nverify quarter.html  # what is done since changes no page",
      "undo\nverify quarter.html  # nor does what is taken back",
    ],
    before: ["set belief off", "apply shopping-list", "run 2", "report quarter.html again"],
    complete: { talk, words in
      switch words.count {
      case 0...1: talk.files(after: words.first ?? "", endings: [".html", ".session", ".md"])
      case 2 where words[0].hasSuffix(".md"): [Suggestion("with", "the session that the record was made from")]
      case 3 where words[1] == "with": talk.files(after: words[2], endings: [".session"])
      default: []
      }
    },
    answer: { talk, line in try answer(talk, line.words.map(talk.expanded)) },
    called: { call in try answer(Conversation(call.surroundings), try call.files()) })

  private static func answer(_ talk: Conversation, _ files: [String]) throws -> Reply {
    if files.first?.hasSuffix(".md") == true { return try talk.verifyCompletion(files).reply }
    guard files.count == 1 else {
      throw Misstep("error: 'verify' needs one file, a page or a session. Type: verify page.html", status: .usage)
    }
    return try talk.verified(files[0]).reply
  }
}

extension Verification {
  fileprivate var reply: Reply { Reply(document, status: holds ? .done : .missed) }
}
