import Language
import Scenarios
import Testing

@testable import Sessions

/// A scenario with a lock, names of its own and 26 weeks.
let shop: Scenario = {
  let text = """
    paradox: 1
    id: corner-shop
    title: The corner shop
    firm: Corner
    story: A shop knows who comes.
    info:
      what: A shop that writes to its customers.
      how: It writes more when it knows more.
      notice: [Trust moves.]
      try: [Say why.]
      sources:
        - {id: S5, grade: sign, says: Benefit and risk both rise.}
    market: {customers: 1000, weeks: 26, currency: $, margin: 30%}
    segments:
      - {name: near, title: Neighbours, persona: They live upstairs., share: 60%}
      - {name: far, title: Strangers, persona: They pass by., share: 40%}
    names:
      tips: recommendations
    start: |
      collect purchases   # what the till sees
      disclose fine-print
    cards:
      A:
        title: Write to all
        lines: |
          apply tips
    locked:
      share: the owner
    goals:
      - {id: trust, title: Keep their trust, holds: trust >= baseline - 2, week: 13}
    solution: |
      apply tips
      run 26

    """
  let reading = readScenario(text)
  guard let scenario = reading.scenario else { fatalError(reading.problems.map { "\($0)" }.joined(separator: "\n")) }
  return scenario
}()

extension Session {
  /// Does what is typed, in the words of a session file; lines as at the prompt.
  @discardableResult
  mutating func type(_ text: String) throws -> Change {
    if let record = Record(text, vocabulary: scenario.vocabulary) { return try take(record) }
    return try accept(try #require(try parse(text, in: .prompt, vocabulary: scenario.vocabulary)))
  }

  /// A session in which all this was typed.
  init(typing texts: [String]) throws {
    self.init(of: shop)
    for text in texts { try type(text) }
  }

  /// The present try on one line: its name, the week at the prompt / the last week run, and its lines.
  var summary: String {
    "\(present.name) \(week)/\(present.reached): " + present.lines.map(\.canonical).joined(separator: "; ")
  }

  /// All tries, one on a line.
  var drawing: [String] {
    tree.map { branch in
      let bars = branch.isLast.map { $0 ? "└" : "├" }.joined()
      let mark = branch.isPresent ? "*" : ""
      return "\(bars)\(branch.attempt.name)\(mark) from \(branch.attempt.opened), \(branch.ownLines) own"
    }
  }
}
