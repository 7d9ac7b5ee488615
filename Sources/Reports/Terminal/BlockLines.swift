extension Block {
  func lines(for screen: Screen) -> [Line] {
    switch self {
    case .heading(let words): screen.heading(words)
    case .sentence(let words, let tone): screen.paragraph(words, Ink(tone))
    case .list(let points): points.flatMap { screen.paragraph($0, .plain, behind: screen.drawsBlocks ? "• " : "- ") }
    case .definitions(let definitions): screen.definitions(definitions)
    case .table(let table): TableLayout(table, on: screen).lines()
    case .charts(let charts): ChartGrid(charts, on: screen).lines()
    case .bars(let bars): BarLayout(bars, on: screen).lines()
    case .frequencies(let frequencies): frequencies.flatMap { $0.lines(on: screen) }
    case .note(let words), .footer(let words, _): screen.paragraph(words, .quiet)
    case .drawing(let drawing, _):
      drawing.lines.enumerated().flatMap { place, words in
        screen.legible(words).folded(to: screen.width).map { Line($0, place == drawing.strong ? .strong : .plain) }
      } + (drawing.key.isEmpty ? [] : screen.paragraph(drawing.key, .quiet))
    case .preformatted(let words, let tone):
      screen.legible(words).folded(to: screen.width).map { Line($0, Ink(tone)) }
    case .space: [Line()]
    }
  }
}

extension Screen {
  /// Returns a wrapped paragraph whose first line stands behind a lead, and the others under its text.
  func paragraph(_ words: String, _ ink: Ink, behind lead: String = "") -> [Line] {
    let lead = Legible(drawn: lead)
    return legible(words).wrapped(to: width - lead.width).enumerated().map { place, text in
      var line = Line(place == 0 ? lead : .blanks(lead.width))
      line.append(text, ink)
      return line
    }
  }

  /// Returns a title inside a rule, so that it stands out without colour.
  fileprivate func heading(_ words: String) -> [Line] {
    let bar = drawsBlocks ? "─" : "-"
    var line = Line(Legible(drawn: bar + bar + " "), .quiet)
    line.append(legible(words).truncated(to: width - 4, on: self), .strong)
    let rest = min(width, 80) - line.width - 1
    if rest > 0 { line.append(Legible(drawn: " " + String(repeating: bar, count: rest)), .quiet) }
    return [line]
  }

  /// Returns terms in a column with their meanings beside, or below where there is no room.
  fileprivate func definitions(_ definitions: [Definition]) -> [Line] {
    let terms = definitions.map { legible($0.term) }
    let column = min((terms.map(\.width).max() ?? 0) + 2, width * 2 / 5)
    return zip(terms, definitions).flatMap { term, definition -> [Line] in
      let meanings = legible(definition.meaning).wrapped(to: width - column - 2)
      var lines: [Line] = []
      var line = Line(.blanks(2))
      if term.width + 2 > column {
        lines = term.wrapped(to: width - 2).map { text in
          var line = Line(.blanks(2))
          line.append(text, .strong)
          return line
        }
      } else {
        line.append(term, .strong)
      }
      for meaning in meanings {
        line.pad(to: column + 2)
        line.append(meaning)
        lines.append(line)
        line = Line()
      }
      return lines
    }
  }
}
