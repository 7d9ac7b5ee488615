import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let map = Command(
    name: "map", purpose: .see, meaning: "two levers laid against each other: what is safe",
    usage: ["map LEVER, LEVER [keeping CONDITION] [over WEEKS]"],
    text: """
      Tries all settings of two levers in every plausible world and draws three marks: safe (the condition is kept in \
      19 of 20), too far (broken in 19 of 20), and in between what depends on what you believe. A lever is disclosure, \
      control, security, sharing, incentive, or depth, reach, times or fit of a tactic; the tactic need not be said \
      where one runs. Each setting says your last line on the lever again with another level. Without 'keeping' the \
      condition is that of howfar. Asked of at most 2,000 customers; nothing of your session changes.
      """,
    examples: [
      "map depth of shopping-list, disclosure over 13  # how deep, and how openly",
      "map disclosure, control keeping trust >= 50 over 13  # another condition",
      "apply shopping-list\nmap depth, reach over 4  # of the tactic that runs",
    ],
    complete: { talk, words in talk.wordsOfMap(words) },
    answer: { talk, spoken in
      let map = try talk.map(spoken.words)
      return Reply(Document(map.document.blocks + [try talk.footer(of: map.plan, worlds: map.worlds)]))
    },
    called: Call.map)
}

extension Call {
  /// `paradox map FILE LEVER, LEVER ... [--json|--csv]`: asked at week 0, after the lines of `-c`.
  @Sendable static func map(_ call: Call) throws -> Reply {
    if call.wantsJSON, call.wantsCSV { throw Call.misuse("--json and --csv exclude each other") }
    let talk = try call.opened()
    let words = Conversation.words(of: call.words.dropFirst().joined(separator: " "))
    let map = try talk.map(words)
    let scenario = try talk.requireSession().scenario
    if call.wantsJSON {
      return Reply(verbatim: map.json(scenario: scenario.id, hash: scenario.fingerprint).text(isPretty: true).ended)
    }
    if call.wantsCSV { return Reply(verbatim: map.csv(scenario: scenario.id, hash: scenario.fingerprint)) }
    return Reply(Document(map.document.blocks + [try talk.footer(of: map.plan, worlds: map.worlds)]))
  }
}

extension Conversation {
  /// A map that can be drawn here.
  private var example: String { "map depth of \(tactics.first ?? Tactic.allCases[0].rawValue), disclosure" }

  /// The tactics that run, for anybody.
  private var running: [Tactic] {
    let tactics = (desk?.session.practices() ?? []).flatMap(\.running).map(\.application.tactic)
    return Tactic.allCases.filter(tactics.contains)
  }

  /// The tactics that run or could, by their names here, those that run first.
  private var tactics: [String] {
    let practices = desk?.session.practices() ?? []
    func isPossible(_ tactic: Tactic) -> Bool {
      practices.allSatisfy { practice in tactic.profile.uses.allSatisfy(practice.held.contains) }
    }
    return (running + Tactic.allCases.filter { !running.contains($0) && isPossible($0) }).map(vocabulary.name)
  }

  /// The answer to `map LEVER, LEVER [keeping CONDITION] [over WEEKS]`, asked in the week at the prompt.
  func map(_ words: [String]) throws -> SafetyMap {
    let session = try requireSession()
    let parts = MapWords(words.joined(separator: " ").withConditionUnquoted.split(separator: " ").map(String.init))
    let names = parts.levers.joined(separator: " ").split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").map(String.init) }
    guard names.count == 2 else {
      throw Misstep(
        "error: 'map' needs two levers with a comma between them, and here \(names.count == 1 ? "is one" : "are more"). "
          + "Type: \(example)")
    }
    let levers = try names.map(lever)
    guard levers[0] != levers[1] else {
      throw Misstep(
        "error: 'map' lays two levers against each other, and both are the same. Type: \(example)")
    }
    let condition = try parts.condition.map { words in
      try parseCondition(words.joined(separator: " "), vocabulary: vocabulary)
    }
    let weeks = try lastWeek(over: try parts.weeks.map(self.weeks))
    let plan = session.plan(weeks: weeks)
    for lever in levers {
      try check(
        lever.line(at: session.week, in: plan), practices: session.practices(), locks: session.scenario.locks,
        vocabulary: session.scenario.vocabulary)
    }
    return try SafetyMap(
      levers[0], levers[1], keeping: condition ?? HowFarAnswer.usual, of: plan, at: session.week, worlds: worlds,
      threads: courses.threads, wording: wording, progress: surroundings.progress)
  }

