/// Rows of one kind whose columns say what they are.
///
/// ```swift
/// let fields = [DataField<Int>("week", "Weeks done", unit: "weeks") { .number(Double($0), .count) }]
/// let sheet = DataSheet("weeks", of: [0, 1], fields)
/// sheet.csv()                          // week␍␊0␍␊1␍␊
/// DataSheet.codebook(of: [sheet]).csv()  // sheet,column,value,...␍␊weeks,week,,Weeks done,...
/// ```
public struct DataSheet: Sendable {
  /// What the rows are called.
  public let name: String
  /// Its columns, left to right.
  public let columns: [DataColumn]
  /// Its rows; a cell holds words, a number or nothing.
  public let rows: [[Cell]]

  /// A sheet with a row for each of `rows`, each filled by the same fields.
  public init<Row>(_ name: String, of rows: [Row], _ fields: [DataField<Row>]) {
    self.name = name
    columns = fields.map(\.column)
    self.rows = rows.map { row in fields.map { $0.cell(row) } }
  }

  /// The sheet as comma-separated values, with its headers as the first line.
  public func csv(for dialect: CSV.Dialect = .tidy) -> String {
    CSV.text([columns.map { .text($0.name) }] + rows, for: dialect)
  }

  /// The sheet as a part of a workbook.
  public var worksheet: Worksheet { Worksheet(name, headers: columns.map(\.name), rows: rows) }

  /// What every column of some sheets says, and every word that has a meaning of its own there.
  public static func codebook(of sheets: [DataSheet]) -> DataSheet {
    DataSheet(
      "codebook", of: sheets.flatMap { sheet in sheet.columns.flatMap { Explained.all(of: $0, in: sheet.name) } },
      [
        DataField("sheet", "Where the column is") { .text($0.sheet) },
        DataField("column", "Its header") { .text($0.column) },
        DataField("value", "A word that stands in it", missing: "The row is about the column itself") {
          .text($0.value)
        },
        DataField("meaning", "What it says") { .text($0.meaning) },
        DataField("unit", "In what it is counted", missing: "It is a word or a plain number") { .text($0.unit) },
        DataField("range", "Which values it can have", missing: "Any") { .text($0.range) },
        DataField("missing", "When nothing stands in it") { .text($0.missing) },
      ])
  }

  /// A row of a codebook.
  private struct Explained: Sendable {
    var sheet, column, value, meaning, unit, range, missing: String

    static func all(of column: DataColumn, in sheet: String) -> [Explained] {
      let whole = Explained(
        sheet: sheet, column: column.name, value: "", meaning: column.meaning, unit: column.unit, range: column.range,
        missing: column.missing.isEmpty ? "never" : column.missing)
      return [whole]
        + column.values.map { value in
          Explained(
            sheet: sheet, column: column.name, value: value.word, meaning: value.meaning, unit: value.unit,
            range: value.range, missing: "")
        }
    }
  }
}
