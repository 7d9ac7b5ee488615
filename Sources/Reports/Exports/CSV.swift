/// Rows of cells as comma-separated values (RFC 4180), safe to open in a spreadsheet.
public enum CSV {
  /// Returns one line per row, each ended by CR LF.
  ///
  /// Numbers are written in full, words are made harmless, and words that a spreadsheet would take for a formula get an
  /// apostrophe in front. An estimate fills three cells: mean, low, high; or
  /// five with what plausible worlds make of it, low and high.
  public static func text(_ rows: [[Cell]]) -> String {
    rows.map { row in row.flatMap(fields).joined(separator: ",") + "\r\n" }.joined()
  }

  static func fields(_ cell: Cell) -> [String] {
    switch cell {
    case .text(let words): [field(words)]
    case .number(let number, _): [digits(number)]
    case .estimate(let mean, let low, let high, let belief, _):
      ([mean, low, high] + (belief.map { [$0.lowerBound, $0.upperBound] } ?? [])).map(digits)
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
    let widths = columns.indices.map { column in
      rows.indices.map { CSV.fields(cell($0, column)).count }.max() ?? 1
    }
    let parts = ["", " low", " high", " belief low", " belief high"]
    let header = zip(columns, widths).flatMap { column, width in
      parts.prefix(width).map { Cell.text(column.name + $0) }
    }
    let lines = rows.indices.map { row in
      columns.indices.flatMap { column -> [Cell] in
        let cell = cell(row, column)
        return [cell] + Array(repeating: .blank, count: widths[column] - CSV.fields(cell).count)
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
      case .frequencies(let frequencies): [frequencies.table]
      case .drawing(_, let table): [table]
      default: []
      }
    }.map(\.csv).joined(separator: "\r\n")
  }
}
