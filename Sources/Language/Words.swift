import Simulation

/// A word of the grammar and what it means.
public struct Word: Hashable, Sendable {
  /// As it is typed.
  public var text: String
  /// What sort of word it is.
  public var role: Role
  /// One line in plain words.
  public var meaning: String
}

/// What sort of word it is.
public enum Role: String, CaseIterable, Sendable {
  case decision, event, assumption, movement, question
  case tactic, kind, segment, claim, disclosure, control, sharing, security, response, law, secret
  case measure, direction, clause, level, amount, parameter, prior, theory, weeks, reference, comparison
  /// Not a word of lines: the name of a try, which must not be one either.
  case `try`
}

/// Every word of the grammar with its meaning: one table for Tab, help and `what is`.
public enum Words {
  /// In the order of the grammar.
  public static let all: [Word] =
    Verb.allCases.map { Word(text: $0.rawValue, role: $0.role, meaning: $0.meaning) }
    + Clause.allCases.map { Word(text: $0.rawValue, role: .clause, meaning: $0.meaning) }
    + Tactic.allCases.map { Word(text: $0.rawValue, role: .tactic, meaning: $0.meaning) }
    + KindFacts.standard.map { Word(text: $0.kind.name, role: .kind, meaning: $0.kind.meaning) }
    + Claim.allCases.map { Word(text: $0.rawValue, role: .claim, meaning: $0.meaning) }
    + Disclosure.allCases.map { Word(text: $0.rawValue, role: .disclosure, meaning: $0.meaning) }
    + Control.allCases.map { Word(text: $0.rawValue, role: .control, meaning: $0.meaning) }
    + Sharing.allCases.map { Word(text: $0.rawValue, role: .sharing, meaning: $0.meaning) }
    + Security.allCases.map { Word(text: $0.rawValue, role: .security, meaning: $0.meaning) }
    + Response.allCases.map { Word(text: $0.rawValue, role: .response, meaning: $0.meaning) }
    + Law.allCases.map { Word(text: $0.rawValue, role: .law, meaning: $0.meaning) }
    + [
      Word(text: "selling", role: .secret, meaning: "that data is passed on"),
      Word(text: "breach", role: .secret, meaning: "that data was stolen and nobody was told"),
    ]
    + Measure.allCases.map { Word(text: $0.rawValue, role: .measure, meaning: $0.meaning) }
    + Prediction.Direction.allCases.map { Word(text: $0.rawValue, role: .direction, meaning: $0.meaning) }
    + Lever.allCases.flatMap { lever in
      lever.named.map { Word(text: $0.name, role: .level, meaning: "\(lever.rawValue) \(decimal($0.value))") }
    }
    + Prior.allCases.map { Word(text: $0.rawValue, role: .prior, meaning: $0.meaning) }
    + Joint.allCases.map { Word(text: $0.rawValue, role: $0.role, meaning: $0.meaning) }
    + Condition.Comparison.allCases.map { Word(text: $0.rawValue, role: .comparison, meaning: $0.meaning) }
    + [
      Word(text: "+", role: .comparison, meaning: "so much more, in the measure's own unit"),
      Word(text: "-", role: .comparison, meaning: "so much less, in the measure's own unit"),
      Word(text: prior, role: .parameter, meaning: "trust and skepticism at the start, for all segments"),
      Word(text: theory, role: .parameter, meaning: "another set of values for the whole model"),
    ]
    + Parameters.all.map { Word(text: $0.name, role: .parameter, meaning: $0.meaning) }

  /// What a word means, in each of its roles.
  public static func named(_ text: String) -> [Word] { all.filter { $0.text == text } }

  /// How a verb's line is written: `stop TACTIC [to SEGMENT,...]`; nil for a word that begins no line.
  public static func usage(of verb: String) -> String? { Verb(rawValue: verb)?.usage }

  static let prior = "prior"
  static let theory = "theory"

  /// What `assume` takes.
  static let assumptions = [prior, theory] + Parameters.all.map(\.name)

  /// The words that a scenario must not use for a thing of its own, with what they are.
  static func role(of name: String) -> Role? {
    all.first { $0.text == name && $0.role != .parameter }?.role
  }

  static func meaning(of text: String, as role: Role) -> String? {
    all.first { $0.text == text && $0.role == role }?.meaning
  }
}
