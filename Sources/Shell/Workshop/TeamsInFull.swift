import Language
import Scenarios
import Sessions

/// Teams as a trainer types them in a hurry: a name's words apart, one word of it, or its beginning.
extension Conversation {
  /// A line of a workshop with each team by its name; nil where nothing changes.
  ///
  /// `blue whales chooses C` is said by `blue-whales`, and at the prompt so is `whales C`, as long as no other team has
  /// that word.
  func withTeamsInFull(_ line: String) throws -> String? {
    guard let workshop = desk?.session.workshop else { return nil }
    let typed = Conversation.words(of: line)
    var words = workshop.joined(typed)
    if surroundings.isInteractive, let first = words.first {
      words[0] = try inFull(first, of: workshop)
      let verb = workshop.teams.contains(words[0]) ? 1 : 0
      if let (command, rest) = Commands.named(Array(words[verb...])) {
        var places = words.indices.filter { $0 > verb && words[$0 - 1] == "in" }
        let takesNames = [Command.who, .meet, .howfar, .map].map(\.name).contains(command.name)
        if command.isOfOneTry, !takesNames, !rest.isEmpty { places.append(words.count - rest.count) }
        for place in places {
          let fitting = workshop.teams(withWord: words[place])
          // What a segment or a measure is called is no short form of a team.
          if fitting.count == 1, !isTaken(words[place]) { words[place] = fitting[0] }
        }
      }
    }
    return words == typed ? nil : words.joined(separator: " ")
  }

  /// The team that the first word of a line is short for, or the word itself.
  private func inFull(_ word: String, of workshop: Workshop) throws -> String {
    let lowered = word.lowercased()
    guard !workshop.teams.contains(lowered) else { return lowered }
    guard !Conversation.isSpoken(lowered), desk?.session.scenario.cards.contains(where: { $0.letter == word }) != true
    else { return word }
    let named = workshop.teams(withWord: lowered)
    let fitting = named.isEmpty ? workshop.teams.filter { $0.hasPrefix(lowered) } : named
    guard !fitting.isEmpty else { return word }
    // Part of a word may as well be part of a verb.
    let verbs = named.isEmpty ? Commands.names.filter { $0.hasPrefix(lowered) } : []
    guard fitting.count + verbs.count == 1 else {
      throw Misstep(
        "error: '\(word)' is short for more than one: \((fitting + verbs.prefix(3)).joined(separator: ", ")). Type one letter "
          + "more.")
    }
    return fitting[0]
  }

  private func isTaken(_ word: String) -> Bool {
    guard word.first?.isLetter == true else { return false }
    do {
      try vocabulary.check(name: word.lowercased(), as: .segment)
      return false
    } catch {
      return true
    }
  }
}

extension Workshop {
  /// The teams of whose names a word is a whole part.
  fileprivate func teams(withWord word: String) -> [String] {
    teams.filter { $0.split(separator: "-").contains(Substring(word.lowercased())) }
  }

  /// Words with those that are together the name of a team joined to it.
  func joined(_ words: [String]) -> [String] {
    var rest = words[...]
    var joined: [String] = []
    while let first = rest.first {
      let name = teams.filter { team in
        let parts = team.split(separator: "-").map(String.init)
        return parts.count > 1 && rest.prefix(parts.count).map { $0.lowercased() } == parts
      }.max { $0.count < $1.count }
      joined.append(name ?? first)
      rest = rest.dropFirst(name?.split(separator: "-").count ?? 1)
    }
    return joined
  }
}
