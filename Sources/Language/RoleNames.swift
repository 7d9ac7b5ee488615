extension Role {
  /// What a reader calls such a word.
  var name: String {
    switch self {
    case .kind: "kind of data"
    case .disclosure: "way to tell"
    case .sharing: "way to share"
    case .security: "level of security"
    case .secret: "thing to uncover"
    case .parameter: "assumption"
    case .prior: "prior trust"
    case .weeks: "number of weeks"
    case .reference: "thing to compare with"
    case .decision: "line"
    default: rawValue
    }
  }

  /// The same with its article: `an event`.
  var one: String {
    switch self {
    case .amount: "a number"
    case .level: "a level"
    case .prior: "the prior trust"
    case .decision: "a decision"
    default: ("aeiou".contains(name.prefix(1)) ? "an " : "a ") + name
    }
  }

  /// Where all such words are explained: what to say, and what to type.
  var help: (label: String, command: String) {
    switch self {
    case .decision, .event, .assumption, .movement, .question: ("See what can be typed", "help")
    case .tactic: ("See all tactics", "what is tactic")
    case .kind: ("See all kinds of data", "what is kind")
    case .segment: ("See all segments", "what is segment")
    case .try: ("See all tries", "tries")
    case .claim: ("See all claims", "what is claim")
    case .measure: ("See all measures", "what is measure")
    case .disclosure: ("See how it is written", "what is disclose")
    case .control: ("See how it is written", "what is control")
    case .sharing: ("See how it is written", "what is share")
    case .security: ("See how it is written", "what is secure")
    case .response: ("See how it is written", "what is respond")
    case .law: ("See how it is written", "what is law")
    case .secret: ("See how it is written", "what is uncover")
    case .direction: ("See how it is written", "what is predict")
    case .weeks: ("See how it is written", "what is run")
    case .level: ("See the levels", "what is depth")
    case .parameter, .prior: ("See all assumptions", "what is assume")
    case .theory: ("See all theories", "what is theory")
    case .clause, .amount, .reference, .comparison: ("See how it is written", "what is condition")
    }
  }
}

/// `a`, `a or b`, `a, b or c`.
func either(_ words: [String]) -> String { joined(words, with: "or") }

/// `a`, `a and b`, `a, b and c`.
func both(_ words: [String]) -> String { joined(words, with: "and") }

private func joined(_ words: [String], with last: String) -> String {
  guard words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(last) " + words[words.count - 1]
}
