public import Language
public import Scenarios
public import Sessions
import Simulation

extension Session {
  /// The decisions that a step of a lesson wants to stand and that do not, in the present try at its week.
  ///
  /// A decision stands where all that its line says is so towards every segment that it names, or more of it; what the
  /// line leaves out may be anything. What was said and is over, such as an apology, stands when it was said.
  public func lacking(of step: Scenarios.Lesson.Step) -> [Line] {
    let practices = practices()
    let made = plan().acts
    return step.standing.filter { line in
      guard case .decision(let decision) = line.statement else { return false }
      return !practices.filter { decision.concerns($0.segment) }.allSatisfy { $0.holds(decision, after: made) }
    }
  }
}

extension Practice {
  fileprivate func holds(_ decision: Decision, after acts: [DatedAct]) -> Bool {
    switch decision {
    case .collect(let kinds, _): kinds.allSatisfy(held.contains)
    case .forget(let kinds, _): !kinds.contains(where: held.contains)
    case .apply(let asked): running.contains { $0.application.holds(asked) }
    case .stop(let tactic, _): !running.contains { $0.application.tactic == tactic }
    case .disclose(let level, let claims, let about, _):
      spoken(about).allSatisfy { $0.said.level.does(level) && claims.allSatisfy($0.said.claims.contains) }
    case .control(let level, let isBuried, let about, _):
      spoken(about).allSatisfy { $0.offered.level.does(level) && $0.offered.isBuried == isBuried }
    case .incentive(let amount, let kinds, _):
      incentive?.amount == amount && (kinds.isEmpty || incentive?.kinds == kinds)
    case .share(let sharing, let about, _): spoken(about).allSatisfy { $0.sharing == sharing }
    case .secure(let level, let isVisible): security == level && (isSecurityVisible || !isVisible)
    case .notify, .respond:
      acts.contains { act in
        if case .decision(let made) = act.act { made.concerns(segment) && made.says(decision) } else { false }
      }
    }
  }

  /// The kinds that a line is about: none named means all that are held.
  private func spoken(_ about: [Kind]) -> [Treatment] {
    kinds.filter { about.isEmpty ? $0.isHeld : about.contains($0.facts.kind) }
  }
}

extension Disclosure {
  /// Whether it is what was asked: a notice may be any way to tell that people read.
  fileprivate func does(_ asked: Disclosure) -> Bool {
    self == asked || asked == .notice && [.justInTime, .dashboard].contains(self)
  }
}

extension Control {
  /// Whether it is what was asked, or leaves customers more of a say.
  fileprivate func does(_ asked: Control) -> Bool {
    self == asked || asked == .optOut && [.optIn, .granular].contains(self) || asked == .optIn && self == .granular
  }
}

extension Application {
  /// Whether it runs as another says, wherever the other says something else than the tactic's usual.
  fileprivate func holds(_ asked: Application) -> Bool {
    let usual = Application(asked.tactic)
    func agrees<Value: Equatable>(_ clause: KeyPath<Application, Value>) -> Bool {
      asked[keyPath: clause] == usual[keyPath: clause] || self[keyPath: clause] == asked[keyPath: clause]
    }
    return tactic == asked.tactic && agrees(\.depth) && agrees(\.reach) && agrees(\.times) && agrees(\.fit)
      && agrees(\.isObtrusive) && agrees(\.isOnDevice) && agrees(\.using)
  }
}

extension Decision {
  /// Whether it is for a segment.
  fileprivate func concerns(_ segment: String) -> Bool {
    let to: [String] =
      switch self {
      case .collect(_, let to), .forget(_, let to), .stop(_, let to), .disclose(_, _, _, let to),
        .control(_, _, _, let to), .incentive(_, _, let to), .share(_, _, let to), .notify(_, let to),
        .respond(_, _, let to):
        to
      case .apply(let application): application.to
      case .secure: []
      }
    return to.isEmpty || to.contains(segment)
  }

  /// Whether what was said once says all of another.
  fileprivate func says(_ other: Decision) -> Bool {
    switch (self, other) {
    case (.notify(let claims, _), .notify(let asked, _)): asked.allSatisfy(claims.contains)
    case (.respond(let response, let amount, _), .respond(let asked, let compensation, _)):
      (asked == nil || response == asked) && (compensation == nil || amount == compensation)
    default: false
    }
  }
}
