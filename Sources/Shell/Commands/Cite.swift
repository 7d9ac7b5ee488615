import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let cite = Command(
    name: "cite", purpose: .begin, meaning: "the sources behind what is shown",
    usage: ["cite", "cite WORD", "cite all"],
    text: """
      Prints publications with what they found and how sure that is. Alone: those on which what you saw last and the \
      present plan rest; with nothing open, all in short. With a word: those of its page. 'cite all' prints every one.
      """,
    examples: [
      "cite  # what the present plan rests on", "cite retargeting  # what a page rests on",
      "cite K31  # one source; an author's name does as well",
    ],
    complete: { _, words in
      guard words.count <= 1 else { return [] }
      return [Suggestion("all", "every source")]
        + WrittenPages.all.filter { !$0.text.sources.isEmpty }.map { Suggestion($0.word, $0.gist) }
        + Evidence.all.map { Suggestion($0.id, $0.citation) }
    },
    answer: { talk, line in
      let word = line.words.joined(separator: " ")
      if word.isEmpty, talk.desk == nil, talk.sources(onScreen: talk.lastLine).isEmpty {
        return Reply(cited(Evidence.all))
      }
      if word == "all" { return Reply(cited(Evidence.all, isWhole: true)) }
      guard !word.isEmpty else {
        let shown = talk.sources(onScreen: talk.lastLine)
        let sources = talk.isPageShown ? shown : (shown + talk.sourcesOfPlan).distinct
        return Reply(cited(Evidence.all.filter(sources.contains)))
      }
      let sources = talk.sources(of: word)
      guard sources.isEmpty else { return Reply(cited(sources)) }
      // A word that nobody knows is refused as 'what is' would.
      _ = try talk.page(on: word)
      return Reply([
        .sentence("Nothing published is cited for '\(word)'; a number of the model says its source itself.")
      ])
    },
    called: Call.help)

  /// The sources in full; many of them in short, so that they fit a small screen.
  private static func cited(_ sources: [Source], isWhole: Bool = false) -> Document {
    guard sources.count > 6, !isWhole else {
      return [.definitions(sources.map(\.row)), .note(Citation.Grade.caution)]
    }
    return [
      .definitions(sources.map(\.shortRow)), .note(Citation.Grade.caution),
      .note("One in full: cite \(sources[0].id). All of them: cite all"),
    ]
  }
}

extension Conversation {
  /// The sources on which a word rests, in any of its senses.
  func sources(of typed: String) -> [Source] {
    if let page = qualified(Spelling(typed).plain) { return page.text.sources.compactMap(Evidence.row) }
    let word = explained(typed)
    let tactic = vocabulary.tactic(named: word)?.rawValue
    var ids = WrittenPages.all.filter { [word, tactic].contains($0.word) }.flatMap(\.text.sources)
    if let measure = Measure(rawValue: word) { ids += MeasureFormula(measure: measure).sources }
    if let scenario = try? surroundings.library.ids.contains(word) ? surroundings.library.open(word) : nil {
      ids += scenario.background.sources.map(\.id)
    }
    let parameter = Parameters.named(word).map { Evidence.mentioned(in: $0.source) } ?? []
    return (ids.compactMap(Evidence.row) + parameter + Evidence.named(word)).distinct
  }

  /// The sources of the words in the line that was answered last, which is what the screen shows.
  func sources(onScreen line: String) -> [Source] {
    let words = Conversation.words(of: line)
    guard let found = Commands.named(words) else { return [] }
    return ([found.rest.joined(separator: " ")] + found.rest.flatMap { $0.split(separator: ",").map(String.init) })
      .filter { !$0.isEmpty }.flatMap { sources(of: $0) }.distinct
  }

  /// Whether the last reply was a page, which is then all that is on the screen.
  var isPageShown: Bool {
    Commands.named(Conversation.words(of: lastLine))?.command.name == Command.whatIs.name
      && !sources(onScreen: lastLine).isEmpty
  }

  /// The sources of the lines that were made so far, of the scenario, and of the measures that a run shows.
  var sourcesOfPlan: [Source] {
    guard let session = desk?.session else { return [] }
    let pages = session.plan().acts.flatMap { $0.act.pages }.compactMap { WrittenPages.page($0.role, $0.word) }
    let shown = session.week > 0 ? Gauge.headline.map(\.measure.rawValue) : []
    let cited = session.scenario.background.sources.map(\.id) + pages.flatMap(\.text.sources)
    return (cited.compactMap(Evidence.row) + shown.flatMap { sources(of: $0) }).distinct
  }
}

extension Act {
  /// The words of the act that have a page, each in the sense that it has here.
  fileprivate var pages: [(role: Role, word: String)] {
    func kinds(_ kinds: [Kind]) -> [(role: Role, word: String)] { kinds.map { (.kind, $0.name) } }
    func claims(_ claims: [Claim]) -> [(role: Role, word: String)] { claims.map { (.claim, $0.rawValue) } }
    switch self {
    case .decision(let decision):
      switch decision {
      case .collect(let held, _): return kinds(held)
      case .forget, .stop: return []
      case .apply(let application): return [(.tactic, application.tactic.rawValue)] + kinds(application.using)
      case .disclose(let level, let saying, _, _): return [(.disclosure, level.rawValue)] + claims(saying)
      case .control(let level, _, _, _): return [(.control, level.rawValue)]
      case .incentive: return [(.decision, "incentive")]
      case .share(let sharing, _, _): return [(.sharing, sharing.rawValue)]
      case .secure(let level, _): return [(.security, level.rawValue)]
      case .notify(let saying, _): return [(.event, "breach")] + claims(saying)
      case .respond(let response, _, _): return response.map { [(.response, $0.rawValue)] } ?? []
      }
    case .event(let event):
      switch event {
      case .breach: return [(.event, "breach")]
      case .uncover: return [(.event, "uncover")]
      case .law: return [(.event, "law")]
      case .rival: return [(.event, "rival")]
      }
    case .assumption: return []
    }
  }
}
