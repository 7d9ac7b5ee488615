public import Language
public import Scenarios
public import Simulation

/// What a scenario calls things, so that an answer speaks in its words.
public struct Wording: Sendable {
  /// The names of tactics, kinds and segments.
  public var vocabulary: Vocabulary
  /// How segments are introduced.
  public var personas: [Persona]

  /// The words of a scenario.
  public init(of scenario: Scenario) {
    self.init(vocabulary: scenario.vocabulary, personas: scenario.personas)
  }

  /// The words of the grammar alone, unless others are given.
  public init(vocabulary: Vocabulary = .standard, personas: [Persona] = []) {
    self.vocabulary = vocabulary
    self.personas = personas
  }

  /// The line that makes an act, without its date and reason, such as `disclose fine-print`.
  public func line(_ act: DatedAct) -> String { act.act.text(in: vocabulary) }

  /// The line with its week where it was not there from the start, such as `breach, week 6`.
  public func datedLine(_ act: DatedAct) -> String {
    line(act) + (act.week > 0 ? ", week \(act.week)" : "")
  }
}
