extension Document {
  /// Returns the document for a room that looks on: each chart fills the window, sentences are short and stand apart.
  func projected(for screen: Screen) -> String {
    let screen = screen.projected
    // The last row is the prompt's.
    let page = max(8, screen.height - 1)
    let shared = pageShared(page, on: screen)
    return projected(on: screen, page: shared ?? page, fillsPages: shared == nil)
      .map { $0.text(screen.colour) + "\n" }.joined()
  }

  /// What is left of a page for its one chart beside the few words that belong to it; nil where each has its own page.
  private func pageShared(_ page: Int, on screen: Screen) -> Int? {
    func isChart(_ block: Block) -> Bool { if case .charts = block { true } else { false } }
    guard case .charts(let charts)? = blocks.first(where: isChart), charts.count == 1, blocks.count(where: isChart) == 1
    else { return nil }
    let words = Document(blocks.filter { !isChart($0) }).projected(on: screen, page: page, fillsPages: true).count + 1
    return page - words >= ProjectedChart.leastPage ? page - words : nil
  }

  private func projected(on screen: Screen, page: Int, fillsPages: Bool) -> [Line] {
    var lines: [Line] = []
    for block in blocks.map(\.short) {
      let part = block.projected(on: screen, page: page, fillsPages: fillsPages)
      let isApart = !lines.isEmpty && lines.last != Line() && !part.isEmpty && block.standsApart
      lines += (isApart ? [Line()] : []) + part
    }
    return lines
  }
}

extension Block {
  /// Whether an empty line goes before it: words do, lines of a drawing and the small print at the end do not.
  fileprivate var standsApart: Bool {
    switch self {
    case .heading, .sentence, .list, .definitions, .table, .bars, .frequencies, .note, .drawing: true
    case .charts, .preformatted, .footer, .space: false
    }
  }

  fileprivate func projected(on screen: Screen, page: Int, fillsPages: Bool) -> [Line] {
    switch self {
    case .charts(let charts):
      return charts.flatMap { chart in
        let projected = ProjectedChart(chart, on: screen, page: page)
        return fillsPages ? projected.filled : projected.lines()
      }
    case .list(let points): return spaced(points.map { screen.paragraph($0, .plain, behind: screen.bullet) }, page)
    case .table(let table):
      let lines = TableLayout(table, on: screen).lines()
      // With an empty line below each row it is easier to keep to, where there is room.
      let rows = lines.count - table.rows.count
      guard rows > 0, rows <= 4, lines.count + table.rows.count < page else { return lines }
      return lines.prefix(rows) + lines.dropFirst(rows).flatMap { [$0, Line()] }.dropLast()
    case .bars(let bars): return bars.projected(on: screen)
    default: return lines(for: screen)
    }
  }

  private func spaced(_ paragraphs: [[Line]], _ page: Int) -> [Line] {
    let isRoomy = paragraphs.map(\.count).reduce(0, +) + paragraphs.count < page
    return Array(paragraphs.joined(separator: isRoomy ? [Line()] : []))
  }
}

extension ProjectedChart {
  /// The lines with as many empty ones behind them that the next chart begins a new page.
  fileprivate var filled: [Line] {
    let lines = lines()
    return lines + Array(repeating: Line(), count: max(0, page - lines.count))
  }
}

extension Screen {
  fileprivate var bullet: String { drawsBlocks ? "• " : "- " }
}

extension BarChart {
  /// The amounts, each with its cause below it.
  fileprivate func projected(on screen: Screen) -> [Line] {
    var bare = self
    bare.title = nil
    bare.entries = entries.map { Entry($0.label, $0.amount) }
    var lines = title.map { screen.paragraph($0, .strong) + [Line()] } ?? []
    for (place, line) in BarLayout(bare, on: screen).lines().enumerated() {
      lines.append(line)
      guard place < entries.count, let cause = entries[place].cause else { continue }
      lines += screen.paragraph(cause, .quiet, behind: "  ")
    }
    return lines
  }
}
