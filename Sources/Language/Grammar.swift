/// The first word of a line, after `at N`: what the line is.
enum Verb: String, CaseIterable {
  case collect, forget, apply, stop, disclose, control, incentive, share, secure, notify, respond
  case breach, uncover, law, rival
  case assume
  case run, reached
  case predict, howfar

  /// What sort of line it begins.
  var role: Role {
    switch self {
    case .collect, .forget, .apply, .stop, .disclose, .control, .incentive, .share, .secure, .notify, .respond:
      .decision
    case .breach, .uncover, .law, .rival: .event
    case .assume: .assumption
    case .run, .reached: .movement
    case .predict, .howfar: .question
    }
  }

  /// The clauses that may follow, in the order in which they are printed.
  var clauses: [Clause] {
    switch self {
    case .collect, .forget, .stop, .rival: [.to]
    case .apply: [.depth, .reach, .times, .fit, .obtrusive, .onDevice, .using, .to]
    case .disclose: [.saying, .about, .to]
    case .control: [.buried, .about, .to]
    case .incentive: [.for, .to]
    case .share: [.about, .to]
    case .secure: [.visible]
    case .notify: [.saying, .to]
    case .respond: [.compensate, .to]
    case .breach: [.reach, .avoidable, .about]
    case .uncover: [.unproven, .reach]
    case .law: [.about]
    case .assume, .reached: []
    case .run: [.until, .within]
    case .predict: [.in, .at]
    case .howfar: Verb.apply.clauses + [.keeping, .over, .when]
    }
  }

  /// What comes right after the verb, in the words of an error or a manual.
  var subject: String {
    switch self {
    case .collect, .forget: "KIND,..."
    case .apply, .stop, .howfar: "TACTIC"
    case .disclose: "none|fine-print|notice|just-in-time|dashboard"
    case .control: "none|opt-out|opt-in|granular"
    case .incentive, .rival: "AMOUNT"
    case .share: "none|partners|brokers"
    case .secure: "basic|standard|strong"
    case .notify: ""
    case .respond: "[apology|denial|silence]"
    case .breach: ""
    case .uncover: "selling|breach|KIND,...|TACTIC"
    case .law: "opt-in|notice|erasure"
    case .assume: "NAME=VALUE"
    case .run: "[WEEKS|to WEEK]"
    case .reached: "WEEK"
    case .predict: "MEASURE up|down|flat [AMOUNT]"
    }
  }

  /// The whole line as a manual shows it: `stop TACTIC [to SEGMENT,...]`.
  var usage: String {
    ([rawValue, subject] + clauses.map { "[\($0.usage)]" }).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// A part of a line that begins with a word of its own.
enum Clause: String, CaseIterable {
  case depth, reach, times, fit, obtrusive
  case onDevice = "on-device"
  case using, saying, about, buried
  case `for`
  case visible, compensate, avoidable, unproven
  case to
  case `in`, at, until, within, keeping, over, when, because

  /// Whether `=` and a number come after it.
  var takesNumber: Bool {
    switch self {
    case .depth, .reach, .times, .fit, .compensate: true
    default: false
    }
  }

  /// As Tab and a manual write the word: with its `=`.
  var word: String { takesNumber ? rawValue + "=" : rawValue }

  /// The clause with what it takes.
  var usage: String {
    switch self {
    case .depth, .reach, .times, .fit: "\(rawValue)=LEVEL"
    case .compensate: "compensate=AMOUNT"
    case .obtrusive, .onDevice, .buried, .visible, .avoidable, .unproven: rawValue
    case .using, .about, .for: "\(rawValue) KIND,..."
    case .saying: "saying CLAIM,..."
    case .to, .in: "\(rawValue) SEGMENT,..."
    case .at: "at WEEK"
    case .until, .keeping: "\(rawValue) CONDITION"
    case .within, .over: "\(rawValue) WEEKS"
    case .when: "when LINE"
    case .because: "because \"REASON\""
    }
  }
}

/// Words between the parts of a condition, and lengths of time that have a name.
enum Joint: String, CaseIterable {
  case and, baseline, start, quarter, year, end

  var role: Role {
    switch self {
    case .and: .comparison
    case .baseline, .start: .reference
    case .quarter, .year, .end: .weeks
    }
  }
}
