import Simulation

/// A word that could stand somewhere in a line.
struct Offer {
  var text: String
  var role: Role
}

/// Reads the tokens of one line by the grammar, a method for each of its rules.
///
/// Wherever a word is looked for, the words that could stand there are noted as *offers*. An error lists them, Tab
/// completes with them: so neither can disagree with what is read.
struct Parser {
  let source: String
  let tokens: [Token]
  let place: Place
  let vocabulary: Vocabulary
  /// The next token.
  private(set) var index = 0
  /// What could stand at `index`.
  private(set) var offers: [Offer] = []
  /// The levers that were given a range so far.
  var ranges: [LeverRange] = []
  /// Whether a level may be a range just here.
  var allowsRanges: Bool

  init(_ source: String, in place: Place, vocabulary: Vocabulary) throws(Problem) {
    self.init(source, tokens: try Lexer.tokens(of: source), in: place, vocabulary: vocabulary)
  }

  init(_ source: String, tokens: [Token], in place: Place, vocabulary: Vocabulary) {
    self.source = source
    self.tokens = tokens
    self.place = place
    self.vocabulary = vocabulary
    allowsRanges = place.rules.ranges
  }

  var next: Token? { index < tokens.count ? tokens[index] : nil }
  var isAtEnd: Bool { index == tokens.count }

  /// Where the next token stands, or just past the last one.
  var here: Span { next?.span ?? Span(column: tokens.last.map { $0.span.end } ?? 1, length: 1) }

  /// What was read last, as it was typed.
  var previous: String { index > 0 ? typed(tokens[index - 1].span) : "" }

  mutating func advance() {
    index += 1
    offers = []
  }

  mutating func offer(_ words: [String], _ role: Role) { offers += words.map { Offer(text: $0, role: role) } }

  /// A stretch of the line as it was typed.
  func typed(_ span: Span) -> String {
    String(String.UnicodeScalarView(source.unicodeScalars.dropFirst(span.column - 1).prefix(span.length)))
  }

  /// What comes next as it was typed; nil at the end.
  var found: String? { next.map { typed($0.span) } }

  func problem(_ cause: Problem.Cause, at span: Span? = nil) -> Problem {
    Problem(cause, span: span ?? here, source: source)
  }

  mutating func accept(sign: String) -> Bool {
    guard let next, next.form == .sign, next.text == sign else { return false }
    advance()
    return true
  }

  mutating func accept(_ joint: Joint) -> Bool {
    offer([joint.rawValue], joint.role)
    guard let next, next.form == .word, next.text == joint.rawValue else { return false }
    advance()
    return true
  }

  /// Passes over a word that people say and that changes nothing, or is said another way: it is not offered.
  @discardableResult
  mutating func pass(_ words: [String]) -> Bool {
    guard let next, next.form == .word, words.contains(next.text) else { return false }
    let offers = offers
    advance()
    self.offers = offers
    return true
  }

  /// Looks for the word of a clause on its own, such as `within`.
  mutating func accept(_ clause: Clause) -> Bool {
    offer([clause.rawValue], .clause)
    guard let next, next.form == .word, next.text == clause.rawValue else { return false }
    advance()
    return true
  }

  /// One word out of a closed set.
  mutating func one<Name: RawRepresentable<String> & CaseIterable>(
    _ type: Name.Type, _ role: Role
  ) throws(Problem) -> Name {
    if let name = optional(type, role) { return name }
    throw notFound(role)
  }

  /// One word out of a closed set, or nothing of it.
  mutating func optional<Name: RawRepresentable<String> & CaseIterable>(
    _ type: Name.Type, _ role: Role
  ) -> Name? {
    offer(Name.allCases.map(\.rawValue), role)
    guard let next, next.form == .word, let name = Name(rawValue: next.text) else { return nil }
    advance()
    return name
  }

  /// The problem that none of the words offered stands here.
  func notFound(_ role: Role) -> Problem {
    let choices = offers.map(\.text)
    guard let next, next.form == .word || next.form == .string else {
      if let found, next?.form != .sign { return problem(.unknown(role, found: found, choices: choices)) }
      return problem(.missing(role, after: previous, choices: choices))
    }
    return problem(.unknown(role, found: typed(next.span), choices: choices))
  }

  /// The next clause of a line, its `=` read as well; nil where none of its clauses comes next.
  mutating func clause(of allowed: [Clause], _ said: inout [Clause]) throws(Problem) -> Clause? {
    offer(allowed.filter { !said.contains($0) }.map(\.rawValue), .clause)
    guard let next, next.form == .word, let clause = Clause(rawValue: next.text), allowed.contains(clause) else {
      return nil
    }
    if said.contains(clause) { throw problem(.clauseTwice(clause.rawValue)) }
    said.append(clause)
    advance()
    if clause.takesNumber {
      guard accept(sign: "=") else { throw problem(.equalsMissing(clause.rawValue, found: found), at: next.span) }
    } else if let sign = self.next, sign.text == "=", sign.form == .sign {
      throw problem(.equalsTooMany(clause.rawValue), at: sign.span)
    }
    return clause
  }
}
