import Language
import Simulation

/// What telling the truth and lying come to.
extension Sentence {
  static let words = [
    Sentence(
      "telling the truth is never a lie",
      because: "a claim is a fact about the firm, so it is true or it is false and never both"
    ) { trial in
      var isTried = false
      for dated in trial.plan.acts {
        guard let spoken = dated.act.spoken else { continue }
        let practices = trial.practices(at: dated.week).filter { spoken.to.isEmpty || spoken.to.contains($0.segment) }
        let honest = Claim.allCases.filter { claim in practices.allSatisfy { $0.isTrue(claim, about: spoken.about) } }
        isTried = isTried || !honest.isEmpty
        let line = Line(week: dated.week, Statement(spoken.saying(honest)))
        guard let lie = trial.model.lies(line, practices).first else { continue }
        return .violated(
          Violation(
            week: dated.week, what: "'\(lie.claim.rawValue)' is true, and called a lie because \(lie.because)",
            added: [line.canonical]))
      }
      return isTried ? .holds : .notTried
    },
    Sentence(
      "a true claim never costs integrity",
      because: "words that hold are evidence of honesty, and words that say less are less of it",
      source: "S7"
    ) { trial in
      let week = trial.week()
      let level = trial.dice.one(of: [Disclosure.finePrint, .notice, .justInTime, .dashboard])
      func line(_ claims: [Claim]) -> DatedAct {
        DatedAct(week: week, .decision(.disclose(level, saying: claims, about: [], to: [])))
      }
      let practices = trial.practices(at: week)
      let honest = Claim.allCases.filter { claim in practices.allSatisfy { $0.isTrue(claim) } }
      guard !honest.isEmpty else { return .notTried }
      let claim = trial.dice.one(of: honest)
      return Trial(trial.plan.adding([line([])]), model: trial.model).beside(
        trial.plan.adding([line([claim])]), adding: [line([]), line([claim])], in: week + 1...week + 1,
        where: { $0.reachedBy == $1.reachedBy },
        { mine, other in
          guard other.integrity < mine.integrity - rounding else { return nil }
          return
            "integrity is \(mine.integrity.figure) with the first line added, \(other.integrity.figure) with the second"
        })
    },
    Sentence(
      "a lie that is found out is never better for integrity than silence about it",
      because: "what was falsely stated counts as hidden, and more than what was not spoken of",
      source: "S7"
    ) { trial in
      let week = trial.week()
      let kinds = trial.held(at: week).filter { kind in
        trial.plan.market.kinds.contains { $0.kind == kind && $0.flow > .declared }
      }
      guard !kinds.isEmpty else { return .notTried }
      let kind = trial.dice.one(of: kinds)
      func lines(_ claims: [Claim]) -> [DatedAct] {
        [
          DatedAct(week: week, .decision(.disclose(.notice, saying: claims, about: [kind], to: []))),
          DatedAct(week: week, .event(.uncover(.kinds([kind]), isUnproven: false, reach: 1))),
        ]
      }
      let (silent, lying) = (lines([]), lines([.declared]))
      return Trial(trial.plan.adding(silent), model: trial.model).beside(
        trial.plan.adding(lying), adding: silent + lying.prefix(1), in: week + 1...week + 1,
        where: { $0.reachedBy == $1.reachedBy },
        { mine, other in
          guard other.integrity > mine.integrity + rounding else { return nil }
          return "integrity is \(mine.integrity.figure) without the claim, \(other.integrity.figure) with it"
        })
    },
  ]
}

extension Act {
  /// What a line claims.
  var claims: [Claim] {
    switch self {
    case .decision(.disclose(_, let claims, _, _)), .decision(.notify(let claims, _)): claims
    default: []
    }
  }

  /// What a line says, about what and to whom; nil for a line that says nothing.
  fileprivate var spoken: (about: [Kind], to: [String], saying: ([Claim]) -> Act)? {
    switch self {
    case .decision(.disclose(let level, _, let about, let to)):
      (about, to, { .decision(.disclose(level, saying: $0, about: about, to: to)) })
    case .decision(.notify(_, let to)): ([], to, { .decision(.notify(saying: $0, to: to)) })
    default: nil
    }
  }
}
