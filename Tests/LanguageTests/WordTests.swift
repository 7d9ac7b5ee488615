import Simulation
import Testing

@testable import Language

@Suite struct WordTable {
  /// Every word that a line of the grammar can have.
  static let grammar: [String] =
    Verb.allCases.map(\.rawValue) + Clause.allCases.map(\.rawValue) + Joint.allCases.map(\.rawValue)
    + Tactic.allCases.map(\.rawValue) + KindFacts.standard.map(\.kind.name) + Claim.allCases.map(\.rawValue)
    + Disclosure.allCases.map(\.rawValue) + Control.allCases.map(\.rawValue) + Sharing.allCases.map(\.rawValue)
    + Security.allCases.map(\.rawValue) + Response.allCases.map(\.rawValue) + Law.allCases.map(\.rawValue)
    + Secret.words + Measure.allCases.map(\.rawValue) + Prediction.Direction.allCases.map(\.rawValue)
    + Prior.allCases.map(\.rawValue) + Lever.allCases.flatMap { $0.named.map(\.name) } + Words.assumptions

  @Test(arguments: grammar)
  func `a word of the grammar has a meaning on one short line`(word: String) {
    let meanings = Words.named(word).map(\.meaning)
    #expect(!meanings.isEmpty)
    #expect(meanings.allSatisfy { !$0.isEmpty && !$0.contains("\n") && $0.count <= 90 })
  }

  @Test func `a word has one meaning in each of its roles`() {
    #expect(Set(Words.all.map { "\($0.text) \($0.role)" }).count == Words.all.count)
    #expect(Words.named("opt-in").map(\.role) == [.control, .law])
  }

  @Test func `the usage of a verb is made of the same clauses that are read`() {
    #expect(Words.usage(of: "stop") == "stop TACTIC [to SEGMENT,...]")
    #expect(Words.usage(of: "secure") == "secure basic|standard|strong [visible]")
    #expect(Words.usage(of: "trust") == nil)
  }

  @Test func `a word stands for one thing wherever it could stand`() {
    let tactics = Set(Tactic.allCases.map(\.rawValue))
    let kinds = Set(KindFacts.standard.map(\.kind.name))
    #expect(tactics.isDisjoint(with: kinds) && kinds.isDisjoint(with: Clause.allCases.map(\.rawValue)))
    #expect(tactics.isDisjoint(with: Secret.words) && kinds.isDisjoint(with: Secret.words))
    #expect(Set(Measure.allCases.map(\.rawValue)).isDisjoint(with: Joint.allCases.map(\.rawValue)))
  }
}
