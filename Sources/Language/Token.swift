/// A stretch of one line: the column of its first character, from 1, and how many characters.
public struct Span: Hashable, Sendable {
  /// From 1, counted in Unicode scalars.
  public var column: Int
  /// In Unicode scalars, at least 1.
  public var length: Int

  /// Makes the stretch of `length` scalars from `column` on.
  public init(column: Int, length: Int) {
    self.column = column
    self.length = length
  }

  /// The column after the last character.
  public var end: Int { column + length }

  /// From the start of this one to the end of another.
  func through(_ other: Span) -> Span { Span(column: column, length: max(other.end - column, 1)) }
}

/// One word, number, string or sign of a line.
public struct Token: Hashable, Sendable {
  /// The sorts of token.
  public enum Form: Hashable, Sendable {
    case word, number, percent, string, sign
  }

  /// What it is.
  public var form: Form
  /// As typed; a string without its quotes and escapes, a percentage without its sign.
  public var text: String
  /// Where it stands.
  public var span: Span
}
