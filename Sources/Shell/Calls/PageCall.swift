import Analysis
import Scenarios
import Sessions

extension Call {
  /// What the first word names, as it stands: a scenario has run to its end, unless `--weeks` says otherwise, and a session
  /// as far as it has. Nothing of it is kept.
  ///
  /// - Parameter runs: Whether weeks are run at all; a question about what lies ahead is asked before.
  func standing(runs: Bool = true) throws -> Conversation {
    guard let name = words.first else {
      throw Call.misuse(
        "'\(verb)' needs a scenario, its file or a session first: paradox \(verb) shopping-list page.html")
    }
    let talk = Conversation(surroundings)
    talk.desk = Desk(try talk.side(name).session, journal: nil)
    try prepare(talk)
    let week = try talk.requireSession().week
    let wanted = numbers["--weeks"] == nil && week > 0 ? week : try weeks(talk)
    if runs, wanted > week { try talk.take(.reached(wanted)) }
    return talk
  }

  /// `paradox VERB FILE ... to FILE.html`: the answer as a page.
  func page(for command: Command, to target: Target) throws -> Reply {
    let others = Array(words.dropFirst())
    let talk = try standing(runs: command.name != Command.howfar.name)
    guard command.name == Command.compare.name else {
      return try talk.written(to: target, answering: ([command.name] + others).joined(separator: " "))
    }
    let session = try talk.requireSession()
    let tries = others.filter { session.named($0) != nil }
    if others.isEmpty || tries.count == others.count {
      let isBeside = tries.count == 1 && tries.first != session.present.name
      let line = ([command.name] + (isBeside ? [session.present.name] : []) + others).joined(separator: " ")
      return try talk.written(to: target, answering: line)
    }
    // Each has the settings and lines of the call, and is called as it was named.
    for name in [words[0]] + others {
      let other = Conversation(surroundings)
      other.desk = Desk(try other.side(name).session, journal: nil)
      try prepare(other)
      talk.attached[name] = try other.requireSession()
    }
    return try talk.written(to: target, answering: ([command.name] + words).joined(separator: " "))
  }
}
