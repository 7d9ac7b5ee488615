import Language
import Reports
import Sessions

extension Command {
  static let rewind = Command(
    name: "rewind", purpose: .weeks, meaning: "go back to the prompt of an earlier week",
    usage: ["rewind WEEK"],
    text: """
      Goes to the prompt of a week that was run, with the lines of that week kept. Nothing is deleted: a line typed \
      after going back opens a new try, and the old one stays.
      """,
    examples: ["rewind 0"],
    answer: { talk, line in
      let session = try talk.requireSession()
      guard line.words.count == 1, let week = Int(line.words[0]), week >= 0 else {
        throw Trouble("error: 'rewind' needs the week to go back to. It is week \(session.week). Type: rewind 0")
      }
      try talk.take(.rewind(week))
      return Reply([.sentence("Back at week \(week). A line typed now begins a new try; to go forward again: run")])
    })

  static let undo = Command(
    name: "undo", purpose: .weeks, meaning: "take back what was done last",
    usage: ["undo"],
    text: "Takes back the last line or run of this try; again, the one before. 'redo' does it again.",
    examples: ["undo"],
    answer: { talk, line in
      try line.requireNothing(after: "undo")
      let step = try talk.take(.undo)
      return try talk.told(step, "Taken back")
    })

  static let redo = Command(
    name: "redo", purpose: .weeks, meaning: "do again what undo took back",
    usage: ["redo"],
    text: "Does again what 'undo' took back, the latest first. A new line in between ends that.",
    examples: ["redo"],
    answer: { talk, line in
      try line.requireNothing(after: "redo")
      let step = try talk.take(.redo)
      return try talk.told(step, "Done again")
    })
}

extension Conversation {
  /// What a step taken back or done again was, and where one is now.
  fileprivate func told(_ step: Try.Step?, _ what: String) throws -> Reply {
    let session = try requireSession()
    let said =
      switch step {
      case .act(let act): "'\(act.text(in: session.scenario.vocabulary))'"
      case .reached(let week): "the run to week \(week)"
      case nil: "going back"
      }
    return Reply([.sentence("\(what): \(said). It is week \(session.week).")])
  }
}
