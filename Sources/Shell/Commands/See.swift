import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let chart = Command(
    name: "chart", purpose: .see, meaning: "a measure over the weeks, beside doing nothing",
    usage: ["chart", "chart MEASURE,... [in SEGMENT,...]"],
    text: """
      Draws measures over the weeks so far; alone the four of 'run'. The dashed line is what would be if we do nothing, \
      the dark shade is luck, the 95 % interval of the mean over replications, and the light one belief, which holds 18 \
      of 20 plausible worlds.
      """,
    examples: [
      "chart benefit,risk  # the paradox: both rise",
      "chart trust in careful  # one segment",
      "chart trust to trust.svg large  # as a picture for a slide",
    ],
    before: ["apply shopping-list", "run 2"],
    complete: measuresInSegments,
    answer: { talk, line in
      let asked = try talk.measures(line, command: "chart", many: true)
      let (mine, baseline) = try talk.resultsSoFar()
      let outcome = Outcome(of: mine, beside: baseline, week: mine.plan.weeks, wording: talk.wording)
      let gauges = asked.measures.isEmpty ? Gauge.headline : asked.measures.map { Gauge($0) }
      return Reply(
        Document(
          [.charts(gauges.map { outcome.chart(of: $0, in: asked.segments) })] + unasked(gauges, mine, baseline)
            + [try talk.footer(mine)]))
    })

  static let table = Command(
    name: "table", purpose: .see, meaning: "the same as numbers, week by week",
    usage: ["table", "table MEASURE,... [in SEGMENT,...]"],
    text:
      "Shows measures week by week as numbers, each beside what would be if we do nothing; alone the four of 'run'.",
    examples: [
      "table  # the four of run",
      "table active,left in families  # who is still there, and who left over trust",
      "table spend to spend.xlsx  # as a workbook",
    ],
    before: ["apply shopping-list", "run 2"],
    complete: measuresInSegments,
    answer: { talk, line in
      let asked = try talk.measures(line, command: "table", many: true)
      let (mine, baseline) = try talk.resultsSoFar()
      let gauges = asked.measures.isEmpty ? Gauge.headline : asked.measures.map { Gauge($0) }
      let table = WeekTable(of: mine, beside: baseline, gauges, in: asked.segments, week: mine.plan.weeks)
      return Reply(Document([.table(table.table)] + unasked(gauges, mine, baseline) + [try talk.footer(mine)]))
    })

  static let why = Command(
    name: "why", purpose: .see, meaning: "what moved a measure, and by how much",
    usage: ["why MEASURE [in SEGMENT,...]"],
    text: """
      Reads the ledger: every change was booked as it happened, by what did it and by the line behind it, so the \
      entries add up exactly to the change. Trust and its facets ability, benevolence and integrity, skepticism, \
      loyalty and spend have a ledger.
      """,
    examples: [
      "why trust  # what moved it, largest first",
      "why skepticism in careful  # in one segment",
      "why spend  # in money",
    ],
    before: ["apply shopping-list", "run 2"],
    complete: { talk, words in
      words.count <= 1
        ? Quantity.allCases.map { Suggestion($0.rawValue, $0.measure.meaning) }
        : measuresInSegments(talk, words)
    },
    answer: { talk, line in
      let asked = try talk.measures(line, command: "why", many: false)
      guard let quantity = Quantity(rawValue: asked.measures[0].rawValue) else {
        throw Misstep(
          "error: '\(asked.measures[0].rawValue)' has no ledger of its own. These have: "
            + Quantity.allCases.map(\.rawValue).joined(separator: ", ") + ". Type: why trust")
      }
      let (mine, baseline) = try talk.resultsSoFar()
      let why = Why(
        quantity, of: mine, beside: baseline, in: asked.segments, week: mine.plan.weeks, wording: talk.wording)
      return Reply(Document(why.document.blocks + [try talk.footer(mine)]))
    })

  /// What is said below consents that nobody gave.
  private static func unasked(_ gauges: [Gauge], _ mine: Course, _ baseline: Course) -> [Reports.Block] {
    guard gauges.contains(where: { $0.measure == .optedIn }) else { return [] }
    let asks = (mine.asks(by: mine.plan.weeks), baseline.asks(by: baseline.plan.weeks))
    switch asks {
    case (true, true): return []
    case (true, false): return [.note("If we do nothing, nobody was asked: consent is only taken for granted.")]
    default: return [.note("Nobody was asked: consent is only taken for granted. To ask: control opt-in")]
    }
  }

  private static let measuresInSegments: @Sendable (Conversation, [String]) -> [Suggestion] = { talk, words in
    if words.count <= 1 { return Measure.allCases.map { Suggestion($0.rawValue, $0.meaning) } }
    if words.count == 2 { return [Suggestion("in", "only these segments"), Suggestion("to", "into a file")] }
    return words[1] == "in" ? talk.segments : []
  }
}

extension Measure {
  /// One line in plain words.
  var meaning: String { Words.named(rawValue).first { $0.role == .measure }?.meaning ?? "" }
}

extension Conversation {
  /// The segments of what is open.
  var segments: [Suggestion] {
    let scenario = desk?.session.scenario
    return scenario?.market.segments.map { Suggestion($0.name, scenario?.persona(of: $0.name)?.title ?? "a segment") }
      ?? []
  }

  /// Reads `MEASURE,... [in SEGMENT,...]`.
  func measures(_ line: Spoken, command: String, many: Bool) throws -> (measures: [Measure], segments: [String]) {
    let words = line.words
    guard let first = words.first else {
      if many { return ([], []) }
      throw Misstep("error: '\(command)' needs what to explain. Type: \(command) trust")
    }
    let names = first == "in" ? [] : first.split(separator: ",").map(String.init)
    let measures = try names.map(measure)
    if !many, measures.count != 1 {
      throw Misstep("error: '\(command)' explains one measure at a time. Type: \(command) trust")
    }
    return (measures, try segments(in: Array(words.dropFirst(names.isEmpty ? 0 : 1)), after: first, command))
  }

  func measure(_ name: String) throws -> Measure {
    if let measure = Measure(rawValue: name) { return measure }
    let all = Measure.allCases.map(\.rawValue)
    let hint = nearest(name, among: all).map { "Did you mean '\($0)'?" } ?? "There are: \(all.joined(separator: ", "))."
    throw Misstep("error: there is no measure '\(name)'. \(hint) See what one means: what is trust")
  }

  /// Reads `[in SEGMENT,...]`.
  func segments(in words: [String], after word: String, _ command: String) throws -> [String] {
    guard let first = words.first else { return [] }
    guard first == "in", words.count == 2 else {
      throw Misstep(
        "error: after '\(word)' only segments can stand, behind 'in'. Type: \(command) \(word) in \(segments.first?.word ?? "SEGMENT")"
      )
    }
    let known = segments.map(\.word)
    return try words[1].split(separator: ",").map(String.init).map { name in
      if known.contains(name) { return name }
      let hint = nearest(name, among: known).map { " Did you mean '\($0)'?" } ?? ""
      throw Misstep(
        "error: there is no segment '\(name)'.\(hint) There are: \(known.joined(separator: ", ")). Who they are: story")
    }
  }
}
