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

  /// The first week, the last, and round weeks between them that leave room for their numbers: quarters, where there
  /// are several.
  var ticks: [Int] {
    let span = last - first
    guard span > 0 else { return [first] }
    let steps = span < 39 ? [1, 2, 4, 5, 10, 13] : [13, 26, 52, 104, 260, 520, 5200]
    let labelWidth = String(last).count + 3
    guard let step = steps.first(where: { $0 * columns >= labelWidth * span }) else { return [first, last] }
    let nearest = (labelWidth * span + columns - 1) / columns
    return [first] + (first...last).filter { $0 % step == 0 && $0 - first >= nearest && last - $0 >= nearest } + [last]
  }
}
