/// Returns the gist of a sentence for a room: its first statement, without what stands in brackets.
///
/// ```swift
/// short("Deep, for everyone; felt from week 1. Filled in: fair fit.")  // Deep, for everyone.
/// ```
func short(_ words: String) -> String {
  var text = harmless(words).replacing(/\ ?\([^()]*\)/, with: "")
  if let end = text.firstMatch(of: /[.?!] +[A-Z\d'"]/) {
    text = String(text[...end.range.lowerBound])
  }
  guard let pause = text.firstRange(of: "; ") else { return text }
  return text[..<pause.lowerBound] + "."
}

extension Block {
  /// The same for a room: short sentences, no intervals, the least of a footer.
  var short: Block {
    switch self {
    // What went wrong is told whole.
    case .sentence(_, .bad), .sentence(_, .whole), .heading, .charts, .frequencies, .preformatted, .space,
      .drawing:
      self
    case .sentence(let words, let tone): .sentence(Reports.short(words), tone: tone)
    case .list(let points): .list(points.map(Reports.short))
    case .definitions(let definitions):
      .definitions(definitions.map { Definition($0.term, Reports.short($0.meaning)) })
    case .table(let table): .table(table.short)
    case .bars(let bars): .bars(bars)
    case .note(let words): .note(Reports.short(words))
    case .footer(_, let short): .footer(short, short: short)
    }
  }
}

extension Table {
  /// The same with means alone; the intervals stay in the charts, as the band.
  fileprivate var short: Table {
    var table = self
    table.rows = rows.map { row in
      row.map { cell in
        switch cell {
        case .estimate(let mean, _, _, _, let figure): .number(mean, figure)
        case .text, .number, .trend, .blank: cell
        }
      }
    }
    return table
  }
}
