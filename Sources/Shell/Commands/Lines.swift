import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  /// The command of a verb of the grammar.
  static func line(of verb: Word) -> Command {
    Command(
      name: verb.text, purpose: verb.role == .decision ? .firm : verb.role == .event ? .world : .belief,
      meaning: verb.meaning, usage: [Words.usage(of: verb.text) ?? verb.text],
      text: LineHelp.of(verb.text).text + " " + LineHelp.common,
      examples: LineHelp.of(verb.text).examples, before: LineHelp.of(verb.text).before,
      complete: { talk, words in talk.words(after: ([verb.text] + words).joined(separator: " ")) },
      answer: answerLine)
  }

  /// Reads a line of the grammar, checks it, and adds it to the present try.
  @Sendable static func answerLine(_ talk: Conversation, _ spoken: Spoken) throws -> Reply {
    let session = try talk.requireSession()
    let vocabulary = talk.vocabulary
    guard let line = try parse(spoken.line, in: .prompt, vocabulary: vocabulary) else { return Reply() }
    let practices = session.practices(at: line.week)
    let change = try talk.take(.line(line))
    var document: Document = [
      .sentence(echo(of: line, practices: practices, now: session.week, vocabulary: session.scenario.vocabulary))
    ]
    if let opened = change.opened { document.append(talk.note(opening: opened, from: session, change)) }
    return Reply(document)
  }
}

extension Conversation {
  /// That a line typed after going back began a new try, and what stays behind.
  fileprivate func note(opening name: String, from session: Session, _ change: Change) -> Reports.Block {
    let left =
      change.left.isEmpty
      ? "" : "; \(change.left.count) later \(change.left.count == 1 ? "line stays" : "lines stay") there"
    return .note(
      "You went back, so this begins a new try, \(name). The other is as it was\(left): try \(session.present.name)")
  }

  /// The names that lines may use now, and the commands that an error may suggest.
  var vocabulary: Vocabulary {
    var vocabulary = desk?.session.scenario.vocabulary ?? .standard
    vocabulary.commands = Commands.names
    return vocabulary
  }
}
