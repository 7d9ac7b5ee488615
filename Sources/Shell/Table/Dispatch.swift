import Language
import Reports
import Scenarios
import Sessions

extension Conversation {
  /// Finds the command that a line asks for and lets it answer.
  func dispatch(_ typed: String) throws -> Reply {
    let line = try inFull(typed)
    let words = Conversation.words(of: line)
    guard let first = words.first else { return Reply() }
    if let reply = try answerInWorkshop(line, words) { return reply }
    if first == "at" {
      let reply = try Command.answerLine(self, Spoken(line: line, words: words))
      if words.count > 2 { note(words.dropFirst(2).joined(separator: " ")) }
      return reply
    }
    if let (command, rest) = Commands.named(words) {
      let reply = try answer(command, rest, line)
      note(line)
      return reply
    }
    throw unknown(first)
  }

  /// Lets a command answer, on the screen and in the file behind `to`; of a team that is asked the answer says so.
  func answer(_ command: Command, _ rest: [String], _ line: String) throws -> Reply {
    let (asked, target) = try command.parted(rest, expanded: expanded)
    try target?.check()
    let question = target == nil ? line : ([command.name] + asked).joined(separator: " ")
    if let target, target.form == .html { return try written(to: target, answering: question) }
    var reply = try command.answer(self, Spoken(line: question, words: asked))
    // What tells of two teams names both.
    if let team = desk?.askedTeam, !(command.name == Command.meet.name && asked.contains("in")) {
      reply.document = Document([.sentence("Team \(team)", tone: .strong)] + reply.document.blocks)
    }
    return try target.map { try reply.written(to: $0) } ?? reply
  }

  /// A line with its verb as the table has it: other names replaced and, where a person types, what is shortened
  /// lengthened, and a number, a letter or Enter alone put into the words that they stand for. So it can be typed
  /// anywhere, such as in a log that runs again.
  func inFull(_ typed: String) throws -> String {
    let line = try withTeamsInFull(typed) ?? typed
    guard let first = Conversation.words(of: line).first else {
      return surroundings.isInteractive && line.allSatisfy(\.isWhitespace) ? lineOfEnter ?? line : line
    }
    func with(_ verb: String) -> String { verb + line.drop { $0 == " " || $0 == "\t" }.dropFirst(first.count) }
    if let verb = ["exit": "quit", "bye": "quit", "?": "help"][first.lowercased()] { return with(verb) }
    guard surroundings.isInteractive else { return line }
    if let choice = lineOf(choice: line.trimmingBlanks) { return choice }
    if let advice = advice(on: line) { throw Misstep(advice) }
    let lowered = with(first.lowercased())
    if team(first) != nil { return lowered }
    let words = Conversation.words(of: lowered)
    if words[0] == "at" || Commands.named(words) != nil { return lowered }
    return with(try lengthened(words[0]))
  }

  /// What a number of the greeting or the letter of a card stands for, typed alone.
  private func lineOf(choice word: String) -> String? {
    if desk == nil, let number = Int(word), choices.indices.contains(number - 1) { return choices[number - 1].line }
    let card = desk?.session.scenario.cards.first { $0.letter.lowercased() == word.lowercased() }
    return card.map { "choose \($0.letter)" }
  }

  /// A shortened verb in full; what nothing begins with stays as it is.
  private func lengthened(_ word: String) throws -> String {
    // A long answer ends with q; one key too many must not end the program.
    if word == "q" { throw Misstep("error: 'q' ends a long answer and nothing else. To leave: quit") }
    // 'ru' is run: whoever means the run sheet says so.
    let all = Commands.names.filter { name in
      name.hasPrefix(word) && !Commands.names.contains { name.hasPrefix($0 + " ") }
    }
    // A team is easily called red: what takes back or says again is asked about, not guessed.
    if [[Command.undo.name], [Command.redo.name]].contains(all) { return word }
    guard all.count > 1 else { return all.first ?? word }
    throw Misstep(
      "error: '\(word)' is short for more than one: \(all.joined(separator: ", ")). Type one letter more.")
  }

  private func unknown(_ word: String) -> Misstep {
    let longer = Commands.begun(with: word)
    if !longer.isEmpty {
      return Misstep(
        "error: '\(word)' needs a word behind it, as in \(longer.joined(separator: ", ")). Type: help \(longer[0])")
    }
    let hint = nearest(word, among: Commands.names).map { " Did you mean '\($0)'?" } ?? ""
    return Misstep("error: there is no command '\(word)'.\(hint) See all of them: help")
  }

  /// A name as a word of a line: in quotes where it holds a blank.
  static func quoted(_ name: String) -> String { name.contains(" ") ? "\"\(name)\"" : name }

  /// The words of a line, without a comment; what stands in quotes is one word with its quotes.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for letter in line {
      if letter == "\"" { isQuoted.toggle() }
      if !isQuoted, letter == "#", word.isEmpty { break }
      if !isQuoted, letter == " " || letter == "\t" {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(letter)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let start = drop { $0 == " " || $0 == "\t" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
