import Language
import Reports
import Scenarios
import Sessions
import Simulation
import Training

/// Lines of a workshop: what stands behind a team's name, and questions that are put to one team.
extension Conversation {
  /// What can be said behind a team's name beside lines and questions.
  static let teamVerbs = [
    ("chooses", "a card, by its letter"), ("predicts", "what the team expects"), ("stays", "everything as it is"),
    ("undo", "takes back what the team said last"),
  ]

  /// Whether a line may begin with a word, so that no team can be called so.
  static func isSpoken(_ word: String) -> Bool {
    let firsts = Commands.names.flatMap { $0.split(separator: " ").map(String.init) }
    let own = ["at", "in", "to", "minutes", "teams", "done", "again", "team", "exit", "bye", "stay"]
    return (firsts + own).contains(plainVerb(word))
  }

  /// A verb as lines have it: `chooses` is `choose`, `applies` is `apply`.
  static func plainVerb(_ word: String) -> String {
    let known = Set(Commands.names.flatMap { $0.split(separator: " ").map(String.init) } + ["stay"])
    let plain = [word, String(word.dropLast()), String(word.dropLast(2)), String(word.dropLast(3)) + "y"]
    let endings = ["", "s", "es", "ies"]
    return zip(plain, endings).first { known.contains($0) && word.hasSuffix($1) }?.0 ?? word
  }

  /// The team that a word names, however it is capitalized; nil outside a workshop.
  func team(_ word: String) -> String? {
    desk?.session.workshop?.teams.first { $0 == word.lowercased() }
  }

  /// The answer to a line that concerns a team or all of them; nil where the line is as in any session.
  func answerInWorkshop(_ line: String, _ words: [String]) throws -> Reply? {
    guard let workshop = desk?.session.workshop, let first = words.first else { return nil }
    if let team = team(first) { return try hear(team, line, words) }
    guard let (command, rest) = Commands.named(words) else {
      let isWithoutTeam = first == "at" || Conversation.teamVerbs.contains { $0.0 == first.lowercased() }
      if isWithoutTeam { throw needsTeam(line, workshop) }
      // Somebody is named who is not there.
      let isOfTeam = words.count > 1 && Conversation.isSpoken(words[1].lowercased())
      if isOfTeam, Commands.named([first]) == nil {
        throw Misstep(Refusal.unknownTeam(first, among: workshop.teams).text)
      }
      return nil
    }
    if [Command.run.name, Command.reveal.name].contains(command.name) { return try answerOfRound(command, line, rest) }
    if command.isOfOneTry {
      if let named = rest.first.flatMap(team) {
        return try ask(named, ([command.name] + rest.dropFirst()).joined(separator: " "))
      }
      let file = command.placeOfFile(in: rest) ?? rest.count
      if file >= 2, rest[file - 2] == "in", let named = team(rest[file - 1]), named != rest.first {
        return try ask(named, ([command.name] + rest[..<(file - 2)] + rest[file...]).joined(separator: " "))
      }
      throw needsTeam(line, workshop)
    }
    try requireRevealed(for: command)
    let isOfTeam = [.firm, .belief].contains(command.purpose) || ["choose", "predict"].contains(command.name)
    if isOfTeam { throw needsTeam(line, workshop) }
    if command.purpose == .world {
      throw Misstep(
        "error: '\(line)' would meet no team, because an event of a workshop meets all. Type: inject \(line)")
    }
    return nil
  }

  /// Refuses what would show the room what it has not seen yet; where the firm stands may be asked at any time.
  private func requireRevealed(for command: Command) throws {
    let tells = command.isOfOneTry && command.name != Command.status.name
    let isOfAll = [Command.compare.name, Command.samePerson.name].contains(command.name)
    if tells || isOfAll, try requireWorkshop().isHeldBack { throw Misstep(Refusal.notRevealed.text) }
  }

  private func needsTeam(_ line: String, _ workshop: Workshop) -> Misstep {
    Misstep(
      "error: '\(line)' needs a team before it, because \(workshop.teams.count) of them play: "
        + "\(workshop.teams.joined(separator: ", ")). Type: \(workshop.teams[0]) \(line)")
  }

  /// Puts a question to a team: what is seen from its try.
  func ask(_ team: String, _ line: String) throws -> Reply {
    guard let (command, rest) = Commands.named(Conversation.words(of: line)) else { return Reply() }
    try requireRevealed(for: command)
    desk?.look(from: team)
    defer { desk?.look(from: Try.first) }
    return try answer(command, rest, line)
  }

