/// One chart in its frame: title, ticks, plot, weeks, and names at the ends of the lines.
struct ChartPanel {
  let chart: LineChart
  let screen: Screen
  let width: Int
  let plot: Plot
  private let tickWidth: Int
  private let nameWidth: Int

  /// The widths that charts standing above each other share, so that their axes line up.
  struct Margins {
    var tick = 0
    var name = 0
  }

  init(_ chart: LineChart, width: Int, rows: Int, margins: Margins, on screen: Screen) {
    self.chart = chart
    self.screen = screen
    self.width = width
    tickWidth = min(margins.tick, width / 4)
    nameWidth = min(margins.name, width * 2 / 5)
    let weeks = chart.weeks
    plot = Plot(
      chart: chart,
      weeks: WeekAxis(
        first: weeks.lowerBound, last: weeks.upperBound, columns: width - tickWidth - 1 - nameWidth - 1),
      values: chart.axis(rows: rows), screen: screen)
  }

  /// Whether letter and name of every course stand at its end, so that nobody needs a legend.
  var tellsAllAtEnds: Bool { chart.hasLetters && chart.series.count <= plot.values.rows }

  /// Returns what the chart needs beside its plot.
  static func margins(_ chart: LineChart, rows: Int, on screen: Screen) -> Margins {
    let axis = chart.axis(rows: rows)
    let ticks = axis.ticks.map { screen.legible(chart.figure.tick($0.value, step: axis.step)).width }
    return Margins(tick: ticks.max() ?? 0, name: chart.ends(on: screen).map(\.text.width).max() ?? 0)
  }

  func lines() -> [Line] {
    let canvas = plot.drawn()
    let ticks = plot.values.ticks
    let names = EndLabels(chart.ends(on: screen), axis: plot.values, width: nameWidth, on: screen)
    let rows = (0..<plot.values.rows).reversed().map { row in
      let tick = ticks.first { $0.row == row }
      var line = tickLabel(tick?.value)
      line.append(Legible(drawn: frame(isTick: tick != nil)), .quiet)
      line.append(canvas.line(row))
      line.append(.blanks(1))
      line.append(names.line(row))
      return line
    }
    return [title()] + rows + [weekLine()]
  }

  private func title() -> Line {
    var line = Line(screen.legible(chart.title).truncated(to: width, on: screen), .strong)
    if let direction = chart.direction, width - line.width > 6 {
      let words = screen.legible(" (\(direction))").truncated(to: width - line.width, on: screen)
      line.append(words, .quiet)
    }
    return line
  }

  private func tickLabel(_ value: Double?) -> Line {
    var line = Line()
    guard let value else {
      line.pad(to: tickWidth)
      return line
    }
    let label = screen.legible(chart.figure.tick(value, step: plot.values.step))
      .truncated(to: tickWidth, on: screen)
    line.pad(to: tickWidth - label.width)
    line.append(label, .quiet)
    return line
  }

  private func frame(isTick: Bool) -> String {
    screen.drawsBlocks ? (isTick ? "┤" : "│") : isTick ? "+" : "|"
  }

  /// The axis of weeks with its numbers set into the line.
  private func weekLine() -> Line {
    var canvas = Canvas(columns: plot.weeks.columns + nameWidth + 1, rows: 1)
    for column in 0..<plot.weeks.columns {
      canvas[column, 0] = Canvas.Glyph(character: screen.drawsBlocks ? "─" : "-", ink: .quiet)
    }
    for week in plot.weeks.ticks {
      guard let column = plot.weeks.column(week) else { continue }
      let digits = Array(String(week))
      // The first and the last number stay inside the axis.
      let start = min(max(column - digits.count / 2, 0), plot.weeks.columns - digits.count)
      for (place, digit) in digits.enumerated() {
        canvas[start + place, 0] = Canvas.Glyph(character: digit, ink: .quiet)
      }
    }
    for (place, letter) in " weeks".enumerated() where place <= nameWidth {
      canvas[plot.weeks.columns + place, 0] = Canvas.Glyph(character: letter, ink: .quiet)
    }
    var line = Line(.blanks(tickWidth))
    line.append(Legible(drawn: screen.drawsBlocks ? "└" : "+"), .quiet)
    line.append(canvas.line(0))
    return line
  }
}
