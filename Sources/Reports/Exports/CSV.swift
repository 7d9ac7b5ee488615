/// Rows of cells as comma-separated values (RFC 4180), safe to open in a spreadsheet.
///
/// ```swift
/// CSV.text([["segment", "trust"], ["young", .number(48.2, .points)]])  // segment,trust␍␊young,48.2␍␊
/// ```
public enum CSV {
  /// For whom the values are written.
  public enum Dialect: Sendable, Hashable, CaseIterable {
    /// For programs: as RFC 4180 says.
    case tidy
    /// For Excel where a number is 48.2.
    case excel
    /// For Excel where a number is 48,2, and so a semicolon stands between values.
    case excelWithCommas

    /// What stands before the first row: Excel takes a file for UTF-8 only behind its mark.
    public var mark: String { self == .tidy ? "" : "\u{FEFF}" }
    var separator: Character { self == .excelWithCommas ? ";" : "," }
    var point: Character { self == .excelWithCommas ? "," : "." }
  }

  /// Returns one line per row, each ended by CR LF, without the dialect's mark.
  ///
  /// Numbers are written in full, words are made harmless, and words that a spreadsheet would take for a formula get an
  /// apostrophe in front; for Excel also those that it would turn into a date or a number. An estimate fills three
  /// cells: mean, low, high; or five with what plausible worlds make of it, low and high.
  public static func text(_ rows: [[Cell]], for dialect: Dialect = .tidy) -> String {
    rows.map { row in
      row.flatMap(\.parts).map { field($0, dialect) }.joined(separator: String(dialect.separator)) + "\r\n"
    }.joined()
  }

  private static func field(_ cell: Cell, _ dialect: Dialect) -> String {
    switch cell {
    case .text(let words): field(words, dialect)
    case .number(let number, _): field(number, dialect)
    case .trend(let numbers, _):
      quoted(numbers.map { field($0, dialect) }.joined(separator: " "), dialect)
    case .estimate, .blank: ""
    }
  }

  private static func field(_ number: Double, _ dialect: Dialect) -> String {
    guard number.isFinite else { return "" }
    let digits = JSONValue.number(number).text()
    return dialect.point == "." ? digits : digits.replacing(".", with: String(dialect.point))
  }

  private static func field(_ words: String, _ dialect: Dialect) -> String {
    let text = tabular(words)
    return quoted(dialect != .tidy && looksLikeNumber(text) ? "'" + text : text, dialect)
  }

  private static func quoted(_ text: String, _ dialect: Dialect) -> String {
    let needsQuotes =
      text.unicodeScalars.contains { $0 == "\"" || Character($0) == dialect.separator } || text.hasPrefix(" ")
      || text.hasSuffix(" ")
    guard needsQuotes else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// Whether Excel might take words for a number, a date or a time: there is a digit, no sign that none of them has, and of
  /// letters at most what a month and half of a day need: `1-2`, `MAR1`, `3 May 2026 1:30 pm`, `1E5`.
  private static func looksLikeNumber(_ words: String) -> Bool {
    let scalars = words.unicodeScalars
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .currencySymbol || " -/.:,%()+".unicodeScalars.contains(scalar)
    }
    // A plain whole number may become one.
    if let whole = Int32(words), String(whole) == words { return false }
    let letters = scalars.split { !$0.properties.isAlphabetic }.map { String(Substring($0)).lowercased() }
    let names = ["am", "pm"].contains(letters.last) ? letters.dropLast() : letters[...]
    return scalars.contains { $0.properties.numericType != nil } && scalars.allSatisfy(isPart) && names.count <= 1
  }
}

/// Returns words for a cell of a table that others open: harmless, and with an apostrophe in front where a spreadsheet
/// would take them for a formula.
func tabular(_ words: String) -> String {
  // A leading tab or line end is neutralised too, before it turns into a harmless blank.
  let isFormula = words.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
  return (isFormula ? "'" : "") + harmless(words)
}

extension Cell {
  /// The cells that it fills where each holds one value: mean, low and high of an estimate and, where they are known, the
  /// ends of belief.
  var parts: [Cell] {
    guard case .estimate(let mean, let low, let high, let belief, let figure) = self else { return [self] }
    let ends = belief.map { [$0.lowerBound, $0.upperBound] } ?? []
    return ([mean, low, high] + ends).map { .number($0, figure) }
  }
}

extension Table {
  /// The table with one value in each cell: its headers, and its rows.
  var flat: (headers: [String], rows: [[Cell]]) {
    let widths = columns.indices.map { column in rows.indices.map { cell($0, column).parts.count }.max() ?? 1 }
    let parts = ["", " low", " high", " belief low", " belief high"]
    let headers = zip(columns, widths).flatMap { column, width in parts.prefix(width).map { column.name + $0 } }
    let lines = rows.indices.map { row in
      columns.indices.flatMap { column -> [Cell] in
        let parts = cell(row, column).parts
        return parts + Array(repeating: .blank, count: widths[column] - parts.count)
      }
    }
    return (headers, lines)
  }

  /// The table as comma-separated values, with its headers as the first line.
  public func csv(for dialect: CSV.Dialect = .tidy) -> String {
    let (headers, rows) = flat
    return CSV.text([headers.map(Cell.text)] + rows, for: dialect)
  }
}

extension Document {
  /// All that is tabular in the document as comma-separated values, with an empty line between tables.
  ///
  /// Charts give their figures; words outside tables are left out.
  public func csv(for dialect: CSV.Dialect = .tidy) -> String {
    tables.map { $0.csv(for: dialect) }.joined(separator: "\r\n")
  }

  /// All that is tabular in it.
  var tables: [Table] {
    blocks.flatMap { block -> [Table] in
      switch block {
      case .table(let table), .drawing(_, let table): [table]
      case .charts(let charts): charts.map(\.table)
      case .bars(let bars): [bars.table]
      case .frequencies(let frequencies): [frequencies.table]
      default: []
      }
    }
  }
}
