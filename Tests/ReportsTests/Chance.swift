@testable import Reports

/// A source of hostile documents that is the same in every run.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func some<Part>(upTo limit: Int, _ part: (inout Chance) -> Part) -> [Part] {
    (0..<below(limit + 1)).map { _ in part(&self) }
  }

  mutating func string() -> String {
    let pieces = [
      "a", "word ", "a much longer piece of text ", "supercalifragilisticexpialidocious", "\u{1B}[31m",
      "\u{1B}]0;x\u{7}",
      "\0", "\n", "\r", "\t", "\u{9B}2J", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "e\u{301}", "\u{301}\u{301}",
      "\u{FE0F}", "東京", "한국", "👩‍👩‍👧‍👦", "🇩🇪", "❤️", "1️⃣", "…", "−", "€", "\u{2028}", "=1+1", "\"", "\\", "\u{E0041}",
      "\u{110BD}", "<b>", "<!--", "![x](http://a.b)", "[x](y)", " http://a.b/c ", " www.a.b ", "a@b.c", "`", "```", "|",
      "**", "__", "~~", "- ", "1. ", "# ", "> ", "&lt;", "    ", "$x$",
    ]
    return some(upTo: 12) { pieces[$0.below(pieces.count)] }.joined()
  }

  mutating func number() -> Double {
    switch below(8) {
    case 0: Double(bitPattern: next())
    case 1: [0, -0.0, .nan, .infinity, -.infinity, .leastNonzeroMagnitude, 1e300, -1e15, 1e-9][below(9)]
    default: Double(below(20_000) - 5_000) / 100
    }
  }
}

extension Chance {
  mutating func document() -> Document { Document(some(upTo: 6) { $0.block() }) }

  private mutating func block() -> Block {
    switch below(12) {
    case 0: .heading(string())
    case 1: .sentence(string() + string(), tone: [.plain, .strong, .quiet, .good, .bad][below(5)])
    case 2: .list(some(upTo: 4) { $0.string() })
    case 3: .definitions(some(upTo: 4) { Definition($0.string(), $0.string()) })
    case 4: .table(table())
    case 5: .charts(some(upTo: 5) { $0.lineChart() })
    case 6: .bars(barChart())
    case 7: .note(string())
    case 8: .footer(string(), short: string())
    case 9: .drawing(Drawing(some(upTo: 4) { $0.string() }, strong: 1, key: string()), says: table())
    case 10: .frequencies(some(upTo: 3) { Frequency($0.string(), $0.below(30), of: $0.below(30), unit: $0.string()) })
    default: .preformatted(string() + string(), tone: .bad)
    }
  }

  private mutating func table() -> Table {
    let columns = some(upTo: 9) { chance -> Column in
      chance.below(2) == 0 ? .text(chance.string()) : .number(chance.string(), unit: chance.string())
    }
    return Table(string(), columns: columns, rows: some(upTo: 5) { $0.some(upTo: 9) { $0.cell() } })
  }

  private mutating func cell() -> Cell {
    switch below(5) {
    case 0: .number(number(), .money(string()))
    case 1: .estimate(mean: number(), low: number(), high: number(), belief: belief(), .points)
    case 2: .trend(some(upTo: 40) { $0.number() })
    case 3: .blank
    default: .text(string())
    }
  }

  private mutating func belief() -> ClosedRange<Double>? {
    let (low, high) = (number(), number())
    return low <= high ? low...high : nil
  }

  private mutating func lineChart() -> LineChart {
    let series = some(upTo: 4) { chance -> LineChart.Series in
      let points = chance.some(upTo: 60) { ($0.number(), $0.number(), $0.number(), $0.belief()) }.enumerated().map {
        week, point in
        LineChart.Point(week: week * (1 + week % 3), mean: point.0, low: point.1, high: point.2, belief: point.3)
      }
      return LineChart.Series(chance.string(), style: [.main, .other, .baseline][chance.below(3)], points: points)
    }
    let marks = some(upTo: 5) {
      LineChart.Mark(week: $0.below(70), letter: $0.string().first ?? "A", label: $0.string())
    }
    let figures: [Figure] = [.points, .percent, .money(string()), .count]
    return LineChart(
      string(), figure: figures[below(4)], direction: string(), series: series, marks: marks, band: string(),
      leastSpan: Double(below(10)))
  }

  private mutating func barChart() -> BarChart {
    let entries = some(upTo: 6) { BarChart.Entry($0.string(), $0.number(), cause: $0.string()) }
    return BarChart(string(), figure: .difference, entries: entries, total: BarChart.Entry(string(), number()))
  }
}
