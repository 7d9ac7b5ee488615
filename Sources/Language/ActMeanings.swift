import Simulation

extension Decision {
  /// What a decision says in plain words, and what it did not say and was filled in.
  func meaning(in line: Line, _ vocabulary: Vocabulary) -> (said: String, filled: [String]) {
    func says(_ clause: Clause) -> Bool { line.tokens.contains { $0.form == .word && $0.text == clause.rawValue } }
    func filled(_ parts: [(Bool, String)]) -> [String] { parts.filter { !$0.0 }.map(\.1) }
    switch self {
    case .collect(let kinds, let to): return ("collecting \(both(kinds)) \(whom(to, "from"))", [])
    case .forget(let kinds, let to): return ("\(both(kinds)) forgotten \(whom(to, "for")), and no longer collected", [])
    case .apply(let application): return application.meaning(vocabulary, says: says)
    case .stop(let tactic, let to): return ("\(vocabulary.name(of: tactic)) stopped \(whom(to, "for"))", [])
    case .disclose(let level, let claims, let about, let to):
      let data = about.isEmpty ? "all data" : both(about)
      return (
        "\(level.spoken) about \(data) \(whom(to, "to"))\(claims.spoken)",
        level == .none ? [] : filled([(!claims.isEmpty, "nothing claimed"), (!about.isEmpty, "all kinds of data")])
      )
    case .control(let level, let isBuried, let about, let to):
      let words = level == .none ? "no choice" : "\(level.rawValue) (\(level.meaning))"
      let data = about.isEmpty ? "all data" : both(about)
      return (
        "\(words) \(whom(to, "for")) about \(data)\(isBuried ? ", hard to find" : "")",
        level == .none ? [] : filled([(isBuried, "easy to find")])
      )
    case .incentive(let amount, let kinds, let to):
      let given = kinds.isEmpty ? "all that is asked for" : both(kinds)
      return ("a reward of \(amount.spoken) with each purchase for giving \(given), \(whom(to, "for"))", [])
    case .share(let sharing, let about, let to):
      let data = about.isEmpty ? "all data held" : both(about)
      return ("\(data) passed on to \(sharing == .none ? "nobody" : sharing.rawValue), \(whom(to, "for"))", [])
    case .secure(let level, let isVisible):
      let shown = isVisible ? ", shown to customers" : ""
      return ("\(level.rawValue) security\(shown)", filled([(isVisible, "not shown")]))
    case .notify(let claims, let to):
      return ("\(whom(to, "")) told of what happened\(claims.spoken)", [])
    case .respond(let response, let compensation, let to):
      let parts = [response?.rawValue, compensation.map { "compensation of \($0.spoken)" }].compactMap { $0 }
      return ("\(both(parts)) \(whom(to, "for"))", [])
    }
  }
}

extension Application {
  fileprivate func meaning(
    _ vocabulary: Vocabulary, says: (Clause) -> Bool
  ) -> (said: String, filled: [String]) {
    let parts: [(Clause, String)] = [
      (.depth, Lever.depth.name(of: depth) ?? "depth \(decimal(depth))"),
      (.fit, Lever.fit.name(of: fit).map { "\($0) fit" } ?? "fit \(decimal(fit))"),
      (.reach, "reaching \(percent(reach))"),
      (.times, times == 1 ? "once a week" : "\(decimal(times)) times a week"),
      (.using, "using \(both(using))"),
    ]
    let name = vocabulary.name(of: tactic).split(separator: "-").joined(separator: " ")
    let said = parts.filter { says($0.0) }.map(\.1)
    let flags = (isObtrusive ? ["cannot be overlooked"] : []) + (isOnDevice ? ["on the customer's own device"] : [])
    let filled = parts.filter { !says($0.0) }.map { $0.0 == .depth ? "\($0.1) depth" : $0.1 }
    return (([name] + said + flags + [whom(to, "for")]).joined(separator: ", "), filled)
  }
}

extension Event {
  /// What an event is in plain words.
  func meaning(_ vocabulary: Vocabulary) -> String {
    switch self {
    case .breach(let reach, let isAvoidable, let about):
      let data = about.isEmpty ? "data" : both(about)
      return "\(data) of \(percent(reach)) of customers stolen, \(isAvoidable ? "avoidable" : "hard to avoid")"
    case .uncover(let secret, let isUnproven, let reach):
      let what =
        switch secret {
        case .selling: "that data is passed on"
        case .breach: "that there was a breach"
        case .kinds(let kinds): "that you collect \(both(kinds))"
        case .tactic(let tactic): "how \(vocabulary.name(of: tactic)) works"
        }
      return "\(percent(reach)) of customers hear \(what)\(isUnproven ? ", without proof" : "")"
    case .law(let law, let about): return "a law on \(about.isEmpty ? "all data" : both(about)): \(law.meaning)"
    case .rival(let amount, let to): return "a rival offers \(amount.spoken) \(whom(to, "to"))"
    }
  }
}

extension Assumption {
  /// What is now believed, since when, and what is usual.
  func meaning(from week: Int) -> String {
    let span = week > 1 ? "from week \(week)" : "for the whole plan"
    switch value {
    case .word(let word) where name == Words.theory:
      return "\(name) is \(word) \(span); what it says and leaves out: what is \(word)."
    case .word(let word):
      let meaning = Words.meaning(of: word, as: .prior).map { ": \($0)" } ?? ""
      return "\(name) is \(word) \(span)\(meaning)."
    case .number(let number):
      let parameter = Parameters.named(name)
      let usual = parameter.map { "; usual is \(decimal($0.value))" } ?? ""
      return "\(name) (\(parameter?.meaning ?? "")) is \(decimal(number)) \(span)\(usual)."
    }
  }
}

extension Amount {
  /// In words: the part of the basket, or money.
  fileprivate var spoken: String {
    switch self {
    case .money(let money): decimal(money)
    case .basket(let part): "\(percent(part)) of the basket"
    }
  }
}

extension [Claim] {
  /// In the words that a customer would read.
  fileprivate var spoken: String {
    isEmpty ? "" : ", saying " + map { "'\($0.meaning)'" }.joined(separator: ", ")
  }
}

extension Disclosure {
  fileprivate var spoken: String {
    switch self {
    case .none: "nothing said, covertly,"
    case .finePrint: "fine print"
    case .notice: "a clear notice"
    case .justInTime: "the reason at each contact"
    case .dashboard: "a dashboard"
    }
  }
}

extension Lever {
  /// The name of a level that is exactly a named one.
  fileprivate func name(of value: Double) -> String? { named.first { $0.value == value }?.name }
}

/// `for everyone`, `to young and careful`.
private func whom(_ to: [String], _ preposition: String) -> String {
  (preposition.isEmpty ? "" : preposition + " ") + (to.isEmpty ? "everyone" : both(to))
}

private func both(_ kinds: [Kind]) -> String { both(kinds.map(\.name)) }
