import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Conversation {
  /// Every word that `what is` explains here.
  var explainable: [String] {
    let vocabulary = vocabulary
    var words =
      Words.all.map(\.text).filter { !Words.unanswered.contains($0) } + vocabulary.tacticNames
      + vocabulary.kinds.map(\.name) + vocabulary.segments
    words += Role.allCases.filter { group(of: $0) != nil }.map(\.rawValue) + Terms.all.map(\.term)
    words += Mechanism.allCases.flatMap { [$0.rawValue, $0.phrase] }
    words += Commands.names + RivalTheory.all.map(\.theory.name) + Parameter.Grade.allCases.map(\.rawValue)
    var seen: [String] = []
    for word in words where !seen.contains(word) { seen.append(word) }
    return seen
  }

  /// What a word means, in each of its senses.
  func page(on word: String) throws -> Document {
    let word = explained(word.lowercased())
    var document = Document()
    if let tactic = vocabulary.tactic(named: word) { document.append(page(on: tactic, called: word)) }
    if let facts = kinds.first(where: { $0.kind.name == word }) { document.append(page(on: facts)) }
    if let segment = market?.segments.first(where: { $0.name == word }) { document.append(page(on: segment)) }
    if let measure = Measure(rawValue: word) { document.append(try page(on: measure)) }
    if let parameter = Parameters.named(word) { document.append(page(on: parameter)) }
    if let rival = RivalTheory.named(word) { document.append(page(on: rival)) }
    if let grade = Parameter.Grade(rawValue: word) {
      document.append(.sentence("\(word) (grade of a number): \(grade.meaning). All of them: parameters"))
    }
    for sense in Words.named(word) where ![.tactic, .kind, .measure].contains(sense.role) {
      if sense.role == .parameter, Parameters.named(word) != nil { continue }
      document.append(page(on: sense))
    }
    for mechanism in Mechanism.allCases where [mechanism.rawValue, mechanism.phrase].contains(word) {
      document.append(.sentence("\(mechanism.phrase), in an answer to why: \(mechanism.sentence)"))
    }
    if let term = Terms.all.first(where: { $0.term == word }) { document.append(.sentence("\(word): \(term.meaning)")) }
    if let role = Role(rawValue: word), let group = group(of: role) { document.append(group) }
    if document.isEmpty, let found = Commands.named([word]) { return found.command.manual }
    guard !document.isEmpty else {
      let hint = nearest(word, among: explainable).map { " Did you mean '\($0)'?" } ?? ""
      throw Misstep(
        "error: nothing is known about '\(word)'.\(hint) Try: what is tactic, what is kind, what is measure")
    }
    return document
  }

  /// The word that is meant: without what ends a sentence, with the hyphen, in the singular.
  private func explained(_ typed: String) -> String {
    var word = typed
    while let last = word.last, "?.!,".contains(last) { word.removeLast() }
    let known = explainable + Parameters.all.map(\.name)
    let forms = [word, word.replacing(" ", with: "-"), word.hasSuffix("s") ? String(word.dropLast()) : word]
    return forms.first(where: known.contains) ?? word
  }

  private var market: Market? { desk?.session.scenario.market }

  /// The kinds of data that there are here.
  private var kinds: [KindFacts] { market?.kinds ?? KindFacts.standard }

  /// All words of one sort; nil for a sort that is no word of its own here.
  private func group(of role: Role) -> Document? {
    let words = Words.all.filter { $0.role == role && !Words.unanswered.contains($0.text) }
    var definitions = words.map { Definition($0.text, $0.meaning) }
    if role == .kind {
      definitions += kinds.dropFirst(KindFacts.standard.count).map { Definition($0.kind.name, "the scenario's own") }
    }
    if role == .theory { return theories }
    if role == .segment { definitions = segments.map { Definition($0.word, $0.meaning) } }
    return definitions.isEmpty ? nil : [.definitions(definitions), .note("About one: what is \(definitions[0].term)")]
  }

  private func page(on sense: Word) -> Document {
    var document: Document = [.sentence("\(sense.text) (\(sense.role.rawValue)): \(sense.meaning).")]
    if let usage = Words.usage(of: sense.text) { document.append(.preformatted("  " + usage)) }
    return document
  }
}
