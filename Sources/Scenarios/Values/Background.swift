/// What stands behind a scenario: its `info`.
public struct Background: Hashable, Sendable {
  /// What it is.
  public var what: String
  /// How it works.
  public var how: String
  /// Things to notice.
  public var notice: [String]
  /// Things to try.
  public var attempts: [String]
  /// Where it comes from.
  public var sources: [Citation]
}

/// A finding that a scenario rests on.
public struct Citation: Hashable, Sendable {
  /// How far a figure can be trusted.
  public enum Grade: String, CaseIterable, Sendable {
    /// Seen in the paper itself or in two independent sources.
    case a = "A"
    /// Seen in one secondary source.
    case b = "B"
    /// From memory or a vendor's survey: direction safe, digits not.
    case c = "C"
    /// Only a direction or an ordering is published.
    case sign
    /// Nothing published: the author's guess.
    case assumed
  }

  /// The row in the table of evidence, such as `S6` or `K18`.
  public var id: String
  /// How far its figures can be trusted.
  public var grade: Grade
  /// What it says, in one sentence.
  public var says: String
}
