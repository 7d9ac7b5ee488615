public import Language

/// A choice that is offered with a letter, so that a table of people can point at it; it prints its lines.
public struct Card: Hashable, Sendable {
  /// `A`, `B`...
  public var letter: String
  /// What one chooses, in a few plain words.
  public var title: String
  /// What to type for it.
  public var lines: [Line]
}
