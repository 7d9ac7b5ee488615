/// Bars left and right of one zero line, each between its label and its amount.
struct BarLayout {
  private let chart: BarChart
  private let screen: Screen
  private let labelWidth: Int
  private let amountWidth: Int
  private let left: Int
  private let right: Int
  /// Columns per unit of the amounts.
  private let scale: Double

  init(_ chart: BarChart, on screen: Screen) {
    self.chart = chart
    self.screen = screen
    let all = chart.entries + (chart.total.map { [$0] } ?? [])
    labelWidth = min(all.map { screen.legible($0.label).width }.max() ?? 0, screen.width * 3 / 10)
    amountWidth = min(all.map { screen.legible(chart.figure.text($0.amount)).width }.max() ?? 0, screen.width / 4)
    let amounts = chart.entries.map(\.amount).filter(\.isFinite)
    let low = max(0, -(amounts.min() ?? 0))
    let high = max(0, amounts.max() ?? 0)
    // The cause takes what is left, so bars stay short where there is one.
    let hasCause = chart.entries.contains { $0.cause != nil }
    let room = min(
      screen.width - labelWidth - amountWidth - 4,
      hasCause ? screen.width * 3 / 10 : screen.isProjected ? screen.width : 50)
    guard low + high > 0, (low + high).isFinite else {
      (left, right, scale) = (0, 0, 0)
      return
    }
    let share = low / (low + high)
    left = low > 0 ? max(1, Int((Double(room) * share).rounded(.up))) : 0
    right = max(high > 0 ? 1 : 0, room - left)
    let widest = min(low > 0 ? Double(left) / low : .infinity, high > 0 ? Double(right) / high : .infinity)
    scale = widest.isFinite ? widest : 0
  }

  func lines() -> [Line] {
    var lines = chart.title.map { screen.paragraph($0, .strong) } ?? []
    lines += chart.entries.flatMap { entry in line(entry, bar: bar(entry.amount), ink: .plain) }
    if let total = chart.total {
      let width = labelWidth + left + right + amountWidth + 4
      let rule = String(repeating: screen.drawsBlocks ? "─" : "-", count: min(width, screen.width))
      lines.append(Line(Legible(drawn: rule), .quiet))
      lines += line(total, bar: Line(.blanks(left + 1 + right)), ink: .strong)
    }
    return lines
  }

  private func line(_ entry: BarChart.Entry, bar: Line, ink: Ink) -> [Line] {
    var line = Line(screen.legible(entry.label).truncated(to: labelWidth, on: screen), ink)
    line.pad(to: labelWidth + 1)
    line.append(bar)
    let amount = screen.legible(chart.figure.text(entry.amount)).truncated(to: amountWidth, on: screen)
    line.pad(to: labelWidth + left + right + 3 + amountWidth - amount.width)
    line.append(amount, ink)
    let room = screen.width - line.width - 2
    guard let cause = entry.cause, room > 8 else { return [line] }
    line.append(.blanks(2))
    line.append(screen.legible(cause).truncated(to: room, on: screen), .quiet)
    return [line]
  }

  /// Draws to half a column where blocks can be shown.
  private func bar(_ amount: Double) -> Line {
    let halves = amount.isFinite ? Int((amount.magnitude * scale * 2).rounded()) : 0
    let isNegative = amount < 0
    let full = screen.drawsBlocks ? halves / 2 : (halves + 1) / 2
    let hasHalf = screen.drawsBlocks && halves % 2 == 1
    let block = screen.drawsBlocks ? "█" : isNegative ? "-" : "+"
    let half = hasHalf ? (isNegative ? "▐" : "▌") : ""
    let blocks = String(repeating: block, count: full)
    let drawn = Legible(drawn: isNegative ? half + blocks : blocks + half)
    var line = Line()
    line.pad(to: isNegative ? left - drawn.width : left)
    if isNegative { line.append(drawn, .other) }
    line.append(Legible(drawn: screen.drawsBlocks ? "│" : "|"), .quiet)
    if !isNegative { line.append(drawn, .main) }
    line.pad(to: left + 1 + right)
    return line
  }
}
