/// The rows of a file of values between commas (RFC 4180), as spreadsheets and survey tools of all countries write it.
///
/// A mark before the first byte, semicolons or tabs instead of commas, a first line `sep=;`, quotes, line ends of any
/// kind and blank rows are understood; anything else is an error with its line.
struct CSVRows {
  /// A row and the line of the file in which it begins, from 1.
  struct Row: Equatable {
    let line: Int
    var fields: [String]
  }

  /// The names of the columns.
  let header: Row
  /// All others that hold anything.
  let rows: [Row]

  /// Reads a text; every row must have as many fields as the header.
  init(_ text: String) throws(Objection) {
    var scalars = Array(text.unicodeScalars)[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var firstLine = 1
    var separator = CSVRows.separator(in: scalars)
    let stated = Array("sep=".unicodeScalars)
    if scalars.starts(with: stated), let said = scalars.dropFirst(4).first, ",;\t".unicodeScalars.contains(said) {
      separator = said
      scalars = scalars.drop { $0 != "\n" && $0 != "\r" }.drop { $0 == "\n" || $0 == "\r" }
      firstLine = 2
    }
    let all = try CSVRows.rows(of: scalars, separator: separator, from: firstLine)
    guard let header = all.first else {
      throw Objection("line 1: there is nothing in it. Its first line names the columns")
    }
    for row in all where row.fields.count != header.fields.count {
      throw Objection(
        "line \(row.line): it has \(row.fields.count) field\(row.fields.count == 1 ? "" : "s"), and the first line names \(header.fields.count) columns. "
          + "Open the file in a spreadsheet and save it as CSV again")
    }
    self.header = header
    rows = Array(all.dropFirst())
  }

  /// The sign that stands most often in the first line, outside of quotes.
  private static func separator(in scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
    var counts: [(sign: Unicode.Scalar, count: Int)] = [(",", 0), (";", 0), ("\t", 0)]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      if let place = counts.firstIndex(where: { $0.sign == scalar }) { counts[place].count += 1 }
    }
    return counts.reduce(counts[0]) { $1.count > $0.count ? $1 : $0 }.sign
  }

  private static func rows(
    of scalars: ArraySlice<Unicode.Scalar>, separator: Unicode.Scalar, from firstLine: Int
  ) throws(Objection) -> [Row] {
    var rows: [Row] = []
    var (line, begun) = (firstLine, firstLine)
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    /// Whether the field is in quotes: not, still open since that line, or closed.
    enum Quotes: Equatable { case none, open(Int), closed }
    var quotes = Quotes.none

    func endField() {
      fields.append(quotes == .none ? String(field).withoutEnds : String(field))
      field = .init()
      quotes = .none
    }
    func endRow() {
      endField()
      if fields.contains(where: { !$0.isEmpty }) { rows.append(Row(line: begun, fields: fields)) }
      fields = []
    }

    var rest = scalars
    while let scalar = rest.popFirst() {
      if case .open = quotes {
        if scalar == "\n" { line += 1 }
        guard scalar == "\"" else {
          field.append(scalar)
          continue
        }
        if rest.first == "\"" { field.append(rest.removeFirst()) } else { quotes = .closed }
        continue
      }
      switch scalar {
      case separator: endField()
      case "\r", "\n":
        if scalar == "\r", rest.first == "\n" { rest.removeFirst() }
        endRow()
        line += 1
        begun = line
      case "\"" where quotes == .none && String(field).withoutEnds.isEmpty:
        field = .init()
        quotes = .open(line)
      case " " where quotes == .closed: continue
      default:
        guard quotes == .none, scalar != "\"" else {
          throw Objection(
            "line \(line): a quote stands in the middle of a field. Double it, or save the file as CSV again")
        }
        field.append(scalar)
      }
    }
    if case .open(let since) = quotes {
      throw Objection("line \(since): a quote is opened and never closed. Close it, or save the file as CSV again")
    }
    if !fields.isEmpty || !field.isEmpty || quotes == .closed { endRow() }
    return rows
  }
}

extension String {
  /// Without blanks at its ends.
  var withoutEnds: String {
    let start = drop { $0 == " " || $0 == "\u{A0}" }
    return String(start.reversed().drop { $0 == " " || $0 == "\u{A0}" }.reversed())
  }
}
