/// A table set for a screen: in columns where they fit, wrapping words, else as a list of records.
struct TableLayout {
  private let table: Table
  private let screen: Screen
  private let headers: [Legible]
  private let units: [Legible]
  private let cells: [[Legible]]

  private static let gap = 2
  /// Words are not squeezed into less than this.
  private static let narrowest = 14

  init(_ table: Table, on screen: Screen) {
    let table = table.withBeliefBeside
    self.table = table
    self.screen = screen
    headers = table.columns.map { screen.legible($0.header) }
    units = table.columns.map { screen.legible($0.unit ?? "") }
    cells = table.rows.indices.map { row in
      table.columns.indices.map { table.cell(row, $0).legible(on: screen) }
    }
  }

  func lines() -> [Line] {
    let title = table.title.map { screen.paragraph($0, .strong) } ?? []
    guard !table.columns.isEmpty else { return title }
    return title + (widths().map(columns) ?? records())
  }

  /// Returns the width of each column, words squeezed where needed, or nil where the columns do not fit.
  private func widths() -> [Int]? {
    var widths = table.columns.indices.map { column in
      let longestWord = headers[column].text.split(separator: " ").map { displayWidth(String($0)) }.max() ?? 0
      return max(longestWord, units[column].width, cells.map { $0[column].width }.max() ?? 0, 1)
    }
    let room = screen.width - TableLayout.gap * (widths.count - 1)
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let words = widths.indices.filter { table.columns[$0].alignment == .leading }
      guard let widest = words.max(by: { widths[$0] < widths[$1] }), widths[widest] > TableLayout.narrowest else {
        return nil
      }
      widths[widest] -= 1
      excess -= 1
    }
    // Words above words stand in one line where there is room.
    for column in widths.indices where table.columns[column].alignment == .leading {
      let missing = headers[column].width - widths[column]
      guard missing > 0, excess + missing <= 0 else { continue }
      widths[column] += missing
      excess += missing
    }
    return widths
  }

  private func columns(_ widths: [Int]) -> [Line] {
    var lines = row(headers, widths, .strong, atBottom: true)
    if units.contains(where: { $0.width > 0 }) { lines += row(units, widths, .quiet) }
    let rule = widths.map { String(repeating: screen.drawsBlocks ? "─" : "-", count: $0) }
    lines.append(Line(Legible(drawn: rule.joined(separator: "  ")), .quiet))
    return lines + cells.flatMap { row($0, widths, .plain) }
  }

  /// Returns a row of wrapped cells, aligned, flush with the top or the bottom.
  private func row(_ cells: [Legible], _ widths: [Int], _ ink: Ink, atBottom: Bool = false) -> [Line] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { place in
      var line = Line()
      var start = 0
      for column in cells.indices {
        line.pad(to: start)
        let texts = wrapped[column]
        let index = atBottom ? place - (height - texts.count) : place
        if texts.indices.contains(index) {
          let text = texts[index]
          if table.columns[column].alignment == .trailing { line.pad(to: start + widths[column] - text.width) }
          line.append(text, ink)
        }
        start += widths[column] + TableLayout.gap
      }
      return line
    }
  }

  /// Returns each row as its first cell with the others below, named by their headers.
  private func records() -> [Line] {
    let names = headers.indices.map { column in
      units[column].width == 0 ? headers[column].text : "\(headers[column].text) (\(units[column].text))"
    }
    return cells.flatMap { row -> [Line] in
      let title = row[0].wrapped(to: screen.width).map { Line($0, .strong) }
      let rest = zip(names, row).dropFirst().flatMap { name, cell in
        screen.paragraph("\(name): \(cell.text)", .plain, behind: "  ")
      }
      return title + rest
    }
  }
}

extension Cell {
  /// Returns the cell as a screen shows it.
  func legible(on screen: Screen) -> Legible {
    switch self {
    case .text(let words): screen.legible(words)
    case .number(let number, let figure): screen.legible(figure.text(number))
    case .estimate(let mean, let low, let high, _, let figure): screen.legible(figure.interval(mean, low, high))
    case .trend(let numbers, let leastSpan): Sparkline(numbers, leastSpan: leastSpan, on: screen).legible
    case .blank: Legible(drawn: "")
    }
  }
}
