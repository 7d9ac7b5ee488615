import Language

extension Record {
  /// The record of a workshop that the words of a line write; the first says which.
  init?(ofWorkshop words: [String], vocabulary: Vocabulary) {
    func line(_ words: ArraySlice<String>) -> Line? {
      try? parse(words.joined(separator: " "), in: .session, vocabulary: vocabulary)
    }
    switch (words[0], words.count) {
    case ("workshop", 5) where words[2] == "from":
      guard let minutes = Int(words[1]), let begun = Int(words[3]) else { return nil }
      let teams = words[4].split(separator: ",").map(String.init)
      self = .workshop(Workshop.Beginning(minutes: minutes, begun: begun, teams: teams))
    case ("team", 3) where words[2] == "stay": self = .team(words[1], .stay)
    case ("team", 3) where words[2] == "undo": self = .team(words[1], .undo)
    case ("team", 4) where words[2] == "choose": self = .team(words[1], .choose(words[3]))
    case ("team", 4...):
      guard let line = line(words[2...]) else { return nil }
      self = .team(words[1], .line(line))
    case ("inject", 2...):
      guard let line = line(words[1...]) else { return nil }
      self = .inject(line)
    case ("hands", 2...):
      guard let hands = Hands(Array(words[1...])) else { return nil }
      self = .hands(hands)
    default: return nil
    }
  }
}
