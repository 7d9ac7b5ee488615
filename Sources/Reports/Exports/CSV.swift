/// Rows of cells as comma-separated values (RFC 4180), safe to open in a spreadsheet.
public enum CSV {
  /// Returns one line per row, each ended by CR LF.
  ///
  /// Numbers are written in full, words are made harmless, and words that a spreadsheet would take for a formula get an
  /// apostrophe in front. An estimate fills three cells: mean, low, high.
  public static func text(_ rows: [[Cell]]) -> String {
    rows.map { row in row.flatMap(fields).joined(separator: ",") + "\r\n" }.joined()
  }

  static func fields(_ cell: Cell) -> [String] {
    switch cell {
    case .text(let words): [field(words)]
    case .number(let number, _): [digits(number)]
    case .estimate(let mean, let low, let high, _): [mean, low, high].map(digits)
    case .trend(let numbers, _): [numbers.map(digits).joined(separator: " ")].map(field)
    case .blank: [""]
    }
  }

  private static func digits(_ number: Double) -> String {
    number.isFinite ? JSONValue.number(number).text() : ""
  }

  private static func field(_ words: String) -> String {
    // A leading tab or line end is neutralised too, before it turns into a harmless blank.
    let isFormula = words.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
    let text = (isFormula ? "'" : "") + harmless(words)
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C } || text.hasPrefix(" ") || text.hasSuffix(" ")
    guard needsQuotes else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

extension Table {
  /// The table as comma-separated values, with its headers as the first line.
  public var csv: String {
    let spread = columns.indices.map { column in
      rows.indices.contains { if case .estimate = cell($0, column) { true } else { false } }
    }
    let header = zip(columns, spread).flatMap { column, isSpread -> [Cell] in
      isSpread ? ["", " low", " high"].map { .text(column.name + $0) } : [.text(column.name)]
    }
    let lines = rows.indices.map { row in
      columns.indices.flatMap { column -> [Cell] in
        let cell = cell(row, column)
        if case .estimate = cell { return [cell] }
        return spread[column] ? [cell, .blank, .blank] : [cell]
      }
    }
    return CSV.text([header] + lines)
  }
}

extension Document {
  /// All that is tabular in the document as comma-separated values, with an empty line between tables.
  ///
  /// Charts give their figures; words outside tables are left out.
  public var csv: String {
    blocks.flatMap { block -> [Table] in
      switch block {
      case .table(let table): [table]
      case .charts(let charts): charts.map(\.table)
      case .bars(let bars): [bars.table]
      case .drawing(_, let table): [table]
      default: []
      }
    }.map(\.csv).joined(separator: "\r\n")
  }
}