  /// Reads `LEVER [of TACTIC]`.
  private func lever(_ words: [String]) throws -> MapLever {
    let word = words.first ?? ""
    if let found = MapLever.named.first(where: { $0.name == word }), words.count == 1 { return found.lever }
    guard let lever = Lever(rawValue: word) else {
      let all = Lever.allCases.map(\.rawValue) + MapLever.named.map(\.name)
      let hint = nearest(word, among: all).map { " Did you mean '\($0)'?" } ?? ""
      throw Misstep(
        "error: there is no lever '\(words.joined(separator: " "))'.\(hint) There are: \(all.joined(separator: ", ")). "
          + "Type: \(example)")
    }
    return .level(lever, of: try tactic(Array(words.dropFirst()), of: word))
  }

  /// The tactic behind `of`, or the one that runs.
  private func tactic(_ words: [String], of lever: String) throws -> Tactic {
    guard words.isEmpty else {
      if words.count == 2, words[0] == "of", let tactic = vocabulary.tactic(named: words[1]) { return tactic }
      let name = words.last ?? ""
      let hint = nearest(name, among: vocabulary.tacticNames).map { " Did you mean '\($0)'?" } ?? ""
      throw Misstep(
        "error: behind '\(lever)' stands 'of' and a tactic, and '\(words.joined(separator: " "))' is neither.\(hint) "
          + "See them: what is tactic")
    }
    let running = self.running
    guard running.count == 1 else {
      throw Misstep(
        "error: '\(lever)' is a lever of a tactic, and \(running.isEmpty ? "none runs" : "\(running.count) run"). "
          + "Say which: map \(lever) of \(tactics.first ?? Tactic.allCases[0].rawValue), disclosure")
    }
    return running[0]
  }

  /// Reads a number of weeks, `quarter` or `year`.
  private func weeks(_ words: [String]) throws -> Int {
    guard let line = try parse("run " + words.joined(separator: " "), in: .prompt, vocabulary: vocabulary),
      case .movement(.run(let weeks)) = line.statement, !words.isEmpty
    else { throw Misstep("error: behind 'over' stands a number of weeks. Type: \(example) over 26") }
    return weeks
  }

  /// What may stand at the end of a `map` line.
  func wordsOfMap(_ words: [String]) -> [Suggestion] {
    let before = Array(words.dropLast())
    if let keeping = before.firstIndex(of: "keeping"), !before.contains("over") {
      return self.words(after: (["howfar", Tactic.allCases[0].rawValue] + words[keeping...]).joined(separator: " "))
        .filter { $0.word != "when" }
    }
    if before.last == "over" { return self.words(after: "run ").filter { $0.word != "until" } }
    if before.last == "of" { return vocabulary.tacticNames.map { Suggestion($0, gist(of: $0)) } }
    let isFirst = !before.joined(separator: " ").contains(",") && words.last?.contains(",") != true
    if before.isEmpty || before.last?.hasSuffix(",") == true || words.last?.contains(",") == true {
      return (Lever.allCases.map(\.rawValue) + MapLever.named.map(\.name)).map { Suggestion($0, gist(of: $0)) }
    }
    let tactic =
      before.last.flatMap({ Lever(rawValue: $0) }) == nil ? [] : [Suggestion("of", "the tactic whose lever it is")]
    let clauses = ["keeping", "over"].filter { !isFirst && !before.contains($0) }
    return tactic + clauses.map { Suggestion($0, gist(of: $0)) }
  }
}

/// The words of a `map` line, sorted.
private struct MapWords {
  var levers: [String] = []
  var condition: [String]?
  var weeks: [String]?

  init(_ words: [String]) {
    for word in words {
      switch word {
      case "keeping" where condition == nil && weeks == nil: condition = []
      case "over" where weeks == nil: weeks = []
      default:
        if weeks != nil {
          weeks?.append(word)
        } else if condition != nil {
          condition?.append(word)
        } else {
          levers.append(word)
        }
      }
    }
  }
}
