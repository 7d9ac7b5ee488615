public import Simulation

/// A lever that a scenario keeps from being moved.
public struct Lock: Hashable, Sendable {
  /// A verb such as `share`, or a tactic such as `retargeting`.
  public var lever: String
  /// Who locked it, as a sentence can name them: `the legal department`.
  public var by: String

  /// Makes a lock on a verb or a tactic.
  public init(_ lever: String, by: String) {
    self.lever = lever
    self.by = by
  }
}

/// Checks what only the firm's practice can tell: kinds not collected, levers that are locked.
///
/// - Parameter practices: One per segment, as they stand before the line; see `practices(at:of:market:)`.
public func check(
  _ line: Line, practices: [Practice], locks: [Lock] = [], vocabulary: Vocabulary
) throws(Problem) {
  switch line.statement {
  case .decision(let decision):
    for word in decision.levers(in: vocabulary) {
      guard let lock = locks.first(where: { $0.lever == word }) else { continue }
      throw line.problem(.locked(word, by: lock.by), at: decision.levers(in: vocabulary))
    }
    if case .apply(let application) = decision {
      try check(application, in: line, practices: practices, vocabulary: vocabulary)
    }
  case .question(.howfar(let question)):
    var practices = practices
    if let when = question.when {
      for i in practices.indices { practices[i].take(DatedAct(week: 0, when)) }
    }
    try check(question.application, in: line, practices: practices, vocabulary: vocabulary)
  case .event, .assumption, .movement, .question(.predict): break
  }
}

private func check(
  _ application: Application, in line: Line, practices: [Practice], vocabulary: Vocabulary
) throws(Problem) {
  let concerned = practices.filter { $0.isConcerned(by: application.to) }
  let missing = application.using.filter { kind in concerned.contains { !$0.held.contains(kind) } }
  if missing.isEmpty { return }
  let without = concerned.filter { practice in missing.contains { !practice.held.contains($0) } }.map(\.segment)
  let tactic = vocabulary.name(of: application.tactic)
  throw line.problem(
    .notCollected(
      tactic: tactic, kinds: missing.map(\.name), segments: without.count == practices.count ? [] : without),
    at: missing.map(\.name) + [tactic, application.tactic.rawValue])
}

/// The practice towards each segment after the acts dated `week` or earlier.
public func practices(at week: Int, of acts: [DatedAct], market: Market) -> [Practice] {
  let made = acts.enumerated().filter { $0.element.week <= week }
    .sorted { ($0.element.week, $0.offset) < ($1.element.week, $1.offset) }
  return market.segments.map { segment in
    var practice = Practice(segment: segment.name, market: market)
    for (_, act) in made { practice.take(act) }
    return practice
  }
}

extension Practice {
  /// Whether a line `to` these segments is for this one.
  func isConcerned(by to: [String]) -> Bool { to.isEmpty || to.contains(segment) }
}

extension Decision {
  /// The words that a lock on this decision may name, the tactic first.
  func levers(in vocabulary: Vocabulary) -> [String] {
    let verb = String(text().prefix { $0 != " " })
    switch self {
    case .apply(let application):
      return [vocabulary.name(of: application.tactic), application.tactic.rawValue, verb]
    case .stop(let tactic, _): return [vocabulary.name(of: tactic), tactic.rawValue, verb]
    default: return [verb]
    }
  }
}

extension Line {
  /// A problem at the first of some words that stands in the line.
  fileprivate func problem(_ cause: Problem.Cause, at words: [String]) -> Problem {
    let source = source.isEmpty ? text() : source
    let tokens = tokens.isEmpty ? (try? Lexer.tokens(of: source)) ?? [] : tokens
    let culprit = words.lazy.compactMap { word in tokens.first { $0.form == .word && $0.text == word } }.first
    let whole = Span(column: 1, length: max(1, source.unicodeScalars.count))
    return Problem(cause, span: culprit?.span ?? whole, source: source)
  }
}
