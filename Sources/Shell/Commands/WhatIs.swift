import Language
import Reports

extension Command {
  static let whatIs = Command(
    name: "what is", purpose: .begin, meaning: "explain a word",
    usage: ["what is WORD"],
    text: """
      Explains every word that the screen can show: tactics with what they use, kinds of data, claims and levels, \
      measures with their numbers of now, and the numbers of the model.
      """,
    examples: ["what is trust", "what is retargeting", "what is surprise.weight", "what is tactic"],
    complete: { talk, words in
      words.count <= 1 ? talk.explainable.map { Suggestion($0, talk.gist(of: $0)) } : []
    },
    answer: { talk, line in
      guard !line.words.isEmpty else { throw Misstep("error: 'what is' needs a word. Type: what is trust") }
      return Reply(try talk.page(on: line.words.joined(separator: " ")))
    })
}
