import Language
import Scenarios

extension Record {
  /// The record that a line of a session file writes.
  init?(_ text: String, vocabulary: Vocabulary) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch (words[0], words.count) {
    case ("undo", 1): self = .undo
    case ("redo", 1): self = .redo
    case ("reveal", 1): self = .reveal
    case ("skip", 1): self = .skip
    case ("hint", 1): self = .hint
    case ("lesson", 2) where words[1] == "off": self = .lesson(nil)
    case ("belief", 2) where ["on", "off"].contains(words[1]): self = .belief(words[1] == "on")
    case ("workshop", _), ("team", _), ("inject", _), ("hands", _):
      guard let record = Record(ofWorkshop: words, vocabulary: vocabulary) else { return nil }
      self = record
    case ("turn", 2): self = .turn(words[1])
    case ("try", 2): self = .open(words[1], from: nil)
    case ("try", 4) where words[2] == "from" && words[3] == "nothing": self = .openBare(words[1])
    case ("try", 4) where words[2] == "from":
      guard let week = Int(words[3]) else { return nil }
      self = .open(words[1], from: week)
    case ("rewind", 2), ("reached", 2), ("replications", 2), ("customers", 2), ("seed", 2), ("lesson", 2),
      ("round", 2):
      guard let number = Int(words[1]), let record = Record(words[0], number) else { return nil }
      self = record
    default:
      guard let line = try? parse(text, in: .session, vocabulary: vocabulary) else { return nil }
      self = .line(line)
    }
  }

  private init?(_ word: String, _ number: Int) {
    switch word {
    case "rewind": self = .rewind(number)
    case "reached": self = .reached(number)
    case "replications": self = .replications(number)
    case "customers": self = .customers(number)
    case "lesson": self = .lesson(number)
    case "round": self = .round(number)
    default:
      guard let seed = UInt32(exactly: number) else { return nil }
      self = .seed(seed)
    }
  }
}
