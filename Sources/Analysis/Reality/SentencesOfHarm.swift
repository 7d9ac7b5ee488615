import Language
import Simulation

/// What can go wrong, and what softens or sharpens it: a plan beside the same plan with one line more, in the week in
/// which that line is first felt.
extension Sentence {
  static let harm = [
    Sentence(
      "hidden use, once found out, never raises integrity",
      because: "what was hidden and comes to light tells against honesty, however much is told besides",
      source: "K31 S7"
    ) { trial in
      guard let (week, act) = trial.revelation() else { return .notTried }
      return trial.adding([act], at: week, rises("integrity", \.integrity))
    },
    Sentence(
      "what comes to light never soothes anger",
      because: "a violation angers; nobody is calmer for having learned of it",
      source: "K12"
    ) { trial in
      guard let (week, act) = trial.revelation() else { return .notTried }
      return trial.adding([act], at: week, falls("anger", \.anger))
    },
    Sentence(
      "a revelation never leaves anybody knowing less",
      because: "the news adds to what is known and takes nothing away"
    ) { trial in
      guard let (week, act) = trial.revelation() else { return .notTried }
      return trial.adding([act], at: week, falls("knowledge", \.known))
    },
    Sentence(
      "more protection never makes a breach hurt more",
      because: "visible protection cushions a breach and takes the reproach of carelessness away",
      source: "S10"
    ) { trial in
      let breaches = trial.plan.acts.filter { if case .event(.breach) = $0.act { true } else { false } }
      guard let breach = breaches.last else { return .notTried }
      return trial.adding(
        [.decision(.secure(.strong, isVisible: true))], at: breach.week,
        either(falls("trust", \.trust), falls("ability", \.ability), rises("anger", \.anger)))
    },
    Sentence(
      "a breach never makes a firm seem abler",
      because: "keeping data safe is what the ability to be trusted is about",
      source: "S10 K16"
    ) { trial in
      let week = trial.week()
      // Of several breaches in a week the last counts; in a week of an answer they decide who is paid, and in one of a
      // notice what is told at once earns credit, which a halo spreads.
      guard !trial.has(at: week, { $0.dealsWithABreach }) else { return .notTried }
      let breach = Event.breach(
        reach: trial.dice.percent(10...100), isAvoidable: trial.dice.happens(50), about: [])
      return trial.adding([.event(breach)], at: week, rises("ability", \.ability))
    },
    Sentence(
      "a breach that could have been avoided never angers less, and never costs less trust",
      because: "the same loss reads as lack of care",
      source: "S10"
    ) { trial in
      let breaches = trial.plan.acts.indices.filter {
        if case .event(.breach(_, false, _)) = trial.plan.acts[$0].act { true } else { false }
      }
      guard let place = breaches.last, case .event(.breach(let reach, _, let about)) = trial.plan.acts[place].act else {
        return .notTried
      }
      var other = trial.plan
      other.acts[place].act = .event(.breach(reach: reach, isAvoidable: true, about: about))
      let week = other.acts[place].week
      return trial.beside(
        other, adding: [other.acts[place]], in: week + 1...week + 1,
        either(rises("trust", \.trust), falls("anger", \.anger)))
    },
    Sentence(
      "forgetting what is not used never lowers trust after a breach",
      because: "what is not held cannot be stolen, and nothing that customers enjoy depends on it",
      source: "S10"
    ) { trial in
      let breaches = trial.plan.acts.filter { if case .event(.breach) = $0.act { true } else { false } }
      guard let week = breaches.last?.week else { return .notTried }
      let practices = trial.practices(at: week)
      let idle = trial.plan.market.kinds.map(\.kind).filter { kind in
        practices.contains { $0.held.contains(kind) } && practices.allSatisfy { $0.isIdle(kind) }
      }
      guard !idle.isEmpty else { return .notTried }
      let act = Act.decision(.forget([trial.dice.one(of: idle)], to: []))
      // A promise of control that only that kind kept would become a lie: that is another matter.
      guard trial.keepsItsWord(adding: act, at: week) else { return .notTried }
      return trial.adding([act], at: week, falls("trust", \.trust))
    },
  ]
}

extension Trial {
  /// A revelation of kinds that are held, proven, and a week for it.
  ///
  /// Not in a week of an answer: what a denial is worth hangs on what is proven, and an answer pulls trust to where it
  /// came from, past what else happens.
  fileprivate mutating func revelation() -> (week: Int, act: Act)? {
    let week = week()
    guard !has(at: week, { if case .decision(.respond) = $0 { true } else { false } }) else { return nil }
    let held = held(at: week)
    guard !held.isEmpty else { return nil }
    return (week, .event(.uncover(.kinds([dice.one(of: held)]), isUnproven: false, reach: dice.percent(10...100))))
  }
}

extension Act {
  fileprivate var dealsWithABreach: Bool {
    switch self {
    case .event(.breach), .decision(.respond), .decision(.notify): true
    default: false
    }
  }
}

extension Diary.Page {
  /// How much is known in all.
  var known: Double { knowledge.reduce(0) { $0 + ($1 ?? 0) } }
}

extension Practice {
  /// Whether nothing that runs uses a kind and nobody is given it.
  fileprivate func isIdle(_ kind: Kind) -> Bool {
    treatment(of: kind)?.sharing == Sharing.none && !running.contains { $0.application.using.contains(kind) }
  }
}
