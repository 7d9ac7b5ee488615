extension Document {
  /// Returns the document in words alone, one after the other: nothing is drawn, and neither place nor colour means
  /// anything.
  ///
  /// On a terminal lines are broken between words; elsewhere each thought is one line, for whatever reads it next.
  func plain(for screen: Screen) -> String {
    var words = screen
    // Where blocks are not drawn, typographic signs are spelled out too.
    words.isTerminal = false
    var lines: [String] = []
    for block in blocks {
      if case .heading = block, lines.last?.isEmpty == false { lines.append("") }
      for line in block.plainLines {
        let legible = words.legible(line)
        lines += (screen.isTerminal ? legible.wrapped(to: screen.width) : [legible]).map(\.text)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Block {
  fileprivate var plainLines: [String] {
    switch self {
    case .heading(let words), .sentence(let words, _), .note(let words), .footer(let words, _): [spoken(words)]
    case .list(let points): points.map(spoken)
    case .definitions(let definitions): definitions.map { spoken("\($0.term): \($0.meaning)") }
    case .table(let table), .drawing(_, let table): table.withBeliefBeside.plainLines
    case .charts(let charts): charts.map(\.sentence) + Block.marks(charts)
    case .bars(let bars): bars.plainLines
    case .frequencies(let frequencies): frequencies.map { spoken($0.sentence) }
    case .preformatted(let words, _): Block.unframed(words)
    case .space: [""]
    }
  }

  /// What happened in which week, once for all charts.
  private static func marks(_ charts: [LineChart]) -> [String] {
    var lines: [String] = []
    for mark in charts.flatMap(\.marks) {
      let line = spoken("In week \(mark.week): \(mark.label).")
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  /// A quoted line of a file without its frame: `   14 |   apply x` is `line 14: apply x`, and of the line under it,
  /// which points with `^~~~`, only the words stay.
  private static func unframed(_ words: String) -> [String] {
    let words = spoken(words)
    if let numbered = words.firstMatch(of: /^(\d+) \| ?(.*)$/) {
      return ["line \(numbered.1): \(spoken(String(numbered.2)))"]
    }
    let rest = String(words.drop { "|^~ ".contains($0) })
    return rest.isEmpty ? [] : [rest]
  }
}

extension Table {
  /// The rows, each as one line that names what it tells.
  var plainLines: [String] {
    guard let first = columns.first else { return title.map { [spoken($0)] } ?? [] }
    let names = columns.map { spoken($0.name) }
    // A number alone says nothing: its column's name goes with it. Words stand for themselves under that name.
    let startsWithNumbers = rows.indices.allSatisfy { cell($0, 0).spoken.first?.isNumber ?? true }
    let lead = title.map { [spoken($0) + ":"] } ?? (startsWithNumbers || first.header.isEmpty ? [] : [names[0] + ":"])
    return lead
      + rows.indices.map { row in
        let subject = (startsWithNumbers ? names[0] + " " : "") + cell(row, 0).spoken
        let told = columns.indices.dropFirst().compactMap { column -> String? in
          let words = cell(row, column).spoken
          if words.isEmpty { return nil }
          return columns.count == 2 || names[column].isEmpty ? words : "\(names[column]) \(words)"
        }
        return told.isEmpty ? subject : "\(subject): \(told.joined(separator: ", "))"
      }
  }
}

extension BarChart {
  /// The amounts, each as one line.
  var plainLines: [String] {
    (title.map { [spoken($0) + ":"] } ?? [])
      + (entries + (total.map { [$0] } ?? [])).map { entry in
        spoken("\(entry.label): \(figure.text(entry.amount))" + (entry.cause.map { ", from \($0)" } ?? ""))
      }
  }
}
