import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let whatMattered = Command(
    name: "what mattered", purpose: .see, meaning: "which of your lines moved the outcome most",
    usage: ["what mattered", "what mattered for MEASURE"],
    text: """
      Runs every set of your lines, with the same luck, and says what each line adds to the outcome (Shapley's share; \
      the parts add up to the whole) and what it adds to all the others. It is about trust, unless you name another \
      measure.
      """,
    examples: [
      "what mattered  # for trust",
      "what mattered for spend  # for another measure",
      "what mattered for value  # for the firm's money",
    ],
    before: ["apply shopping-list depth=deep", "disclose fine-print", "run 2"],
    complete: { talk, words in
      if words.count <= 1 { return [Suggestion("for", "about this measure")] }
      return words.count == 2 ? Measure.allCases.map { Suggestion($0.rawValue, $0.meaning) } : []
    },
    answer: { talk, line in
      let answer = try talk.mattered(line.words)
      return Reply(Document(answer.document.blocks + [try talk.footer(of: answer.plan)]))
    },
    called: { call in
      try call.answer { talk, words, scenario in
        try talk.mattered(words).json(scenario: scenario.id, hash: scenario.fingerprint)
      }
    })

  static let whatFlips = Command(
    name: "what flips", purpose: .see, meaning: "what would turn the verdict",
    usage: ["what flips", "what flips CONDITION"],
    text: """
      Moves every number of the model and every level of your tactics to its ends, one at a time with the same luck, and \
      says with which the verdict turns, and at what value. Unless said, the verdict is that trust is no more than 5 \
      points, and leavers no more than 2 % of customers, worse than if we do nothing, in every week so far.
      """,
    examples: [
      "what flips  # the usual verdict",
      "what flips trust >= baseline - 2  # a stricter one",
      "what flips left <= 5%  # one about leavers",
    ],
    before: ["apply shopping-list depth=light", "run 2"],
    answer: { talk, line in
      let answer = try talk.flips(line.words)
      return Reply(Document(answer.document.blocks + [try talk.footer(of: answer.plan)]))
    },
    called: { call in
      try call.answer { talk, words, scenario in
        try talk.flips(words).json(scenario: scenario.id, hash: scenario.fingerprint)
      }
    })
}

extension Conversation {
  /// What mattered up to now; `words` may name a measure.
  fileprivate func mattered(_ words: [String]) throws -> Mattered {
    let measure = try measure(behindFor: words, "what mattered")
    let (mine, _) = try resultsSoFar()
    return try Mattered(
      for: measure ?? .trust, in: mine.plan, threads: courses.threads, wording: wording,
      progress: surroundings.progress)
  }

  /// What flips a verdict up to now; `words` may be its condition.
  fileprivate func flips(_ words: [String]) throws -> Flips {
    let words = words.joined(separator: " ")
    let condition = words.isEmpty ? nil : try parseCondition(words, vocabulary: vocabulary)
    let (mine, _) = try resultsSoFar()
    return try Flips(
      condition ?? HowFarAnswer.usual, of: mine.plan, threads: courses.threads, wording: wording,
      progress: surroundings.progress)
  }

  /// Reads `for MEASURE`; nil where nothing is said.
  fileprivate func measure(behindFor words: [String], _ command: String) throws -> Measure? {
    guard let first = words.first else { return nil }
    guard first == "for", words.count == 2 else {
      throw Misstep("error: after '\(command)' only 'for' and one measure can stand. Type: \(command) for trust")
    }
    return try measure(words[1])
  }
}