  /// Takes what a team says, or asks about it.
  private func hear(_ team: String, _ line: String, _ words: [String]) throws -> Reply {
    guard words.count > 1 else { return try ask(team, Command.status.name) }
    // A letter alone means a card, also one that is not there.
    let isCard = words.count == 2 && words[1].count == 1 && words[1].first?.isLetter == true
    if isCard { return try said(team, .choose(words[1])) }
    let verb = Conversation.plainVerb(words[1].lowercased())
    let behind = line.drop { $0 != " " && $0 != "\t" }.drop { $0 == " " || $0 == "\t" }
    let text = verb + behind.dropFirst(words[1].count)
    switch verb {
    case "stay" where words.count == 2: return try said(team, .stay)
    case "undo" where words.count == 2: return try told(try take(.team(team, .undo)), "Taken back")
    case "choose":
      guard words.count == 3 else {
        throw Misstep("error: 'chooses' needs the letter of a card. See them: cards. Type: \(team) chooses A")
      }
      return try said(team, .choose(words[2]))
    default: break
    }
    if verb == "at" { return try saidLine(team, text) }
    guard let (command, _) = Commands.named(Conversation.words(of: text)) else {
      let known = Commands.names + Conversation.teamVerbs.map(\.0)
      let hint = nearest(verb, among: known).map { " Did you mean '\($0)'?" } ?? ""
      throw Misstep(
        "error: '\(words[1])' is nothing that a team can say.\(hint) Type: \(team) chooses A, or: help workshop")
    }
    if [.firm, .world, .belief].contains(command.purpose) || command.name == Command.predict.name {
      return try saidLine(team, text)
    }
    guard command.isOfOneTry else {
      throw Misstep(
        "error: '\(command.name)' is nothing that one team does, because all teams go on together. Without a team: "
          + "\(command.name)")
    }
    return try ask(team, text)
  }

  private func saidLine(_ team: String, _ text: String) throws -> Reply {
    guard let line = try parse(inNumbers(text), in: .prompt, vocabulary: vocabulary) else { return Reply() }
    return try said(team, .line(line))
  }

  private func said(_ team: String, _ saying: Workshop.Saying) throws -> Reply {
    let before = try requireSession()
    let change = try take(.team(team, saying))
    var document = Document()
    switch saying {
    case .stay: document.append(.sentence("\(team) stays with what it has.", tone: .strong))
    case .undo: break
    case .choose(let letter):
      guard let card = before.scenario.cards.first(where: { $0.letter.lowercased() == letter.lowercased() }) else {
        break
      }
      document.append(.sentence("\(team): \(card.letter)  \(card.title)", tone: .strong))
      document.append(Document(card.lines.map { .preformatted("  " + $0.text(in: vocabulary)) }))
    case .line(let line):
      if let prediction = saying.prediction {
        let currency = before.scenario.market.currency
        document.append(.sentence("\(team) expects: \(prediction.spoken(currency)).", tone: .strong))
      } else {
        let practices = before.seen(from: team)?.practices(at: line.week) ?? []
        let echoed = echo(of: line, practices: practices, now: before.week, vocabulary: before.scenario.vocabulary)
        document.append(.sentence("\(team): \(echoed)"))
      }
    }
    if let instead = change.insteadOf?.typed(in: before) {
      document.append(.note("This stands in place of '\(instead)'."))
    }
    document.append(.note("To take it back: undo. \(try missing())"))
    return Reply(document)
  }

  /// What a team can say next, for Tab; nil where the line does not begin with a team.
  func wordsOfTeam(_ words: [String]) -> [Suggestion]? {
    guard let name = words.first.flatMap(team), words.count > 1 else { return nil }
    if words.count == 2 {
      let lines = Commands.firm.filter { $0.purpose == .firm }
      let questions = Commands.all.filter { $0.isOfOneTry && (desk?.session.week ?? 0) > 0 }
      return Conversation.teamVerbs.map { Suggestion($0.0, $0.1) }
        + (lines + questions).map { Suggestion($0.name, $0.meaning) }
    }
    let spoken = [Conversation.plainVerb(words[1])] + words.dropFirst(2)
    guard let (command, rest) = Commands.named(spoken) else { return [] }
    desk?.look(from: name)
    defer { desk?.look(from: Try.first) }
    return command.complete(self, rest)
  }
}

extension Command {
  /// Whether it asks about one try, so that in a workshop it needs a team.
  var isOfOneTry: Bool {
    [
      "why", "who", "meet", "chart", "table", "status", "scores", "what mattered", "what flips", "goals", "predictions",
      "export", "howfar", "map", "report",
    ].contains(name)
  }
}
