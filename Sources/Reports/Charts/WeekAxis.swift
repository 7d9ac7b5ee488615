/// The columns of a plot as weeks.
struct WeekAxis {
  let first: Int
  let last: Int
  let columns: Int

  /// The week at a column, with its fraction.
  func week(_ column: Int) -> Double {
    guard columns > 1 else { return Double(first) }
    return Double(first) + Double(column) / Double(columns - 1) * Double(last - first)
  }

  /// The column nearest to a week, or nil outside the plot.
  func column(_ week: Int) -> Int? {
    guard (first...last).contains(week) else { return nil }
    guard last > first else { return 0 }
    return Int((Double(week - first) / Double(last - first) * Double(columns - 1)).rounded())
  }

  /// Round weeks, quarters where there are several, with room for their numbers.
  var ticks: [Int] {
    let steps = [1, 2, 4, 5, 10, 13, 26, 52, 104, 260, 520, 5200, 52000]
    let labelWidth = String(last).count + 3
    let step = steps.first { $0 * columns >= labelWidth * max(1, last - first) } ?? max(1, last - first)
    return Array(stride(from: first, through: last, by: 1).prefix(100_000)).filter { $0 % step == 0 }
  }
}
