import Analysis
import Reports
import Scenarios
import Sessions
import Training

extension Command {
  static let completion = Command(
    name: "completion", purpose: .lesson, meaning: "a record that you finished a lesson",
    usage: ["completion of NAME", "completion of NAME to FILE.md", "completion of NAME to FILE.md again"],
    text: """
      Shows a record of the lesson that you finished, under the name that you type: which lesson, which steps you did and \
      which were done for you, hints, predictions and how near they came, and a code. 'to FILE.md' writes it into a file \
      for your trainer, who checks it: verify FILE.md. The code finds what was changed later; it is no signature.
      """,
    examples: [
      "completion of Anna Berg  # what the record would say",
      "completion of Anna Berg to anna.md again  # the file for your trainer",
      "completion of Anna to anna.md again\nverify anna.md  # as a trainer checks it",
    ],
    before: ["tour"] + Array(repeating: ["skip", "next"], count: 10).flatMap { $0 } + ["skip"],
    complete: { talk, words in
      switch words.count {
      case 0...1: [Suggestion("of", "your name")]
      case 3... where words.dropLast().last == "to": talk.files(after: words.last ?? "", endings: [".md"], hasAll: true)
      case 3... where words.last?.isEmpty == true || words.last == "t": [Suggestion("to", "into a file")]
      default: []
      }
    },
    answer: { talk, line in try talk.complete(line.words.map(talk.expanded)) },
    called: { call in
      try call.requireNoOptions()
      let talk = try call.opened()
      return try talk.complete(Array(call.words.dropFirst()))
    })
}

extension Conversation {
  fileprivate func complete(_ words: [String]) throws -> Reply {
    let to = words.lastIndex(of: "to")
    let name = try Conversation.name(behind: Command.completion.name, in: Array(words[..<(to ?? words.endIndex)]))
    let target = try to.map {
      try Target(Array(words[($0 + 1)...]), behind: "completion of \(name) to", among: [.md])
    }
    let completion = try completion(of: name, on: Moment.now.date)
    guard let target else { return Reply(completion.document) }
    try target.write(Array(completion.file.utf8))
    let code = CompletionFile(completion.file).map { "\($0.code)" } ?? ""
    return Reply([
      .sentence("Written to \(target.file.path): \(completion.summary)."), .sentence("Code: \(code)", tone: .strong),
      .note("For your trainer, with the session beside it: seal to your-name.session"),
    ])
  }

  /// The record of the lesson that is finished.
  private func completion(of name: String, on day: String) throws -> Completion {
    do {
      return try Completion(of: try requireSession(), who: name, day: day, try revealedInAll())
    } catch let missing as Completion.Missing {
      switch missing {
      case .notBegun:
        throw Misstep("error: there is nothing to record, because no lesson was begun here. Begin one: lesson")
      case .unfinished(let step, let count):
        throw Misstep(
          "error: there is no record yet, because the lesson is at step \(step) of \(count). Go on with it: lesson")
      }
    }
  }

  /// Checks a record by its code, and where there is one against the session that it was made from: `FILE.md`,
  /// `FILE.md with FILE.session`.
  func verifyCompletion(_ words: [String]) throws -> Verification {
    guard let path = words.first, words.count == 1 || words.count == 3 && words[1] == "with" else {
      throw Misstep(
        "error: 'verify' needs a file, and behind 'with' at most a session. Type: verify anna.md with anna.session",
        status: .usage)
    }
    guard NamedFile(path).isThere, let text = OwnFile(path).text() else {
      throw Misstep(
        "error: '\(path)' cannot be read, because there is no such file. Write one: completion of Anna to anna.md",
        status: .invalid)
    }
    guard let file = CompletionFile(text) else {
      throw Misstep(
        "error: '\(path)' is no completion record, because it does not begin and end as one. Write one: completion of "
          + "Anna to anna.md", status: .invalid)
    }
    guard file.isWhole else {
      return Verification(
        verdict: "\(path) does not hold: it was changed after it was written.",
        differences: ["its code \(file.code) is that of another text"],
        notes: ["Ask for the file as the program wrote it, and for the session."])
    }
    guard words.count == 3 else {
      return Verification(
        verdict: "\(path) is as it was written, every letter; code \(file.code).",
        notes: [
          "That shows that nobody changed it by accident or by hand. It does not show who did the lesson, nor that it "
            + "was done: who has the program can make such a record.",
          "To hold it against what was done: verify \(Conversation.quoted(path)) with FILE.session",
        ])
    }
    return try verify(file, path, beside: words[2])
  }

  private func verify(_ file: CompletionFile, _ path: String, beside other: String) throws -> Verification {
    let made: CompletionFile?
    let notes: [SessionNote]
    do throws(SessionFailure) {
      let (session, read) = try readSession(other)
      notes = read
      let talk = Conversation(in: session, threads: courses.threads)
      made = (try? talk.completion(of: file.who ?? "", on: file.day ?? "")).flatMap { CompletionFile($0.file) }
    } catch {
      throw Misstep(error.text, status: .invalid)
    }
    let told = notes.map(\.text)
    guard let made else {
      return Verification(
        verdict: "\(path) is no record of \(other).", differences: ["in that session the lesson is not finished"],
        notes: told)
    }
    if let line = file.firstDifference(from: made) {
      return Verification(
        verdict: "\(path) is no record of \(other).", differences: ["line \(line) is not what comes of it"], notes: told
      )
    }
    return Verification(
      verdict: "\(path) was made again from \(other), and is the same in every letter; code \(file.code).",
      notes: ["That shows that what the session holds comes to this record. Who typed it, neither file can show."]
        + told)
  }
}
