/// Readings along a lever, in the order of its levels; between two of them it goes straight.
struct Curve: Hashable, Sendable {
  /// Where a curve that has to stay at 0 or above falls below it, seen from its lowest level up.
  enum Crossing: Hashable, Sendable {
    /// It is below from the start.
    case fromTheStart
    case at(Double)
    /// It stays above to the end.
    case never
  }

  /// Levels, ascending.
  var levels: [Double]
  /// What was read at each.
  var values: [Double]

  /// The first place at which it falls below 0; what comes after that does not matter.
  var crossing: Crossing {
    guard let first = values.first, first >= 0 else { return .fromTheStart }
    guard let broken = values.firstIndex(where: { $0 < 0 }) else { return .never }
    let (above, below) = (values[broken - 1], values[broken])
    return .at(levels[broken - 1] + (levels[broken] - levels[broken - 1]) * above / (above - below))
  }

  /// The levels on both sides of the crossing; nil where there is none.
  var bracket: (low: Double, high: Double)? {
    guard let broken = values.firstIndex(where: { $0 < 0 }), broken > 0 else { return nil }
    return (levels[broken - 1], levels[broken])
  }

  /// The level at which it is highest: the top of the parabola through the highest reading and its neighbours.
  var peak: (level: Double, value: Double) {
    guard let top = values.indices.max(by: { values[$0] < values[$1] }) else { return (0, 0) }
    guard top > 0, top < values.count - 1 else { return (levels[top], values[top]) }
    let (x, y) = (levels, values)
    let (left, right) = (x[top] - x[top - 1], x[top + 1] - x[top])
    let (rise, fall) = ((y[top] - y[top - 1]) / left, (y[top + 1] - y[top]) / right)
    let bend = (fall - rise) / (left + right)
    guard bend < 0 else { return (x[top], y[top]) }
    // The slope at the highest reading, over the bend.
    let slope = rise + bend * left
    let shift = min(max(-slope / (2 * bend), -left), right)
    return (x[top] + shift, y[top] + slope * shift + bend * shift * shift)
  }

  /// Its value at a level within its ends.
  func value(at level: Double) -> Double {
    guard let next = levels.firstIndex(where: { $0 >= level }) else { return values.last ?? 0 }
    guard next > 0 else { return values[0] }
    let part = (level - levels[next - 1]) / (levels[next] - levels[next - 1])
    return values[next - 1] + part * (values[next] - values[next - 1])
  }
}
