/// The names at the ends of the lines, each in a row of its own.
struct EndLabels {
  struct End {
    var text: Legible
    var value: Double
    var ink: Ink
  }

  private let width: Int
  private let screen: Screen
  private var ends: [Int: End] = [:]

  /// Places each end in the row of its value, or in the nearest free one that keeps the order of values.
  init(_ ends: [End], axis: ValueAxis, width: Int, on screen: Screen) {
    self.width = width
    self.screen = screen
    // A row per end at most; the first courses matter most.
    let rising = ends.prefix(axis.rows).enumerated().sorted { one, two in
      (one.element.value, two.offset) < (two.element.value, one.offset)
    }.map(\.element)
    var rows = rising.map { min(max(Int(axis.height($0.value).rounded(.down)), 0), axis.rows - 1) }
    for place in rows.indices.dropFirst() { rows[place] = max(rows[place], rows[place - 1] + 1) }
    for place in rows.indices.reversed() { rows[place] = min(rows[place], axis.rows - (rows.count - place)) }
    for (row, end) in zip(rows, rising) { self.ends[row] = end }
  }

  /// Returns the name in a row, filled up to the width.
  func line(_ row: Int) -> Line {
    var line = Line()
    if let end = ends[row] {
      line.append(end.text.truncated(to: width, on: screen), end.ink)
    }
    line.pad(to: width)
    return line
  }
}
