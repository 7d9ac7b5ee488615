/// One sheet of a workbook: headers that stay in sight, and rows below them.
public struct Worksheet: Sendable {
  private let name: String
  private let headers: [String]
  private let rows: [[Cell]]

  /// A sheet with a name; a cell holds words, a number or nothing.
  public init(_ name: String, headers: [String], rows: [[Cell]]) {
    (self.name, self.headers, self.rows) = (name, headers, rows)
  }

  /// More rows than this no spreadsheet has.
  private static let capacity = 1_048_575

  /// The sheet as a part of a workbook.
  var text: String {
    let rows = rows.prefix(Worksheet.capacity)
    let last = reference(max(0, headers.count - 1), rows.count + 1)
    var text = "<worksheet xmlns=\"\(Workbook.main)\"><dimension ref=\"A1:\(last)\"/>"
    text += "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
    text += "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
    text += "<cols>\(columns)</cols><sheetData>"
    write(headers.map(Cell.text), row: 1, as: .header, to: &text)
    for (place, row) in rows.enumerated() { write(row, row: place + 2, as: .words, to: &text) }
    return text + "</sheetData><autoFilter ref=\"A1:\(last)\"/></worksheet>"
  }

  private func write(_ cells: [Cell], row: Int, as style: NumberStyle, to text: inout String) {
    text += "<row r=\"\(row)\">"
    for (column, cell) in cells.enumerated() {
      let place = reference(column, row)
      switch cell {
      case .number(let number, let figure) where number.isFinite:
        text += "<c r=\"\(place)\" s=\"\(NumberStyle(figure).rawValue)\"><v>\(JSONValue.number(number).text())</v></c>"
      case .text(let words) where !words.isEmpty: write(words, at: place, as: style, to: &text)
      case .trend(let numbers, _):
        write(numbers.map { JSONValue.number($0).text() }.joined(separator: " "), at: place, as: style, to: &text)
      default: break
      }
    }
    text += "</row>"
  }

  private func write(_ words: String, at place: String, as style: NumberStyle, to text: inout String) {
    text += "<c r=\"\(place)\" s=\"\(Worksheet.style(of: words, style).rawValue)\" t=\"inlineStr\"><is>"
    text += "<t xml:space=\"preserve\">\(Worksheet.content(of: words))</t></is></c>"
  }

  private static func style(of words: String, _ usual: NumberStyle) -> NumberStyle {
    usual == .words && words.utf8.count > Int(widest) ? .prose : usual
  }

  /// Words as the content of a cell: no formula, no more than a cell can hold, and nothing that reads as an escape:
  /// `_x001B_` stands for a control character in a workbook, so the sign before its `x` is escaped itself.
  static func content(of words: String) -> String {
    let whole = tabular(words)
    let held = whole.beginning(ofUnits: 32_000)
    return Markup((held == whole ? whole : held + "…").replacing("_x", with: "_x005F_x")).text
  }

  private static let widest = 60.0

  /// Columns as wide as their words, within reason.
  private var columns: String {
    headers.indices.map { column in
      let cells = rows.prefix(200).map { column < $0.count ? Worksheet.width(of: $0[column]) : 0 }
      let width = min(Worksheet.widest, Double(max(displayWidth(headers[column]) + 3, cells.max() ?? 0, 8)) + 2)
      return "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }.joined()
  }

  private static func width(of cell: Cell) -> Int {
    switch cell {
    case .text(let words): words.utf8.count > Int(widest) ? Int(widest) : displayWidth(harmless(words))
    case .number(let number, let figure): figure.text(number).count
    case .estimate, .trend, .blank: 0
    }
  }

  private func reference(_ column: Int, _ row: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }

  /// The names of sheets as a workbook takes them: each once, at most 31 letters, without the signs of a reference.
  static func names(of sheets: [Worksheet]) -> [String] {
    var taken: Set<String> = []
    return sheets.map { sheet in
      let plain = String(harmless(sheet.name).map { "[]:*?/\\'".contains($0) ? " " : $0 })
      let begun = plain.beginning(ofUnits: 24)
      let name = begun.allSatisfy { $0 == " " } ? "table" : begun
      let free = ([name] + (2...(sheets.count + 1)).map { "\(name) \($0)" }).first { !taken.contains($0.lowercased()) }
      taken.insert((free ?? name).lowercased())
      return free ?? name
    }
  }
}

extension String {
  /// As much of the text as fits into so many units of UTF-16, in which a workbook counts.
  fileprivate func beginning(ofUnits room: Int) -> String {
    guard utf16.count > room else { return self }
    var rest = String.UnicodeScalarView()
    var used = 0
    for scalar in unicodeScalars {
      used += UTF16.width(scalar)
      if used > room { break }
      rest.append(scalar)
    }
    return String(rest)
  }
}
