/// Charts side by side, as many as the screen's width allows, with one legend below them.
struct ChartGrid {
  private let charts: [LineChart]
  private let screen: Screen
  private let columns: Int
  private let rows: Int
  private static let gap = 2

  init(_ charts: [LineChart], on screen: Screen) {
    self.charts = charts
    self.screen = screen
    columns = min(max(1, charts.count), screen.width >= 150 ? 4 : screen.width >= 76 ? 2 : 1)
    let deep = (charts.count + columns - 1) / max(1, columns)
    // A title, an axis per chart; a legend, marks, a sentence of two lines and the prompt once.
    let room = (screen.height - 6) / max(1, min(deep, 2)) - 2
    rows = min(max(room, 4), 14)
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
    return grid + legend(panels) + marks()
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

  /// The styles with their names, once for all charts.
  private func legend(_ panels: [ChartPanel]) -> [Line] {
    var samples: [(sample: String, ink: Ink, name: String)] = []
    for series in charts.flatMap(\.series) {
      let stroke = Stroke(style: series.style, drawsBlocks: screen.drawsBlocks)
      guard !samples.contains(where: { $0.sample == stroke.sample && $0.name == series.name }) else { continue }
      samples.append((stroke.sample, stroke.ink, series.name))
    }
    if panels.contains(where: { panel in panel.chart.series.contains { panel.plot.shows($0) } }) {
      samples.append((screen.drawsBlocks ? "░░░" : ":::", .band, "luck"))
    }
    var lines = [Line()]
    for (sample, ink, name) in samples {
      var entry = Line(Legible(drawn: sample + " "), ink)
      entry.append(screen.legible(name).truncated(to: screen.width - entry.width, on: screen))
      if lines[lines.count - 1].width + 3 + entry.width > screen.width { lines.append(Line()) }
      if lines[lines.count - 1].width > 0 { lines[lines.count - 1].append(.blanks(3)) }
      lines[lines.count - 1].append(entry)
    }
    return lines
  }

  /// The letters over the weeks with what happened then, once for all charts.
  private func marks() -> [Line] {
    var seen: [LineChart.Mark] = []
    for mark in charts.flatMap(\.marks) where !seen.contains(mark) { seen.append(mark) }
    return seen.flatMap { mark in
      screen.paragraph("week \(mark.week): \(mark.label)", .quiet, behind: "\(mark.glyph(on: screen)) ")
    }
  }
}

extension LineChart.Mark {
  /// The letter as a screen can show it in one column.
  func glyph(on screen: Screen) -> Character {
    let legible = screen.legible(String(letter))
    return legible.width == 1 && legible.text.count == 1 ? legible.text.first ?? "*" : "*"
  }
}
