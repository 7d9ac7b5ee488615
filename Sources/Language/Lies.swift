public import Simulation

/// A claim that is false, for whom and why.
public struct Lie: Hashable, Sendable {
  /// What was claimed.
  public var claim: Claim
  /// The segments for which it is false; empty means all that were spoken to.
  public var segments: [String]
  /// What makes it false, such as `web-history is cross-site`.
  public var because: String
}

/// The false claims of a `disclose` or `notify`; a lie is allowed, and the echo says so.
///
/// - Parameter practices: One per segment, as they stand when the line is said.
public func lies(in line: Line, practices: [Practice]) -> [Lie] {
  let spoken: (claims: [Claim], about: [Kind], to: [String])
  switch line.statement {
  case .decision(.disclose(_, let claims, let about, let to)): spoken = (claims, about, to)
  case .decision(.notify(let claims, let to)): spoken = (claims, [], to)
  default: return []
  }
  let addressed = practices.filter { $0.isConcerned(by: spoken.to) }
  return spoken.claims.compactMap { claim in
    let deceived = addressed.filter { !$0.isTrue(claim, about: spoken.about) }
    guard let first = deceived.first else { return nil }
    return Lie(
      claim: claim, segments: deceived.count == addressed.count ? [] : deceived.map(\.segment),
      because: first.denies(claim, about: spoken.about))
  }
}

extension Practice {
  /// The fact that makes a false claim false.
  fileprivate func denies(_ claim: Claim, about: [Kind]) -> String {
    if let flow = claim.flow {
      return both(
        kinds.filter { (about.isEmpty ? $0.isHeld : about.contains($0.facts.kind)) && $0.facts.flow > flow }
          .map { "\($0.facts.kind.name) is \($0.facts.flow.word)" })
    }
    switch claim {
    case .onDevice:
      return both(running.filter { !$0.application.isOnDevice }.map(\.application.tactic.rawValue)) + " runs elsewhere"
    case .notShared:
      let receivers = Sharing.allCases.filter { to in
        to != .none && kinds.contains { $0.isHeld && $0.sharing == to }
      }
      return "data goes to " + both(receivers.map(\.rawValue))
    case .protected: return "security is \(security.rawValue)"
    case .control: return "there is no choice"
    case .benefit: return "no tactic uses " + (about.isEmpty ? "what is held" : either(about.map(\.name)))
    default: return "there is no incentive"
    }
  }
}

extension Flow {
  /// The word for it: the claim that says no less and no more.
  var word: String {
    Claim.allCases.first { $0.flow == self }?.rawValue ?? ""
  }
}
