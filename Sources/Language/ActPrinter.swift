public import Simulation

extension Decision {
  /// The decision in canonical form.
  public func text(in vocabulary: Vocabulary = .standard) -> String {
    var levels = Levels(ranges: [])
    return text(in: vocabulary, &levels)
  }

  func text(in vocabulary: Vocabulary, _ levels: inout Levels) -> String {
    switch self {
    case .collect(let kinds, let to): "collect \(list(kinds))" + names(.to, to)
    case .forget(let kinds, let to): "forget \(list(kinds))" + names(.to, to)
    case .apply(let application): "apply " + application.text(in: vocabulary, &levels)
    case .stop(let tactic, let to): "stop \(vocabulary.name(of: tactic))" + names(.to, to)
    case .disclose(let level, let claims, let about, let to):
      "disclose \(level.rawValue)" + saying(claims) + kinds(.about, about) + names(.to, to)
    case .control(let level, let isBuried, let about, let to):
      "control \(level.rawValue)" + flag(.buried, isBuried) + kinds(.about, about) + names(.to, to)
    case .incentive(let amount, let given, let to): "incentive \(amount.text)" + kinds(.for, given) + names(.to, to)
    case .share(let sharing, let about, let to): "share \(sharing.rawValue)" + kinds(.about, about) + names(.to, to)
    case .secure(let level, let isVisible): "secure \(level.rawValue)" + flag(.visible, isVisible)
    case .notify(let claims, let to): "notify" + saying(claims) + names(.to, to)
    case .respond(let response, let compensation, let to):
      "respond" + (response.map { " " + $0.rawValue } ?? "") + (compensation.map { " compensate=\($0.text)" } ?? "")
        + names(.to, to)
    }
  }
}

extension Application {
  /// The tactic and its clauses.
  func text(in vocabulary: Vocabulary, _ levels: inout Levels) -> String {
    let usual = tactic.profile
    return vocabulary.name(of: tactic) + levels.clause(.depth, depth, default: 0.5)
      + levels.clause(.reach, reach, default: usual.reach) + levels.clause(.times, times, default: usual.times)
      + levels.clause(.fit, fit, default: 0.6) + flag(.obtrusive, isObtrusive) + flag(.onDevice, isOnDevice)
      + kinds(.using, using == usual.uses ? [] : using) + names(.to, to)
  }
}

extension Event {
  /// The event in canonical form.
  public func text(in vocabulary: Vocabulary = .standard) -> String {
    var levels = Levels(ranges: [])
    return text(in: vocabulary, &levels)
  }

  func text(in vocabulary: Vocabulary, _ levels: inout Levels) -> String {
    switch self {
    case .breach(let reach, let isAvoidable, let about):
      "breach" + levels.clause(.reach, reach, default: 1) + flag(.avoidable, isAvoidable) + kinds(.about, about)
    case .uncover(let secret, let isUnproven, let reach):
      "uncover " + secret.text(in: vocabulary) + flag(.unproven, isUnproven)
        + levels.clause(.reach, reach, default: 1)
    case .law(let law, let about): "law \(law.rawValue)" + kinds(.about, about)
    case .rival(let amount, let to): "rival \(amount.text)" + names(.to, to)
    }
  }
}

extension Secret {
  fileprivate func text(in vocabulary: Vocabulary) -> String {
    switch self {
    case .selling: "selling"
    case .breach: "breach"
    case .kinds(let kinds): list(kinds)
    case .tactic(let tactic): vocabulary.name(of: tactic)
    }
  }
}

extension Amount {
  /// As the grammar writes it: `10` is money, `5%` a part of the basket.
  public var text: String {
    switch self {
    case .money(let money): decimal(money)
    case .basket(let part): percent(part)
    }
  }
}

private func list(_ kinds: [Kind]) -> String { kinds.map(\.name).joined(separator: ",") }

private func kinds(_ clause: Clause, _ kinds: [Kind]) -> String { names(clause, kinds.map(\.name)) }

private func saying(_ claims: [Claim]) -> String { names(.saying, claims.map(\.rawValue)) }

private func flag(_ clause: Clause, _ isSaid: Bool) -> String { isSaid ? " " + clause.rawValue : "" }
