/// The drawing inside a chart's axes: marks behind bands behind courses.
struct Plot {
  let chart: LineChart
  let weeks: WeekAxis
  let values: ValueAxis
  let screen: Screen

  private var drawsBlocks: Bool { screen.drawsBlocks }

  /// The course of heights of one series, one per column.
  func heights(_ series: LineChart.Series, _ value: KeyPath<LineChart.Point, Double>) -> [Double?] {
    let points = series.points.filter { $0[keyPath: value].isDrawable }
    var next = 0
    return (0..<weeks.columns).map { column in
      let week = weeks.week(column)
      while next < points.count, Double(points[next].week) < week { next += 1 }
      guard next < points.count else { return nil }
      let after = points[next]
      guard next > 0, Double(after.week) > week else {
        return Double(after.week) == week ? values.height(after[keyPath: value]) : nil
      }
      let before = points[next - 1]
      let share = (week - Double(before.week)) / Double(after.week - before.week)
      let mean = before[keyPath: value] + share * (after[keyPath: value] - before[keyPath: value])
      return values.height(mean)
    }
  }

  func drawn() -> Canvas {
    var canvas = Canvas(columns: weeks.columns, rows: values.rows)
    let strips = chart.marks.compactMap { mark in weeks.column(mark.week) }
    for column in strips {
      for row in 0..<values.rows {
        canvas[column, row] = Canvas.Glyph(character: drawsBlocks ? "┊" : ".", ink: .quiet)
      }
    }
    for series in chart.series where series.style == .main {
      // Luck over belief, which is wider.
      for band in Band.allCases.reversed() { shade(series, band, on: &canvas) }
    }
    for series in chart.series.reversed() {
      Stroke(series, on: screen).draw(heights(series, \.mean), on: &canvas)
    }
    label(on: &canvas)
    return canvas
  }

  /// The shades around the main course, the darker first.
  enum Band: CaseIterable {
    case luck, belief

    var low: KeyPath<LineChart.Point, Double> { self == .luck ? \.low : \.leastBelieved }
    var high: KeyPath<LineChart.Point, Double> { self == .luck ? \.high : \.mostBelieved }

    func name(in chart: LineChart) -> String { self == .luck ? chart.band : chart.belief }

    func glyph(on screen: Screen) -> Character {
      switch self {
      case .luck: screen.drawsBlocks ? "▒" : ":"
      case .belief: screen.drawsBlocks ? "░" : "."
      }
    }
  }

  /// Whether an interval shows anywhere; one thinner than a row stays behind its line.
  func shows(_ band: Band) -> Bool {
    chart.series.contains { series in
      series.style == .main
        && zip(heights(series, band.low), heights(series, band.high)).contains { !rows(from: $0, to: $1).isEmpty }
    }
  }

  private func shade(_ series: LineChart.Series, _ band: Band, on canvas: inout Canvas) {
    let edges = zip(heights(series, band.low), heights(series, band.high))
    for (column, edge) in edges.enumerated() {
      for row in rows(from: edge.0, to: edge.1) {
        canvas[column, row] = Canvas.Glyph(character: band.glyph(on: screen), ink: .band)
      }
    }
  }

  /// The rows of which an interval covers half or more.
  private func rows(from low: Double?, to high: Double?) -> Range<Int> {
    guard let low, let high, high >= low else { return 0..<0 }
    let first = Int(max(0, low).rounded())
    let end = Int(min(Double(values.rows), high).rounded())
    return first..<max(first, end)
  }

  /// Writes each mark's letter as high as it hides no course.
  private func label(on canvas: inout Canvas) {
    for mark in chart.marks {
      guard let column = weeks.column(mark.week) else { continue }
      let free = (0..<values.rows).last { row in
        canvas[column, row].map { $0.ink == .quiet || $0.ink == .band } ?? true
      }
      guard let free else { continue }
      canvas[column, free] = Canvas.Glyph(character: mark.glyph(on: screen), ink: .strong)
    }
  }
}
