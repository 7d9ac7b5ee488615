/// The rows of a plot as values, so that round numbers stand in the middle of a row.
struct ValueAxis {
  /// Rows of the plot; row 0 is the lowest.
  let rows: Int
  /// Rows from one tick to the next.
  private let rowsPerTick: Int
  /// Values from one tick to the next: 1 to 6 times a power of ten.
  let step: Double
  /// The lowest row, counted in rows from the value 0.
  private let bottom: Int

  /// Takes the smallest round step with which `low` and `high` both fit.
  init(from low: Double, to high: Double, leastSpan: Double, rows: Int) {
    self.rows = rows
    rowsPerTick = rows <= 7 ? 2 : rows <= 11 ? 3 : 4
    // Courses that hardly move look flat; a flat one still has a span to stand in.
    let size = max(low.magnitude, high.magnitude)
    let leastSpan = max(leastSpan, size > 1e-9 ? size / 100 : 1)
    let missing = max(0, leastSpan - (high - low))
    let (low, high) = (low >= 0 ? max(0, low - missing / 2) : low - missing / 2, high + missing / 2)
    let perTick = Double(rowsPerTick)
    func row(_ value: Double, _ step: Double) -> Double { (value / step * perTick).rounded() }
    let least = (high - low) / Double(rows) * perTick
    step = RoundSteps(from: least).first { row(high, $0) - row(low, $0) <= Double(rows - 1) } ?? least
    let spare = Double(rows - 1) - (row(high, step) - row(low, step))
    let lowest = row(low, step) - (spare / 2).rounded(.down)
    // No rows below zero where nothing goes below zero.
    bottom = Int(low >= 0 ? max(0, lowest) : lowest)
  }

  /// The height of a value, in rows above the bottom of the plot.
  func height(_ value: Double) -> Double {
    value / step * Double(rowsPerTick) - Double(bottom) + 0.5
  }

  /// The rows with a tick, and their values.
  var ticks: [(row: Int, value: Double)] {
    (0..<rows).filter { (bottom + $0) % rowsPerTick == 0 }.map { row in
      (row, Double((bottom + row) / rowsPerTick) * step)
    }
  }
}

/// The round steps from a size upwards.
private struct RoundSteps: Sequence, IteratorProtocol {
  private var scale: Double
  private var place = 0
  private var left = 24
  private let least: Double

  init(from least: Double) {
    self.least = least
    scale = 1
    while scale > least { scale /= 10 }
    while scale * 10 <= least { scale *= 10 }
  }

  mutating func next() -> Double? {
    while left > 0 {
      let step = scale * [1.0, 2, 3, 4, 5, 6][place]
      place += 1
      left -= 1
      if place == 6 { (place, scale) = (0, scale * 10) }
      if step >= least * 0.999 { return step }
    }
    return nil
  }
}
