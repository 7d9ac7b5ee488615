public import Simulation

/// One to three plain sentences on what an accepted line now means: what was filled in, from which week it is felt, what
/// it replaced, and which claims are lies.
///
/// ```
/// Shopping list, deep, for everyone; felt from week 1. Filled in: fair fit, reaching 100%, 1 time a week, using purchases and inferred.
/// ```
/// Empty for a movement or a question, which answer by themselves.
/// - Parameters:
///   - practices: One per segment, as they stand before the line in its week; see `practices(at:of:market:)`.
///   - now: The week at the prompt.
public func echo(of line: Line, practices: [Practice], now: Int, vocabulary: Vocabulary) -> String {
  let felt = "felt from week \((line.week ?? now) + 1)"
  var sentences: [String]
  switch line.statement {
  case .decision(let decision):
    let meaning = decision.meaning(in: line, vocabulary)
    sentences = ["\(meaning.said); \(felt)."]
    if !meaning.filled.isEmpty { sentences.append("Filled in: \(meaning.filled.joined(separator: ", ")).") }
    if decision.stopsNothing(practices) { sentences.append("It was not running.") }
    if let replaced = replaced(by: decision, practices, vocabulary) { sentences.append(replaced) }
  case .event(let event): sentences = ["\(event.meaning(vocabulary)); \(felt)."]
  case .assumption(let assumption): sentences = [assumption.meaning(from: (line.week ?? now) + 1)]
  case .movement, .question: return ""
  }
  sentences += lies(in: line, practices: practices).map { lie in
    let whom = lie.segments.isEmpty ? "" : " for \(both(lie.segments))"
    return "That is a lie: '\(lie.claim.rawValue)' is false\(whom), because \(lie.because)."
  }
  return sentences.joined(separator: " ").capitalizedFirst
}

/// The acts that a decision takes the place of, at most two of them by their line.
private func replaced(by decision: Decision, _ practices: [Practice], _ vocabulary: Vocabulary) -> String? {
  let found = practices.flatMap { decision.subject(in: $0) }
  var acts: [DatedAct] = []
  for act in found where !acts.contains(act) && act.act != .decision(decision) { acts.append(act) }
  if acts.isEmpty { return nil }
  let lines = acts.prefix(2).map { "'\($0.act.text(in: vocabulary))' of week \($0.week)" }
  let more = acts.count > 2 ? ["\(acts.count - 2) more"] : []
  return "Before that: \(both(lines + more))."
}

extension Decision {
  /// Whether it stops a tactic that does not run.
  fileprivate func stopsNothing(_ practices: [Practice]) -> Bool {
    guard case .stop = self else { return false }
    return practices.allSatisfy { subject(in: $0).isEmpty }
  }

  /// The acts that now stand for what this decision is about.
  fileprivate func subject(in practice: Practice) -> [DatedAct] {
    func of(_ to: [String], _ acts: () -> [DatedAct?]) -> [DatedAct] {
      practice.isConcerned(by: to) ? acts().compactMap { $0 } : []
    }
    func kinds(_ about: [Kind]) -> [Practice.Treatment] {
      practice.kinds.filter { about.isEmpty || about.contains($0.facts.kind) }
    }
    switch self {
    case .apply(let application):
      return of(application.to) {
        practice.running.filter { $0.application.tactic == application.tactic }.map(\.act)
      }
    case .stop(let tactic, let to):
      return of(to) { practice.running.filter { $0.application.tactic == tactic }.map(\.act) }
    case .disclose(_, _, let about, let to): return of(to) { kinds(about).map(\.said.act) }
    case .control(_, _, let about, let to): return of(to) { kinds(about).map(\.offered.act) }
    case .incentive(_, _, let to): return of(to) { [practice.incentive?.act] }
    case .share(_, let about, let to): return of(to) { kinds(about).map(\.sharingAct) }
    case .secure: return of([]) { [practice.securityAct] }
    case .collect, .forget, .notify, .respond: return []
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
