import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let scores = Command(
    name: "scores", purpose: .see, meaning: "two scoreboards: the firm's and its customers'",
    usage: ["scores [over WEEKS] [in SEGMENT,...]"],
    text: """
      Sets what a plan came to for the firm (margin, what passing data on earns, what contacts, incentives, compensation \
      and breaches cost, value, customers kept) beside what it came to for the customers (trust, surprise suffered, \
      leavers, how many are harmed and how many withdrew in silence); each with its luck and beside doing nothing. \
      Value is margin and earnings less costs over the weeks so far, later money discounted by the yearly rate of the \
      scenario. 'over' looks as many weeks further ahead, as if nothing else were done.
      """,
    examples: [
      "scores  # by now, beside doing nothing",
      "scores over 11  # value over a quarter in all, if nothing else is done",
      "scores in careful  # of one segment",
    ],
    before: ["apply shopping-list", "run 2"],
    complete: { talk, words in
      if words.count <= 1 {
        return [Suggestion("over", "so many weeks further"), Suggestion("in", "only these segments")]
      }
      if words[words.count - 2] == "in" { return talk.segments }
      return words.count == 3 && words[0] == "over" ? [Suggestion("in", "only these segments")] : []
    },
    answer: { talk, line in
      _ = try talk.resultsSoFar()
      let (course, baseline, segments) = try talk.coursesToScore(line.words)
      let reckoned = try talk.reckoned(course, beside: baseline)
      let scores = Scores(of: course, beside: baseline, reckoned, in: segments)
      return Reply(Document(scores.document.blocks + [try talk.footer(course)]))
    },
    called: Call.scores)
}

extension Conversation {
  /// The courses that `[over WEEKS] [in SEGMENT,...]` asks about.
  fileprivate func coursesToScore(_ words: [String]) throws -> (mine: Course, baseline: Course, segments: [String]) {
    let session = try requireSession()
    var (week, rest) = (session.week, words)
    if rest.first == "over" {
      let left = session.scenario.weeks - week
      guard rest.count > 1, let line = try? parse("run \(rest[1])", in: .prompt, vocabulary: vocabulary),
        case .movement(.run(let weeks)) = line.statement, weeks <= left
      else {
        throw Misstep(
          left == 0
            ? "error: the scenario has ended, so no week lies ahead. Type: scores"
            : "error: 'over' needs a number of weeks, at most the \(left) that are left. Type: scores over \(left)")
      }
      week += weeks
      rest = Array(rest.dropFirst(2))
    }
    let segments = try segments(in: rest, after: words.first == "over" ? "over \(words[1])" : "scores", "scores")
    let (mine, baseline) = try presentCourses(to: week)
    return (mine, baseline, segments)
  }

  /// What became of everybody in a course beside doing nothing.
  func reckoned(_ course: Course, beside baseline: Course) throws -> Reckoned {
    try Reckoned.all(
      [(course.plan, baseline.plan)], threads: courses.threads, progress: surroundings.progress)[0]
  }
}

extension Call {
  /// `paradox scores FILE [--weeks N] ... [--json|--csv]`.
  @Sendable static func scores(_ call: Call) throws -> Reply {
    guard call.wantsJSON || call.wantsCSV else { return try call.asked() }
    if call.wantsJSON, call.wantsCSV { throw Call.misuse("--json and --csv exclude each other") }
    if call.words.count > 1 {
      throw Call.misuse(
        "with --json and --csv 'scores' has all segments, so '\(call.words[1])' says nothing. How long: --weeks 13")
    }
    let talk = try call.opened()
    let (mine, baseline) = try talk.presentCourses(to: try call.weeks(talk))
    let scenario = try talk.requireSession().scenario
    let export = ScoresExport(
      mine, beside: baseline, try talk.reckoned(mine, beside: baseline), scenario: scenario.id,
      hash: scenario.fingerprint)
    return Reply(verbatim: call.wantsJSON ? export.json.text(isPretty: true).ended : export.csv)
  }
}
