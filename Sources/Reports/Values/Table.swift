/// Rows under named columns.
public struct Table: Sendable, Hashable {
  /// What the rows are about.
  public var title: String?
  /// The columns, left to right.
  public var columns: [Column]
  /// The rows; a short row leaves its last columns blank.
  public var rows: [[Cell]]

  /// A table of the given columns and rows.
  public init(_ title: String? = nil, columns: [Column], rows: [[Cell]] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// Returns the cell at a row and column, blank where the row is short.
  func cell(_ row: Int, _ column: Int) -> Cell {
    column < rows[row].count ? rows[row][column] : .blank
  }
}

/// A column's header, unit and alignment.
public struct Column: Sendable, Hashable {
  /// The side at which the cells of a column line up.
  public enum Alignment: Sendable, Hashable {
    case leading, trailing
  }

  /// The words over the column.
  public var header: String
  /// The unit of its numbers.
  public var unit: String?
  /// The side at which its cells line up.
  public var alignment: Alignment

  /// The header with the unit in brackets.
  var name: String { header + (unit.map { " (\($0))" } ?? "") }

  /// A column of words, aligned left.
  public static func text(_ header: String) -> Column {
    Column(header: header, unit: nil, alignment: .leading)
  }

  /// A column of numbers, aligned right.
  public static func number(_ header: String, unit: String? = nil) -> Column {
    Column(header: header, unit: unit, alignment: .trailing)
  }
}
