import Language
import Reports
import Scenarios
import Sessions

extension Command {
  static let rewind = Command(
    name: "rewind", purpose: .weeks, meaning: "go back to the prompt of an earlier week",
    usage: ["rewind WEEK"],
    text: """
      Goes to the prompt of a week that was run, with the lines of that week kept. Nothing is deleted: a line typed \
      after going back opens a new try, and the old one stays.
      """,
    examples: [
      "rewind 0  # to the first prompt",
      "rewind 1  # to the prompt of week 1",
      "rewind 0\ndisclose notice  # a line after going back begins a new try",
    ],
    before: ["apply shopping-list", "run 2"],
    complete: { talk, words in words.count <= 1 ? talk.pastWeeks : [] },
    answer: { talk, line in
      let session = try talk.requireSession()
      guard line.words.count == 1, let week = Int(line.words[0]), week >= 0 else {
        throw Misstep("error: 'rewind' needs the week to go back to. It is week \(session.week). Type: rewind 0")
      }
      try talk.take(.rewind(week))
      return Reply([.sentence("Back at week \(week). A line typed now begins a new try; to go forward again: run")])
    })

  static let undo = Command(
    name: "undo", purpose: .weeks, meaning: "take back the last line",
    usage: ["undo"],
    text:
      "Takes back the last line of this try and goes back to its week; again, the one before. 'redo' brings it back.",
    examples: [
      "undo  # takes the last line back, with the weeks after it",
      "control opt-in\nundo  # the line alone, for no week has run since",
      "undo\nredo  # and brings it back",
    ],
    before: ["apply shopping-list", "run 2"],
    answer: { talk, line in
      try line.requireNothing(after: "undo")
      return try talk.told(try talk.take(.undo), "Taken back")
    })

  static let redo = Command(
    name: "redo", purpose: .weeks, meaning: "bring back what undo took",
    usage: ["redo"],
    text: "Brings back the line that 'undo' took, the latest first. A new line in between ends that.",
    examples: [
      "redo  # brings the line back",
      "redo\nrun 1  # and goes on from there",
      "redo\nundo  # takes it again",
    ],
    before: ["apply shopping-list", "run 2", "undo"],
    answer: { talk, line in
      try line.requireNothing(after: "redo")
      return try talk.told(try talk.take(.redo), "Back again")
    })
}

extension Conversation {
  /// The line that was taken back or brought back, and where one is now.
  func told(_ change: Change, _ what: String) throws -> Reply {
    let session = try requireSession()
    if let record = change.takenBack { return try told(record, change, what) }
    let line = change.line.map { "'\($0.text(in: session.scenario.vocabulary))'" } ?? "the last line"
    var document: Document = [.sentence("\(what): \(line). It is week \(change.now).")]
    if change.now < change.before {
      document.append(.note("The weeks after it went with it. To have them again: redo. Only to look back: rewind"))
    }
    if let opened = change.opened {
      document.append(.note("You went back, so this begins a new try: \(opened). The other stays as it was."))
    }
    return Reply(document)
  }

  /// The same of something said in a workshop.
  private func told(_ record: Record, _ change: Change, _ what: String) throws -> Reply {
    let session = try requireSession()
    var document: Document = [
      .sentence(
        "\(what): '\(record.typed(in: session) ?? record.text)'. It is round "
          + "\(try requireWorkshop().number).", tone: .strong)
    ]
    if let again = change.broughtBack?.typed(in: session) {
      document.append(.sentence("In its place stands again: '\(again)'."))
    }
    if let instead = change.insteadOf?.typed(in: session) {
      document.append(.sentence("It stands in place of '\(instead)'."))
    }
    let other = what == "Taken back" ? "To say it again: redo" : "To take it back: undo"
    document.append(.note("\(other). \(try missing())"))
    return Reply(document)
  }
}
