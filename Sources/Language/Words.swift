/// A word of the grammar and what it means.
public struct Word: Hashable, Sendable {
  /// As it is typed.
  public var text: String
  /// What sort of word it is, in a reader's words: `tactic`, `claim`, `event`...
  public var role: Role
  /// One line in plain words.
  public var meaning: String
}

/// What sort of word it is.
public enum Role: String, CaseIterable, Sendable {
  case decision, event, assumption, movement, question
  case tactic, kind, segment, claim, disclosure, control, sharing, security, response, law, secret
  case measure, direction, clause, level, parameter, prior, weeks, reference, comparison
}

/// Every word of the grammar with its meaning: one table for Tab, help and `what is`.
public enum Words {
  /// In the order of the grammar.
  public static let all: [Word] = []

  /// What a word means, in each of its roles.
  public static func named(_ text: String) -> [Word] { all.filter { $0.text == text } }
}
