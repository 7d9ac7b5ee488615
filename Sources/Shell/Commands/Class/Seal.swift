import Reports
import Scenarios
import Sessions

extension Command {
  static let seal = Command(
    name: "seal", purpose: .room, meaning: "a code for what you typed so far, and the file to hand in",
    usage: ["seal", "seal to NAME.session", "seal to NAME.session again"],
    text: """
      Shows a code of eight letters that stands for all lines and predictions up to here. Say it before weeks run: what \
      you hand in later must begin with what it seals, and you can go on as you like. 'seal to anna.session' writes the \
      session into a file as well, to hand in. A file that is there is left alone unless 'again' stands behind its name.
      """,
    examples: [
      "seal  # eight letters, to say aloud",
      "seal to berta.session  # the file to hand in, under your own name",
      "run 2\nseal to berta.session again  # two weeks later, the same file",
    ],
    before: ["predict trust down 5"],
    complete: { talk, words in
      switch words.count {
      case 0...1: [Suggestion("to", "writes the file to hand in as well")]
      case 2 where words[0] == "to": talk.files(after: words[1], endings: [".session"])
      case 3 where words[0] == "to": [Suggestion("again", "write over the file that is there")]
      default: []
      }
    },
    answer: { talk, line in try talk.seal(line.words.map(talk.expanded)) })
}

extension Conversation {
  fileprivate func seal(_ words: [String]) throws -> Reply {
    let session = try requireSession()
    guard !session.records.isEmpty else {
      throw Misstep("error: nothing can be sealed, because nothing has been done yet. Begin with: predict trust down 5")
    }
    var document: Document = [
      .sentence("Sealed in week \(session.week): \(session.contents)."), .space,
      .preformatted("   \(session.seal)", tone: .strong), .space,
    ]
    if words.isEmpty {
      document.append([
        .note("Say these letters before weeks run. Go on as you like; in the end: seal to your-name.session")
      ])
      return Reply(document)
    }
    guard words.count == 2 || words.count == 3 && words[2] == "again", words[0] == "to",
      words[1].hasSuffix(".session")
    else {
      throw Misstep(
        "error: behind 'seal' can stand 'to' and a file that ends in .session, and 'again'. Type: seal to anna.session")
    }
    do throws(SystemError) {
      try NamedFile(words[1]).write(session.fileText, replacing: words.count == 3)
    } catch {
      throw Misstep(
        "error: nothing was written to '\(words[1])', because \(error.becauseNotMade). "
          + (error.isTaken
            ? "To write over it: seal to \(Conversation.quoted(words[1])) again" : "Type: seal to anna.session"))
    }
    document.append([.sentence("Written to \(words[1]). Hand that file in, and leave it as it is.")])
    return Reply(document)
  }
}

extension Session {
  /// `3 lines, 2 predictions and 2 tries`.
  fileprivate var contents: String {
    func count(_ number: Int, _ word: String, _ words: String) -> String { "\(number) \(number == 1 ? word : words)" }
    return count(lines, "line", "lines") + ", " + count(predictions, "prediction", "predictions") + " and "
      + count(tries.count, "try", "tries")
  }
}
