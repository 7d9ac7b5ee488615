/// What is said of one kind, in numbers.
struct Words {
  let level: Disclosure
  let clarity: Float
  let hidden: Float

  init(_ practice: Practice, _ said: Practice.Said, isFalse: Bool, isLawful: Bool, _ constants: Constants) {
    level = said.level.lifted(byLaw: isLawful)
    clarity = isFalse ? 0 : constants.clarity(level)
    hidden = isFalse ? constants.hiddenLie : constants.hidden(level)
  }

  /// Enters what a week tells, by the way in which this level tells.
  func fill(_ held: inout Terms.Held) {
    switch level {
    case .none: break
    case .finePrint, .notice: held.tells.all = clarity
    case .dashboard: held.tells.literate = clarity
    case .justInTime: held.tells.reached = clarity
    }
  }
}

extension Disclosure {
  /// The level that a law of notice leaves.
  func lifted(byLaw: Bool) -> Disclosure { byLaw && (self == .none || self == .finePrint) ? .notice : self }
}

extension Claim {
  /// Claims that concern no kind of data: untrue, they are empty promises.
  var isPromise: Bool {
    switch self {
    case .protected, .control, .benefit, .reward: true
    default: false
    }
  }
}

extension Constants {
  /// The control that a customer feels over a kind.
  func felt(_ kind: Practice.Treatment, byLaw: Bool) -> Float {
    let isLawful = byLaw && kind.law.optIn != nil
    let level = byLaw ? kind.lawfulControl : kind.offered.level
    let isBuried = kind.offered.isBuried && !isLawful
    return control(level) * (isBuried ? controlBuried : 1) * (kind.said.claims.contains(.control) ? 1 : controlUnsaid)
  }
}

extension Practice.Treatment {
  /// The level of control that is in force, by the firm's own will or by law.
  var lawfulControl: Control { law.optIn == nil ? offered.level : max(offered.level, .optIn) }

  /// The level of disclosure that is in force, by the firm's own will or by law.
  var lawfulLevel: Disclosure { said.level.lifted(byLaw: law.notice != nil) }

  /// Whether it took a law to have this kind disclosed.
  var isNoticeMandated: Bool { lawfulLevel != said.level }
}

extension Practice {
  /// Whether something false is said of a kind that concerns it.
  func isMisled(about kind: Treatment) -> Bool {
    kind.said.claims.contains { claim in
      guard !isTrue(claim, about: kind.said.about) else { return false }
      if let flow = claim.flow { return kind.facts.flow > flow }
      guard claim == .onDevice else { return false }
      return running.contains { !$0.application.isOnDevice && $0.application.using.contains(kind.facts.kind) }
    }
  }

  /// Being passed on, treated as the least that is said and offered about the kinds that are shared.
  var passedOn: Treatment? {
    let shared = kinds.filter { $0.isHeld && $0.sharing != .none }
    guard var result = shared.first else { return nil }
    let levels = Disclosure.allCases
    for kind in shared.dropFirst() {
      if levels.firstIndex(of: kind.lawfulLevel)! < levels.firstIndex(of: result.lawfulLevel)! {
        (result.said, result.law.notice) = (kind.said, kind.law.notice)
      }
      if kind.lawfulControl < result.lawfulControl {
        (result.offered, result.law.optIn) = (kind.offered, kind.law.optIn)
      }
    }
    return result
  }
}
