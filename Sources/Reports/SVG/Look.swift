/// How one course of a picture is drawn: no two of a chart alike, in colour, in dashes and in the sign at its weeks.
struct Look {
  /// Its colour among `Palette.lines`; nil for doing nothing.
  var colour: Int?
  /// The weight of its line.
  var weight = 1.0
  /// Lengths of strokes and gaps, in widths of a line; none is drawn through.
  var dashes: [Int] = []
  /// The sign on its line; nil puts a dot at its end alone.
  var sign: Sign?

  /// A sign that is told by its form.
  enum Sign: CaseIterable {
    case circle, square, triangle, diamond

    /// Its corners around a place, at a size; a circle has none.
    func corners(_ x: Double, _ y: Double, _ size: Double) -> [(Double, Double)] {
      switch self {
      case .circle: []
      case .square: [(x - size, y - size), (x + size, y - size), (x + size, y + size), (x - size, y + size)]
      case .triangle: [(x, y - size * 1.2), (x + size * 1.2, y + size), (x - size * 1.2, y + size)]
      case .diamond: [(x, y - size * 1.4), (x + size * 1.4, y), (x, y + size * 1.4), (x - size * 1.4, y)]
      }
    }
  }

  private static let patterns = [
    [6, 2], [1, 2], [6, 2, 1, 2], [10, 2], [], [3, 2], [10, 2, 1, 2], [6, 2, 1, 2, 1, 2],
  ]

  /// The class of its line, of its name and of its signs in a style sheet.
  var line: String { colour.map { "line\($0)" } ?? "nothing" }
  var name: String { colour.map { "name\($0)" } ?? "quiet" }
  var dot: String { colour.map { "dot\($0)" } ?? "sum" }
  var isMain: Bool { colour == 0 && sign == nil }

  /// The colour itself on light paper.
  var onLight: String { colour.map { Palette.light.lines[$0] } ?? Palette.light.quiet }

  /// The looks of a chart's courses, in their order.
  static func of(_ chart: LineChart) -> [Look] {
    let all = Palette.light.lines.count
    var others = 0
    return chart.series.map { course in
      if let place = course.letter?.place {
        return Look(
          colour: place % all, dashes: patterns[(place + 4) % patterns.count],
          sign: Sign.allCases[place % Sign.allCases.count])
      }
      switch course.style {
      case .main: return Look(colour: 0, weight: 1.3)
      case .baseline: return Look(colour: nil, weight: 0.8, dashes: [2, 2])
      case .other:
        others += 1
        return Look(colour: 1 + (others - 1) % (all - 1), dashes: patterns[(others - 1) % patterns.count])
      }
    }
  }
}
