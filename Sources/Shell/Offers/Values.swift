import Analysis
import Language
import Scenarios
import Sessions
import Simulation

extension Conversation {
  /// What the grammar offers after a text, with what this scenario knows of its words.
  func words(after text: String) -> [Suggestion] {
    if let values = assumedValues(after: text) { return values }
    let isLater =
      (desk?.session.week ?? 0) > 0 || Conversation.words(of: text).dropFirst().first.flatMap { Int($0) } ?? 0 > 0
    return completions(before: text, in: .prompt, vocabulary: vocabulary)
      .filter { !(isLater && $0.isOfStart) }
      .map { Suggestion($0.word, meaning(of: $0)) }
  }

  /// The first of what `what is WORD` would say, in a few words.
  func gist(of word: String) -> String {
    let scenario = desk?.session.scenario
    if let name = scenario?.names.first(where: { $0.name == word }) {
      return "\(name.tactic.rawValue), by its name here"
    }
    if let persona = scenario?.persona(of: word) { return persona.title }
    if let sense = Words.named(word).first { return sense.meaning }
    if let mechanism = Mechanism.allCases.first(where: { [$0.rawValue, $0.phrase].contains(word) }) {
      return mechanism.sentence
    }
    if let term = Terms.all.first(where: { $0.term == word }) { return term.meaning }
    if let command = Commands.all.first(where: { $0.name == word }) { return command.meaning }
    return Role(rawValue: word) == nil ? "the scenario's own kind of data" : "a sort of word: all there are of it"
  }

  private func meaning(of candidate: Candidate) -> String {
    let scenario = desk?.session.scenario
    switch candidate.role {
    case .segment: return scenario?.persona(of: candidate.word)?.title ?? candidate.meaning
    case .kind:
      let own = scenario?.market.kinds.dropFirst(KindFacts.standard.count).first { $0.kind.name == candidate.word }
      return own.map { "the scenario's own kind, sensitivity \(decimal($0.sensitivity * 100)) of 100" }
        ?? candidate.meaning
    default: return candidate.meaning
    }
  }

  /// The values of the number that `assume NAME=` is about to be given; nil where the text does not end so.
  private func assumedValues(after text: String) -> [Suggestion]? {
    let words = Conversation.words(of: text)
    guard let last = words.last, text.last != " ", let equals = last.firstIndex(of: "="), words.contains("assume"),
      let parameter = Parameters.named(String(last[..<equals]))
    else { return nil }
    if (desk?.session.week ?? 0) > 0, Assumption(parameter.name, .number(0)).isOfStart { return [] }
    let begun = last[last.index(after: equals)...]
    let values = [
      (parameter.range.lowerBound, "the least"), (parameter.value, "the usual"),
      (parameter.range.upperBound, "the most"),
    ]
    return values.map { Suggestion(decimal($0), "\($1): \(parameter.meaning)") }.filter { $0.word.hasPrefix(begun) }
  }
}

extension Candidate {
  /// Whether it belongs to an assumption that can only be made at week 0.
  fileprivate var isOfStart: Bool {
    switch role {
    case .parameter: Assumption(String(word.prefix { $0 != "=" }), .number(0)).isOfStart
    case .prior: true
    default: false
    }
  }
}
