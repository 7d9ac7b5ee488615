/// Charts side by side, as many as the screen's width allows, with one legend below them.
struct ChartGrid {
  private let charts: [LineChart]
  private let screen: Screen
  private let columns: Int
  private let rows: Int
  private let marks: [Line]
  private static let gap = 2

  init(_ charts: [LineChart], on screen: Screen) {
    self.charts = charts
    self.screen = screen
    columns = min(max(1, charts.count), screen.width >= 150 ? 4 : screen.width >= 76 ? 2 : 1)
    let deep = min(2, (charts.count + columns - 1) / columns)
    marks = screen.marks(charts)
    // Each chart has a title and weeks; the screen also holds the legend, the marks, some sentences and the prompt.
    let room = (screen.height - 8 - marks.count) / max(1, deep) - 2
    rows = min(max(room, 4), charts.map(\.mostRows).min() ?? 14)
  }

  func lines() -> [Line] {
    guard !charts.isEmpty else { return [] }
    let width = min((screen.width - ChartGrid.gap * (columns - 1)) / columns, 110)
    let margins = charts.reduce(into: ChartPanel.Margins()) { widest, chart in
      let margins = ChartPanel.margins(chart, rows: rows, on: screen)
      widest.tick = max(widest.tick, margins.tick)
      widest.name = max(widest.name, margins.name)
    }
    let panels = charts.map { ChartPanel($0, width: width, rows: rows, margins: margins, on: screen) }
    let grid = stride(from: 0, to: panels.count, by: columns).flatMap { first -> [Line] in
      beside(panels[first..<min(first + columns, panels.count)].map { $0.lines() }, width: width)
    }
    return grid + screen.legend(panels) + marks
  }

  private func beside(_ panels: [[Line]], width: Int) -> [Line] {
    (0..<(panels.map(\.count).max() ?? 0)).map { row in
      var line = Line()
      for (place, panel) in panels.enumerated() {
        line.pad(to: place * (width + ChartGrid.gap))
        line.append(panel[row])
      }
      return line
    }
  }
}

extension Screen {
  /// The styles with their names, once for all charts.
  func legend(_ panels: [ChartPanel]) -> [Line] {
    var entries: [Line] = []
    func add(_ sample: String, _ ink: Ink, _ name: String) {
      var entry = Line(Legible(drawn: sample + " "), ink)
      entry.append(legible(name).truncated(to: width - entry.width, on: self))
      if !entries.contains(entry) { entries.append(entry) }
    }
    for series in panels.filter({ !$0.tellsAllAtEnds }).flatMap(\.chart.series) {
      let stroke = Stroke(series, on: self)
      add(stroke.sample, stroke.ink, series.name)
    }
    for band in Plot.Band.allCases {
      for panel in panels where panel.plot.shows(band) {
        add(String(repeating: band.glyph(on: self), count: 3), .band, band.name(in: panel.chart))
      }
    }
    return flowing(entries)
  }

  /// The letters over the weeks with what happened then, once for all charts.
  func marks(_ charts: [LineChart]) -> [Line] {
    var entries: [Line] = []
    for mark in charts.flatMap(\.marks) {
      var entry = Line(Legible(drawn: "\(mark.glyph(on: self)) "), .strong)
      let words = legible("week \(mark.week): \(mark.label)")
      entry.append(words.truncated(to: width - entry.width, on: self), .quiet)
      if !entries.contains(entry) { entries.append(entry) }
    }
    return flowing(entries)
  }

  /// Returns pieces one after the other, in as many lines as they need.
  fileprivate func flowing(_ pieces: [Line]) -> [Line] {
    var lines: [Line] = []
    for piece in pieces {
      if let last = lines.last, last.width + 3 + piece.width <= width {
        lines[lines.count - 1].append(.blanks(3))
        lines[lines.count - 1].append(piece)
      } else {
        lines.append(piece)
      }
    }
    return lines
  }
}

extension LineChart.Mark {
  /// The letter as a screen can show it in one column.
  func glyph(on screen: Screen) -> Character {
    let legible = screen.legible(String(letter))
    return legible.width == 1 && legible.text.count == 1 ? legible.text.first ?? "*" : "*"
  }
}
