import Language
import Simulation

/// What a line behind `when` changes besides the tactic that was asked about: an answer about all of it would be taken for
/// one about the tactic.
struct Widening {
  /// The kinds of data that it changes and the tactic does not use.
  var kinds: [Kind]
  /// The tactics that run with them.
  var tactics: [Tactic]
  /// Whether nothing happens with these kinds without a yes.
  var asksFirst: Bool
  /// The same line for the kinds of the tactic alone.
  var instead: Act

  /// What the line of an answer changes besides; nil where it changes nothing else, or names itself what it is about.
  init?(_ answer: HowFarAnswer) {
    let used = answer.question.application.using
    guard case .decision(let decision)? = answer.question.when, let narrow = decision.about(used) else { return nil }
    let (plan, own) = (answer.plan, answer.question.application.tactic)
    // The line is the last but one: behind it stands the tactic that is asked about.
    let before = practices(at: answer.week, of: Array(plan.acts.dropLast(2)), market: plan.market)
    let after = practices(at: answer.week, of: Array(plan.acts.dropLast()), market: plan.market)
    let changed = zip(before, after).flatMap { before, after in
      zip(before.kinds, after.kinds).filter { $0.isHeld && $0.isTreated(otherThan: $1) }.map(\.1.facts.kind)
    }
    kinds = plan.market.kinds.map(\.kind).filter { changed.contains($0) && !used.contains($0) }
    guard !kinds.isEmpty else { return nil }
    let others = kinds
    let running = before.flatMap(\.running).map(\.application).filter { application in
      application.tactic != own && application.using.contains { others.contains($0) }
    }
    tactics = Tactic.allCases.filter { tactic in running.contains { $0.tactic == tactic } }
    asksFirst = if case .control(let level, _, _, _) = decision { [.optIn, .granular].contains(level) } else { false }
    instead = .decision(narrow)
  }
}

extension Decision {
  /// The same about some kinds of data alone; nil for one that names what it is about, or cannot.
  fileprivate func about(_ kinds: [Kind]) -> Decision? {
    switch self {
    case .disclose(let level, saying: let saying, about: [], to: let to):
      .disclose(level, saying: saying, about: kinds, to: to)
    case .control(let level, isBuried: let isBuried, about: [], to: let to):
      .control(level, isBuried: isBuried, about: kinds, to: to)
    case .share(let sharing, about: [], to: let to): .share(sharing, about: kinds, to: to)
    default: nil
    }
  }
}

extension Practice.Treatment {
  /// Whether what is told, offered or passed on of a kind differs.
  fileprivate func isTreated(otherThan other: Practice.Treatment) -> Bool {
    said.level != other.said.level || said.claims != other.said.claims || offered.level != other.offered.level
      || offered.isBuried != other.offered.isBuried || sharing != other.sharing
  }
}
