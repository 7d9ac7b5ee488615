import Scenarios
import Sessions
import Training

extension Conversation {
  /// The words that may stand at the end of `text`, which is the line up to the cursor.
  public func suggestions(after text: String) -> [Suggestion] {
    if isAsking {
      let begun = String(text.reversed().prefix { !", ".contains($0) }.reversed())
      return answersOffered.filter { $0.word.hasPrefix(begun) }
    }
    var words = Conversation.words(of: text)
    if text.isEmpty || text.last == " " { words.append("") }
    let begun = words.last ?? ""
    if let workshop = desk?.session.workshop { words = workshop.joined(words.dropLast()) + [begun] }
    if words.count <= 1 {
      let commands = Commands.all.filter(isPossible).map { Suggestion($0.name, $0.meaning) }
      let dated = weeksAhead.isEmpty ? [] : [Suggestion("at", "a line of a later week")]
      let teams = (desk?.session.workshop?.teams ?? []).map {
        Suggestion(
          $0,
          "what this team says, or a question "
            + "to it")
      }
      return (teams + commands + dated).filter { $0.word.hasPrefix(begun) }
    }
    if let words = wordsOfTeam(words) {
      let part = String(begun.reversed().prefix { !",=".contains($0) }.reversed())
      return words.filter { $0.word.lowercased().hasPrefix(part.lowercased()) }
    }
    if words[0] == "at" {
      return words.count == 2 ? weeksAhead.filter { $0.word.hasPrefix(begun) } : self.words(after: text)
    }
    if words.count == 2, Commands.named([words[0]]) == nil, case let longer = Commands.begun(with: words[0]),
      !longer.isEmpty
    {
      return Commands.all.filter { longer.contains($0.name) && isPossible($0) }
        .map { Suggestion(String($0.name.dropFirst(words[0].count + 1)), $0.meaning) }
        .filter { $0.word.hasPrefix(begun) }
    }
    guard let (command, rest) = Commands.named(words), isPossible(command) else { return [] }
    if let facts = command.offersOfFile(behind: rest) { return facts.filter { $0.word.hasPrefix(begun) } }
    // After a comma or an equals sign the word begins anew.
    let part = String(begun.reversed().prefix { !",=".contains($0) }.reversed())
    return command.complete(self, rest).filter { $0.word.lowercased().hasPrefix(part.lowercased()) }
  }

  /// Whether a command could be answered now: what would be refused whatever followed is not suggested.
  private func isPossible(_ command: Command) -> Bool {
    guard let session = desk?.session else {
      return [.begin, .files, .settings].contains(command.purpose)
        || [Command.workshop, .classAdd, .notes, .runSheet].map(\.name).contains(command.name)
    }
    func can(_ record: Record) -> Bool {
      var trial = session
      return (try? trial.take(record)) != nil
    }
    if let workshop = session.workshop { return isPossible(command, in: workshop, of: session) }
    switch command.name {
    case "undo": return can(.undo)
    case "redo": return can(.redo)
    case "run": return can(.reached(session.week + 1))
    case "rewind": return session.present.reached > 0
    case "compare": return session.tries.contains { $0.reached > 0 }
    case "why", "who", "meet", "chart", "scores", "table", "what mattered", "what flips", "export":
      return session.week > 0
    case "choose": return !session.scenario.cards.isEmpty && session.week < session.scenario.weeks
    case "predict", "howfar", "map": return session.week < session.scenario.weeks
    case "reveal": return !session.present.due.isEmpty || !session.present.revealed.isEmpty
    case "lesson": return session.scenario.lesson != nil
    case "next", "hint", "skip": return lineOfEnter != nil
    case "play": return session.lessonStep != nil && session.playedFrom == nil
    case "back": return session.playedFrom != nil
    case "others": return stepWithOthers != nil
    case "review": return session.lessonStep != nil
    case "round", "who is missing", "hands", "inject": return false
    case "same person": return desk?.metLast != nil
    case "debrief": return session.tries.contains { $0.reached > 0 }
    case "completion": return session.hasFinishedLesson
    case "seal": return !session.records.isEmpty
    default: return command.purpose != .firm && command.purpose != .world || session.week < session.scenario.weeks
    }
  }

  /// The same in a workshop, in which lines and questions of one try stand behind a team.
  private func isPossible(_ command: Command, in workshop: Workshop, of session: Session) -> Bool {
    switch command.name {
    case "undo": return !workshop.steps.isEmpty
    case "run": return !workshop.isHeldBack && session.week < session.scenario.weeks
    case "inject", "hands": return session.week < session.scenario.weeks
    case "reveal", "debrief": return !workshop.rounds.isEmpty
    case "compare": return session.week > 0
    case "same person": return desk?.metLast != nil
    case "next": return lineOfEnter != nil
    case "redo", "rewind", "try", "choose", "predict", "predictions", "lesson": return false
    default:
      return !command.isOfOneTry && ![.firm, .world, .belief, .lesson].contains(command.purpose)
    }
  }
}
