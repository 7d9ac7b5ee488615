import Simulation

/// Lines: what may stand where, the date before and the reason after.
extension Parser {
  /// `[ "at" week ] ( event | decision | assumption ) [ reason ] | movement | question`.
  mutating func line() throws(Problem) -> Line {
    let rules = place.rules
    let start = here
    var date: Span?
    var week: Int?
    if rules.dates != .none { offer([Clause.at.rawValue], .clause) }
    if let at = next, at.form == .word, at.text == Clause.at.rawValue {
      advance()
      if rules.dates == .none {
        let number = next.flatMap { $0.form == .number ? $0.span : nil } ?? start
        throw problem(.dateNotHere(place: place), at: start.through(number))
      }
      let number = here
      week = try self.week()
      date = start.through(number)
    }
    let (verb, span) = try verb(isDated: week != nil)
    let isAct = [.decision, .event, .assumption].contains(verb.role)
    if let date, !isAct { throw problem(.dateNever(verb: verb.rawValue), at: date) }
    if isAct, week == nil, rules.dates == .required {
      throw problem(.dateMissing(place: place, line: typed(span.through(tokens.last?.span ?? span))), at: span)
    }
    let statement = try statement(verb)
    let reason = isAct || verb == .predict ? try reason() : nil
    if !isAtEnd { throw leftover(verb) }
    return Line(week: week, statement, reason: reason, ranges: ranges, source: source, tokens: tokens)
  }

  /// The first word. What the place does not allow is known, but refused.
  private mutating func verb(isDated: Bool) throws(Problem) -> (Verb, Span) {
    let allowed = Verb.allCases.filter { place.allows($0) && !(isDated && [.movement, .question].contains($0.role)) }
    for verb in allowed { offer([verb.rawValue], verb.role) }
    guard let next, next.form == .word, let verb = Verb(rawValue: next.text) else {
      if isAtEnd { throw problem(.missing(.decision, after: source.trimmed, choices: offers.map(\.text))) }
      throw problem(.unknown(.decision, found: found ?? "", choices: offers.map(\.text) + vocabulary.commands))
    }
    guard place.allows(verb) else {
      let places = Place.allCases.filter { $0.allows(verb) }
      throw problem(.notHere(verb.role, found: verb.rawValue, place: place, allowed: places))
    }
    advance()
    return (verb, next.span)
  }

  private mutating func statement(_ verb: Verb) throws(Problem) -> Statement {
    switch verb.role {
    case .movement: .movement(try movement(verb))
    case .question: .question(try question(verb))
    default: Statement(try act(verb))
    }
  }

  /// `decision | event | assumption`.
  mutating func act(_ verb: Verb) throws(Problem) -> Act {
    switch verb.role {
    case .event: .event(try event(verb))
    case .assumption: .assumption(try assumption())
    default: .decision(try decision(verb))
    }
  }

  /// `"because" string`.
  private mutating func reason() throws(Problem) -> String? {
    guard accept(.because) else { return nil }
    guard let next, next.form == .string else { throw problem(.nothingAfter(Clause.because.rawValue)) }
    advance()
    if !isAtEnd { throw problem(.afterReason) }
    return next.text
  }

  /// The problem that a line goes on after all that it can say.
  func leftover(_ verb: Verb) -> Problem {
    let choices = offers.map(\.text)
    guard let next, next.form == .word, let clause = Clause(rawValue: next.text) else {
      return problem(
        .unexpected(found: found ?? "", after: previous, choices: choices, verb: verb.rawValue))
    }
    switch clause {
    case .because: return problem(.reasonNever(verb: verb.rawValue))
    case .at where verb.role == .decision || verb.role == .event || verb.role == .assumption:
      return problem(.dateFirst(verb: verb.rawValue))
    default: return problem(.wrongClause(found: clause.rawValue, verb: verb.rawValue, choices: choices))
    }
  }
}

extension Place {
  /// Whether a line that begins with this verb may stand here.
  func allows(_ verb: Verb) -> Bool {
    switch verb.role {
    case .event: rules.events
    case .assumption: rules.assumptions
    case .movement: verb == .run ? rules.movement == .run : rules.movement == .reached
    case .question: rules.questions.contains { $0.rawValue == verb.rawValue }
    default: true
    }
  }
}
