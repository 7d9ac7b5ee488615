import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let howfar = Command(
    name: "howfar", purpose: .see, meaning: "how far a tactic can go before something breaks",
    usage: ["howfar TACTIC [CLAUSES] [keeping CONDITION] [over WEEKS] [when LINE]"],
    text: """
      Tries the tactic at many depths, beside the lines that hold already, and says up to where a condition is kept in \
      every week: for everybody, for each segment, who breaks first and why, and where it pays. The condition decides: \
      without 'keeping' it is trust no more than 5 points, and leavers no more than 2 % of customers, worse than if we do \
      nothing, and a line says what a goal of the scenario, or a stricter condition, would give. Then, as each is ready: \
      from how far there is a way back, how many rival theories agree, what flips the verdict and what would be cheapest \
      to measure. These ask about one depth: today's, else the one in the line, else where value peaks. Enter stops \
      waiting, and 'paradox howfar FILE ... --at-once' leaves them out. A range such as reach=10%..100% varies that \
      instead of depth; 'when' adds a line while asking, and is told where it changes more than the tactic. It is asked \
      of at most 4,000 customers, and nothing of your session changes. Depth 0 is the same contact for everybody. With \
      'to' only those are asked whom the tactic is for.
      """,
    examples: [
      "howfar shopping-list  # how deep, to the scenario's end",
      "howfar shopping-list keeping trust >= 50 over 13  # another condition",
      "howfar shopping-list reach=0..1/5 over 13 when control opt-in  # how many",
    ],
    complete: { talk, words in talk.words(after: (["howfar"] + words).joined(separator: " ")) },
    answer: { talk, spoken in
      try talk.reply(try talk.howFarReport(spoken.line))
    },
    called: Call.howFar, isStoppable: true)
}

extension Call {
  /// `paradox howfar FILE TACTIC ... [--at-once] [--json|--csv]`: asked at week 0, after the lines of `-c`.
  @Sendable static func howFar(_ call: Call) throws -> Reply {
    if call.wantsJSON, call.wantsCSV { throw Call.misuse("--json and --csv exclude each other") }
    let talk = try call.opened()
    let line = (["howfar"] + call.words.dropFirst()).joined(separator: " ")
    // A table has thresholds alone.
    let parts = call.isAtOnce ? [] : call.wantsCSV ? [.theories] : HowFarReport.Part.allCases
    let report = try talk.howFarReport(line, parts: parts)
    let scenario = try talk.requireSession().scenario
    if call.wantsJSON {
      return Reply(verbatim: report.json(scenario: scenario.id, hash: scenario.fingerprint).text(isPretty: true).ended)
    }
    if call.wantsCSV { return Reply(verbatim: report.csv(scenario: scenario.id, hash: scenario.fingerprint)) }
    return try talk.reply(report, parts: parts)
  }
}

extension Conversation {
  /// The week up to which a question about what lies ahead is asked: so many from now, else to the scenario's end.
  ///
  /// - Parameter week: The week from which it is asked; nil means the one at the prompt.
  func lastWeek(over weeks: Int?, from week: Int? = nil) throws -> Int {
    let session = try requireSession()
    let week = week ?? session.week
    let left = session.scenario.weeks - week
    guard left > 0 else {
      throw Misstep("error: the scenario has ended, so nothing lies ahead to ask about. Go back: rewind 0")
    }
    guard (weeks ?? left) <= left else {
      throw Misstep(
        "error: 'over \(weeks ?? 0)' goes past the scenario's end. \(left) weeks are left: over \(left)")
    }
    return week + (weeks ?? left)
  }

  /// The answer to a `howfar` line, asked in the week at the prompt; once the scenario has ended, of the plan as it stands
  /// from the first week of the tactic on.
  func howFar(_ text: String) throws -> HowFarAnswer {
    let session = try requireSession()
    guard let line = try parse(text.withConditionUnquoted, in: .prompt, vocabulary: vocabulary),
      case .question(.howfar(let question)) = line.statement
    else { throw Misstep("error: 'howfar' needs a tactic. See them: what is tactic") }
    let asked = Asked(of: question.application, in: session)
    let practices = session.practices(at: asked.week)
    try check(line, practices: practices, locks: session.scenario.locks, vocabulary: session.scenario.vocabulary)
    guard line.ranges.count <= 1 else {
      throw Misstep(
        "error: 'howfar' varies one clause at a time, and here \(line.ranges.count) have a range. Give the others one level."
      )
    }
    let weeks = try lastWeek(over: question.over, from: asked.week)
    let range = line.ranges.first ?? LeverRange(.depth, 0, 1)
    let application = question.application
    let says = text.contains(" \(range.lever.rawValue)=") && line.ranges.isEmpty
    let running = session.practices().flatMap(\.running).filter { $0.application.tactic == application.tactic }
    var plan = session.plan(weeks: weeks)
    plan.acts.removeAll(where: asked.isReplaced)
    return try HowFarAnswer(
      question, varying: range, of: plan, at: asked.week,
      today: running.map { $0.application.level(of: range.lever) }.max(),
      said: says ? application.level(of: range.lever) : nil,
      beside: OtherCondition(beside: question.keeping, goals: session.scenario.goals), worlds: worlds,
      threads: courses.threads, wording: wording, progress: surroundings.progress)
  }
}

/// From when on a question about a tactic is asked, and which lines it stands in for.
struct Asked {
  private let application: Application
  /// The week in which the tactic starts.
  let week: Int
  /// Whether the scenario has ended, so that the question goes back to the tactic's beginning.
  let looksBack: Bool

  init(of application: Application, in session: Session) {
    self.application = application
    looksBack = session.week == session.scenario.weeks
    let begun = session.plan().acts.filter { dated in
      if case .decision(.apply(let other)) = dated.act { other.tactic == application.tactic } else { false }
    }
    week = looksBack ? begun.map(\.week).min() ?? 0 : session.week
  }

  /// What the plan says later of the same tactic towards the same customers would take back what is asked.
  func isReplaced(_ dated: DatedAct) -> Bool {
    guard looksBack, dated.week >= week, case .decision(let decision) = dated.act else { return false }
    let to: [String]
    switch decision {
    case .apply(let other) where other.tactic == application.tactic: to = other.to
    case .stop(let tactic, let names) where tactic == application.tactic: to = names
    default: return false
    }
    return application.to.isEmpty || !to.isEmpty && to.allSatisfy(application.to.contains)
  }
}

extension String {
  /// The same with a condition behind `keeping` out of the quotes that it has on the screen and in other shells.
  var withConditionUnquoted: String {
    replacing(/keeping\s+(["'])([^"']*)\1/) { "keeping " + $0.output.2 }
  }
}
