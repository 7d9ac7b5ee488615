extension Document {
  /// The document as GitHub Markdown, its parts set apart by empty lines.
  ///
  /// Charts are tables of a few weeks. Nothing in it is HTML, and no word from outside can become any.
  public var markdown: String {
    var parts: [String] = []
    var code: [String] = []
    func endCode() {
      if !code.isEmpty { parts.append(fenced(code)) }
      code = []
    }
    for block in blocks {
      if case .preformatted(let words, _) = block {
        code.append(harmless(words))
        continue
      }
      endCode()
      let part = block.markdownPart
      if !part.isEmpty { parts.append(part) }
    }
    endCode()
    return parts.map { $0 + "\n" }.joined(separator: "\n")
  }
}

/// Lines as a block of code, fenced by more backticks than stand in a row inside.
public func fenced(_ lines: [String], as language: String = "text") -> String {
  let longest = lines.flatMap { $0.unicodeScalars.split { $0 != "`" } }.map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: max(3, longest + 1))
  return ([fence + language] + lines + [fence]).joined(separator: "\n")
}

extension Block {
  fileprivate var markdownPart: String {
    switch self {
    case .heading(let words): "## " + Reports.markdown(words)
    case .sentence(let words, let tone): Block.emphasized(words, tone == .strong ? "**" : "")
    case .note(let words), .footer(let words, _): Block.emphasized(words, "_")
    case .list(let points): points.map { "- " + Reports.markdown($0) }.joined(separator: "\n")
    case .definitions(let definitions):
      definitions.map { "- \(Block.emphasized($0.term, "**")): \(Reports.markdown($0.meaning))" }.joined(
        separator: "\n")
    case .table(let table), .drawing(_, let table): table.withBeliefBeside.markdown
    case .charts(let charts): ([LineChart.digest(charts).markdown] + Block.marks(charts)).joined(separator: "\n\n")
    case .bars(let bars): bars.table.markdown
    case .frequencies(let frequencies): frequencies.map { "- " + Reports.markdown($0.sentence) }.joined(separator: "\n")
    // Lines that follow each other share one block, which the document makes.
    case .preformatted, .space: ""
    }
  }

  /// Words between marks of emphasis, which do not count as such beside a blank.
  fileprivate static func emphasized(_ words: String, _ mark: String) -> String {
    let text = Reports.markdown(words)
    return text.isEmpty ? "" : mark + text + mark
  }

  private static func marks(_ charts: [LineChart]) -> [String] {
    var lines: [String] = []
    for mark in charts.flatMap(\.marks) {
      let line = "- \(Reports.markdown(String(mark.letter))), week \(mark.week): \(Reports.markdown(mark.label))"
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }
}

extension Table {
  /// The table with its title above; numbers stand right.
  fileprivate var markdown: String {
    guard !columns.isEmpty else { return title.map { Reports.markdown($0) } ?? "" }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let headers = columns.map { Reports.markdown($0.name) }
    let rules = columns.map { $0.alignment == .trailing ? "---:" : "---" }
    let body = rows.indices.map { row in
      line(columns.indices.map { Reports.markdown(cell(row, $0).words, isCell: true) })
    }
    let table = ([line(headers), line(rules)] + body).joined(separator: "\n")
    let heading = Block.emphasized(title ?? "", "**")
    return heading.isEmpty ? table : heading + "\n\n" + table
  }
}

extension Cell {
  /// The cell as words; a course in miniature by its ends.
  fileprivate var words: String {
    switch self {
    case .text(let words): words
    case .number(let number, let figure): figure.text(number)
    case .estimate(let mean, let low, let high, _, let figure): figure.interval(mean, low, high)
    case .trend, .blank: spoken
    }
  }
}

extension LineChart {
  /// Charts as one table: a row for each course, with a few weeks in columns.
  static func digest(_ charts: [LineChart]) -> Table {
    let first = charts.map(\.weeks.lowerBound).min() ?? 0
    let last = charts.map(\.weeks.upperBound).max() ?? 0
    let weeks = WeekAxis(first: first, last: last, columns: 20).ticks
    let rows = charts.flatMap { chart in
      chart.series.map { course -> [Cell] in
        let name = course.style == .baseline ? "if we do nothing" : course.name
        let title = chart.direction.map { "\(chart.title) (\($0))" } ?? chart.title
        return [.text("\(title), \(name)")]
          + weeks.map { week in
            course.points.first { $0.week == week }.map { .number($0.mean, chart.figure) } ?? .blank
          }
      }
    }
    return Table(columns: [.text("Week")] + weeks.map { .number(String($0)) }, rows: rows)
  }
}
