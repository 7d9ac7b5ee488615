import Language
import Scenarios
import Sessions

extension Conversation {
  /// Finds the command that a line asks for and lets it answer.
  func dispatch(_ line: String) throws -> Reply {
    let words = Conversation.words(of: line)
    guard let first = words.first else {
      return surroundings.isInteractive && line.allSatisfy(\.isWhitespace) ? try goOn() ?? Reply() : Reply()
    }
    if let choice = try chosen(first, of: words.count) { return choice }
    if let verb = ["exit": "quit", "bye": "quit", "?": "help"][first.lowercased()] ?? lowered(first) {
      return try dispatch(verb + line.drop { $0 == " " || $0 == "\t" }.dropFirst(first.count))
    }
    if first == "at" {
      let reply = try Command.answerLine(self, Spoken(line: line, words: words))
      if words.count > 2 { note(verb: words[2]) }
      return reply
    }
    if let found = Commands.named(words) {
      let reply = try found.command.answer(self, Spoken(line: line, words: found.rest))
      note(verb: first)
      return reply
    }
    let whole = try lengthened(first)
    guard whole != first else { throw unknown(first) }
    return try dispatch(whole + line.drop { $0 == " " || $0 == "\t" }.dropFirst(first.count))
  }

  /// What a number of the greeting or the letter of a card stands for, typed alone by a person.
  private func chosen(_ word: String, of count: Int) throws -> Reply? {
    guard surroundings.isInteractive, count == 1 else { return nil }
    if desk == nil, let number = Int(word), choices.indices.contains(number - 1) {
      return try dispatch(choices[number - 1].line)
    }
    if desk?.session.scenario.cards.contains(where: { $0.letter == word }) == true { return try choose(word) }
    return nil
  }

  /// A verb in capitals, as a person may type it; nil for one without.
  private func lowered(_ word: String) -> String? {
    surroundings.isInteractive && word != word.lowercased() ? word.lowercased() : nil
  }

  /// A shortened verb in full, where a person types; what nothing begins with stays as it is.
  private func lengthened(_ word: String) throws -> String {
    guard surroundings.isInteractive else { return word }
    let all = Commands.names.filter { $0.hasPrefix(word) }
    guard all.count > 1 else { return all.first ?? word }
    throw Misstep(
      "error: '\(word)' is short for more than one: \(all.joined(separator: ", ")). Type one letter more.")
  }

  private func unknown(_ word: String) -> Misstep {
    let hint = nearest(word, among: Commands.names).map { " Did you mean '\($0)'?" } ?? ""
    return Misstep("error: there is no command '\(word)'.\(hint) See all of them: help")
  }

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
