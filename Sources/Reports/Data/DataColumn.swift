/// What a column of data is: the entry of a codebook.
public struct DataColumn: Sendable, Hashable {
  /// A word that may stand in the column, where each has a meaning of its own.
  public struct Value: Sendable, Hashable {
    /// The word.
    public var word: String
    /// What it says.
    public var meaning: String
    /// The unit of the figures in its row; empty where it gives them none.
    public var unit: String
    /// The values that those figures can have.
    public var range: String

    /// A word and what it says.
    public init(_ word: String, _ meaning: String, unit: String = "", range: String = "") {
      (self.word, self.meaning, self.unit, self.range) = (word, meaning, unit, range)
    }
  }

  /// Its header: one word without blanks, so that a program can name it.
  public var name: String
  /// What it says, in a sentence without its full stop.
  public var meaning: String
  /// In what it is counted; empty for words.
  public var unit: String
  /// Which values it can have.
  public var range: String
  /// When nothing stands in it; empty for never.
  public var missing: String
  /// The words that may stand in it, where they are few.
  public var values: [Value]
}

/// A column and how a row fills it: no column can be written that the codebook does not explain.
public struct DataField<Row>: Sendable {
  /// What it is.
  public let column: DataColumn
  /// Its header.
  public var name: String { column.name }
  let cell: @Sendable (Row) -> Cell

  /// A column that `cell` fills.
  public init(
    _ name: String, _ meaning: String, unit: String = "", range: String = "", missing: String = "",
    values: [DataColumn.Value] = [], _ cell: @escaping @Sendable (Row) -> Cell
  ) {
    column = DataColumn(name: name, meaning: meaning, unit: unit, range: range, missing: missing, values: values)
    self.cell = cell
  }
}
