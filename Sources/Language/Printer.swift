public import Simulation

extension Line {
  /// The line in canonical form: clauses in the grammar's order, defaults left out; parses back to an equal line.
  public func text(in vocabulary: Vocabulary = .standard) -> String { fatalError() }

  /// The canonical form in the words of the grammar alone.
  public var canonical: String { text() }
}

extension DatedAct {
  /// The line that makes this act, its `at` included.
  public func text(in vocabulary: Vocabulary = .standard) -> String { fatalError() }
}

extension Act {
  /// The act in canonical form, without date or reason.
  public func text(in vocabulary: Vocabulary = .standard) -> String { fatalError() }
}

extension Decision {
  /// The decision in canonical form.
  public func text(in vocabulary: Vocabulary = .standard) -> String { fatalError() }
}

extension Event {
  /// The event in canonical form.
  public func text(in vocabulary: Vocabulary = .standard) -> String { fatalError() }
}

extension Condition {
  /// The condition in canonical form.
  public var text: String { fatalError() }
}
