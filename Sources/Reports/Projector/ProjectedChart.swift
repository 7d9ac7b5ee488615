/// One chart that fills the window: its name, where the courses stand in figures five rows high, and the courses as
/// thick strokes.
struct ProjectedChart {
  private let chart: LineChart
  private let screen: Screen
  /// Lines that are seen at once above the prompt.
  let page: Int

  init(_ chart: LineChart, on screen: Screen, page: Int) {
    self.chart = chart
    self.screen = screen
    self.page = page
  }

  /// The fewest lines in which a chart of eight teams is read from afar.
  static let leastPage = 11

  func lines() -> [Line] {
    let figures = page >= 20 ? self.figures() : []
    let marks = screen.marks([chart]).prefix(2)
    // Beside the plot stand the title, the weeks and, where names at the ends are not enough, the legend.
    let legend = chart.hasLetters ? 0 : 1
    let rows = max(4, page - 2 - legend - figures.count - marks.count)
    let panel = ChartPanel(
      chart, width: screen.width, rows: rows, margins: ChartPanel.margins(chart, rows: rows, on: screen), on: screen)
    return [title] + figures + panel.lines().dropFirst() + screen.legend([panel]).prefix(1) + marks
  }

  private var title: Line {
    let direction = chart.direction.map { " (\($0))" } ?? ""
    let words = "\(chart.title.uppercased())\(direction), week \(chart.weeks.upperBound)"
    return Line(screen.legible(words).truncated(to: screen.width, on: screen), .strong)
  }

  /// The last values side by side, each under its name; nothing where they do not fit.
  private func figures() -> [Line] {
    let ends = chart.series.compactMap { course -> (name: String, figure: BigFigure, course: LineChart.Series)? in
      guard let last = course.points.last(where: \.mean.isDrawable) else { return nil }
      let name = course.style == .baseline ? "if we do nothing" : course.name
      return BigFigure(chart.figure.text(last.mean)).map { (name, $0, course) }
    }
    guard !ends.isEmpty else { return [] }
    let column = screen.width / ends.count
    let widest = ends.map(\.figure.width).max() ?? 0
    let scales = page >= 36 ? [4, 2, 1] : [2, 1]
    guard let scale = scales.first(where: { $0 * widest + 4 <= column }) else { return [] }
    var names = Line()
    var rows = Array(repeating: Line(), count: 5 * max(1, scale / 2))
    for (place, end) in ends.enumerated() {
      let stroke = Stroke(end.course, on: screen)
      names.pad(to: place * column)
      names.append(screen.legible(end.name).truncated(to: column - 1, on: screen), stroke.ink)
      for (row, drawn) in end.figure.lines(of: dot(end.course), scale: scale).enumerated() {
        rows[row].pad(to: place * column)
        rows[row].append(drawn, stroke.ink)
      }
    }
    return [names] + rows + [Line()]
  }

  private func dot(_ course: LineChart.Series) -> String {
    if let sign = Stroke(course, on: screen).sign { return String(sign) }
    return switch course.style {
    case .main: screen.drawsBlocks ? "█" : "#"
    case .other: screen.drawsBlocks ? "▓" : "o"
    case .baseline: screen.drawsBlocks ? "▒" : ":"
    }
  }
}
