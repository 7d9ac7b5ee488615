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
        return Reply([
          .definitions(Evidence.all.map(\.shortRow)), .note(Citation.Grade.caution), .note("In full: cite all"),
        ])
      }
      if word == "all" { return Reply(cited(Evidence.all)) }
      guard !word.isEmpty else {
        let sources = (talk.sources(onScreen: talk.lastLine) + talk.sourcesOfPlan).distinct
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

  private static func cited(_ sources: [Source]) -> Document {
    [.definitions(sources.map(\.row)), .note(Citation.Grade.caution)]
  }
}

extension Conversation {
  /// The sources on which a word rests, in any of its senses.
  func sources(of typed: String) -> [Source] {
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

  /// The sources of the lines that hold now, of the scenario, and of the measures that a run shows.
  var sourcesOfPlan: [Source] {
    guard let session = desk?.session else { return [] }
    let words = session.plan().acts.flatMap { $0.act.text().split { " ,=".contains($0) }.map(String.init) }.distinct
    let shown = session.week > 0 ? Gauge.headline.map(\.measure.rawValue) : []
    return (words + [session.scenario.id] + shown).flatMap { sources(of: $0) }.distinct
  }
}
