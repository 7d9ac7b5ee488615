import Language
import Reports

extension Command {
  static let whatIs = Command(
    name: "what is", purpose: .begin, meaning: "explain a word",
    usage: ["what is WORD"],
    text: """
      Explains every word that the screen can show: tactics, kinds of data, claims and levels with examples, whom they \
      hurt and their sources; measures with their formula and its numbers of now; terms; sources. A word that has \
      several senses takes its verb in front: what is share none.
      """,
    examples: [
      "what is retargeting  # a tactic: whom it hurts, what to remember",
      "what is trust  # a measure, with its numbers of now",
      "what is K28  # a source, and what rests on it",
    ],
    complete: { talk, words in
      words.count <= 1 ? talk.explainable.map { Suggestion($0, talk.gist(of: $0)) } : []
    },
    answer: { talk, line in
      guard !line.words.isEmpty else { throw Misstep("error: 'what is' needs a word. Type: what is trust") }
      return Reply(try talk.page(on: line.words.joined(separator: " ")))
    })
}
