import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation
import Training

extension Command {
  static let report = Command(
    name: "report", purpose: .see, meaning: "all of it on one page, to be forwarded",
    usage: ["report", "report FILE.html", "report FILE.html again", "report of NAME [to FILE.html]"],
    text: """
      Puts together what came of the present try: the verdict with three caveats, who gains and who is hurt, your lines \
      with their reasons, the outcomes beside doing nothing, segments, what moved trust and spend, how far its boldest tactic \
      can go, who pays, two customers' stories, what was assumed, and the findings behind it. FILE.html is a page that \
      needs nothing else: it opens in any browser, prints, and carries its receipt, so that 'verify FILE.html' can run it \
      again. A file that is there is left alone unless 'again' stands behind its name. It names nobody, unless you say \
      whose it is: report of Anna Berg to quarter.html.
      """,
    examples: [
      "report  # here, on the screen",
      "report quarter.html again  # a page to be forwarded",
      "report of Anna Berg to quarter.html again  # with a name on it",
    ],
    before: ["set belief off", "apply shopping-list", "run 2"],
    complete: { _, words in
      switch words.count {
      case 0...1: [Suggestion("of", "whose report it is: a name")]
      case 2 where words[0] != "of": FileForm.html.facts
      case 3...: [Suggestion("to", "a file")]
      default: []
      }
    },
    answer: { talk, line in
      if line.words.isEmpty || line.words[0] == "of" {
        return Reply(try talk.report(saying: line.words))
      }
      return try talk.written(to: try Target(report: line.words.map(talk.expanded)), answering: "report")
    },
    called: { call in
      if call.wantsJSON || call.wantsCSV {
        throw Call.misuse("'report' is a page, so it does not take --json or --csv")
      }
      let talk = try call.standing()
      let words = Array(call.words.dropFirst())
      if words.isEmpty || words[0] == "of" {
        return Reply(try talk.report(saying: words))
      }
      return try talk.written(to: try Target(report: words), answering: "report")
    })
}

extension Target {
  /// Where the report is to go.
  fileprivate init(report words: [String]) throws {
    try self.init(words, behind: "report", among: [.html])
    try check()
  }
}

extension Conversation {
  /// The name behind `of`, such as `Anna Berg`.
  static func name(behind command: String, in words: [String]) throws -> String {
    let name = words.dropFirst().joined(separator: " ")
    guard words.first == "of", Completion.isName(name) else {
      throw Misstep(
        "error: '\(command)' needs your name behind 'of': letters, blanks, points and hyphens. Type: \(command) of Anna "
          + "Berg", status: .usage)
    }
    return name
  }

  /// The report of the present try, with what it rests on, and whose it is where that is said.
  fileprivate func report(saying words: [String]) throws -> Document {
    let name = words.isEmpty ? nil : try Conversation.name(behind: Command.report.name, in: words)
    let session = try requireSession()
    let (mine, baseline) = try resultsSoFar()
    let report = try Report(
      of: mine, beside: baseline, scenario: session.scenario, among: people(), boldest: boldest, citing: sourcesOfPlan,
      worlds: worlds, threads: courses.threads, progress: surroundings.progress)
    var document: Document = name.map { [.sentence("Played by \($0).")] } ?? []
    document.append(report.document)
    document.append(try footer(mine))
    return document
  }

  /// The tactic that the plan is about: of those that its own lines put on, else of all, the deepest, and of these the one
  /// that reaches most.
  private var boldest: Report.Bold? {
    guard let session = desk?.session else { return nil }
    let running = session.practices().flatMap(\.running).map(\.application)
    let own = session.plan().acts.compactMap { dated in
      if dated.origin == .yours, case .decision(.apply(let application)) = dated.act { application.tactic } else { nil }
    }
    let added = running.filter { own.contains($0.tactic) }
    let most = (added.isEmpty ? running : added).max { ($0.depth, $0.reach) < ($1.depth, $1.reach) }
    guard let most else { return nil }
    let since = session.plan().acts.last { dated in
      if case .decision(.apply(let application)) = dated.act { application.tactic == most.tactic } else { false }
    }
    return Report.Bold(most, since: since?.week ?? 0)
  }
}
