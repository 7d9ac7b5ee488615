import Simulation

/// A word that may come next, and what it means.
public struct Candidate: Hashable, Sendable {
  /// The whole word, with `=` where a level follows.
  public var word: String
  /// What sort of word it is, for whoever knows more of it: the grammar has never met a scenario's segments.
  public var role: Role
  /// A few plain words.
  public var meaning: String
}

/// The words that may stand at the end of `text`, which is the line up to the cursor.
///
/// A word that is begun is completed: each candidate replaces it whole.
/// ```swift
/// completions(before: "apply retargeting dep", in: .prompt, vocabulary: .standard).map(\.word)  // ["depth="]
/// ```
public func completions(before text: String, in place: Place, vocabulary: Vocabulary) -> [Candidate] {
  guard var tokens = try? Lexer.tokens(of: text), !text.endsInComment else { return [] }
  var begun = ""
  if let last = tokens.last, last.span.end == text.unicodeScalars.count + 1 {
    switch last.form {
    case .word: begun = tokens.removeLast().text
    case .sign: break
    case .number, .percent, .string: return []
    }
  }
  var parser = Parser(text, tokens: tokens, in: place, vocabulary: vocabulary)
  // What is offered where the line breaks off is what could go on; that it breaks off is no matter here.
  _ = try? parser.line()
  guard parser.isAtEnd else { return [] }
  var candidates: [Candidate] = []
  for offer in parser.offers where offer.text.hasPrefix(begun) {
    let candidate = Candidate(word: offer.word, role: offer.role, meaning: vocabulary.meaning(of: offer))
    if !candidates.contains(where: { $0.word == candidate.word }) { candidates.append(candidate) }
  }
  return candidates
}

extension Offer {
  /// As it is typed, with the `=` that must follow.
  var word: String {
    switch role {
    case .clause: Clause(rawValue: text)?.word ?? text
    case .parameter: text + "="
    default: text
    }
  }
}

extension Vocabulary {
  fileprivate func meaning(of offer: Offer) -> String {
    switch offer.role {
    case .segment: return "a segment of the customers"
    case .tactic:
      let alias = aliases.first { $0.name == offer.text }
      if let alias, let meaning = Words.meaning(of: alias.tactic.rawValue, as: .tactic) {
        return "\(alias.tactic.rawValue) here: \(meaning)"
      }
    default: break
    }
    return Words.meaning(of: offer.text, as: offer.role) ?? "the scenario's own \(offer.role.name)"
  }
}

extension String {
  /// Whether a cursor at the end would stand in a comment.
  fileprivate var endsInComment: Bool {
    var isQuoted = false
    var isEscaped = false
    var before: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar == "\"" && !isEscaped { isQuoted.toggle() }
      if scalar == "#" && !isQuoted && before.isBlank { return true }
      isEscaped = isQuoted && scalar == "\\" && !isEscaped
      before = scalar
    }
    return false
  }
}
