import Simulation

/// What the world does, and what is believed of the model.
extension Parser {
  mutating func event(_ verb: Verb) throws(Problem) -> Event {
    let secret = verb == .uncover ? try secret() : .selling
    let law = verb == .law ? try one(Law.self, .law) : .notice
    let amount = verb == .rival ? try amount("a rival's offer") : .money(0)
    var said: [Clause] = []
    var reach = 1.0
    var flag = false
    var kinds: [Kind] = []
    var to: [String] = []
    while let clause = try clause(of: verb.clauses, &said) {
      switch clause {
      case .reach: reach = try level(.reach)
      case .about: kinds = try self.kinds()
      case .to: to = try segments()
      default: flag = true
      }
    }
    switch verb {
    case .breach: return .breach(reach: reach, isAvoidable: flag, about: kinds)
    case .uncover: return .uncover(secret, isUnproven: flag, reach: reach)
    case .law: return .law(law, about: kinds)
    default: return .rival(amount, to: to)
    }
  }

  /// `"selling" | "breach" | kinds | tactic`.
  private mutating func secret() throws(Problem) -> Secret {
    offer(Secret.words, .secret)
    offer(vocabulary.tacticNames, .tactic)
    if let next, next.form == .word {
      if next.text == "selling" || next.text == "breach" {
        advance()
        return next.text == "selling" ? .selling : .breach
      }
      if let tactic = vocabulary.tactic(named: next.text) {
        advance()
        return .tactic(tactic)
      }
      if vocabulary.kinds.contains(Kind(next.text)) { return .kinds(try kinds()) }
    }
    offer(vocabulary.kinds.map(\.name), .kind)
    throw notFound(.secret)
  }

  /// `"assume" parameter "=" ( number | word )`.
  mutating func assumption() throws(Problem) -> Assumption {
    offer(Words.assumptions, .parameter)
    guard let name = next, name.form == .word, Words.assumptions.contains(name.text) else { throw notFound(.parameter) }
    advance()
    guard accept(sign: "=") else { throw problem(.equalsMissing(name.text, found: found), at: name.span) }
    switch name.text {
    case Words.prior: return Assumption(name.text, .word(try one(Prior.self, .prior).rawValue))
    case Words.theory:
      offer(vocabulary.theories, .theory)
      guard let word = next, word.form == .word, vocabulary.theories.contains(word.text) else {
        throw notFound(.theory)
      }
      advance()
      return Assumption(name.text, .word(word.text))
    default: break
    }
    guard let token = next else { throw problem(.missing(.amount, after: "=", choices: [])) }
    guard token.form == .number, let number = number(), let parameter = Parameters.named(name.text) else {
      throw problem(.numberNotWord(typed(token.span), parameter: name.text))
    }
    try require(number, in: parameter.range, as: decimal, what: name.text, at: token.span)
    return Assumption(name.text, .number(number))
  }
}

extension Secret {
  /// The secrets that are neither a kind nor a tactic.
  static let words = ["selling", "breach"]
}
