extension Block {
  /// The part as markup of a page; headings and lines that keep their blanks are the document's to set.
  var markup: Markup {
    switch self {
    case .heading, .preformatted, .space: .none
    case .sentence(let words, let tone): .element("p", ["class": tone.name], .flowing(words))
    case .note(let words): .element("p", ["class": "note"], .flowing(words))
    case .footer(let words, _): .element("p", ["class": "note"], words)
    case .list(let points): .element("ul", points.map { Markup.element("li", .flowing($0)) }.joined)
    case .definitions(let definitions):
      .element(
        "dl", definitions.map { [Markup.element("dt", $0.term), .element("dd", $0.meaning)].joined }.joined)
    case .table(let table): table.markup
    case .charts(let charts): Block.figures(charts)
    case .bars(let bars):
      Block.figure(bars.title, bars.picture, says: nil, table: bars.table)
    case .frequencies(let frequencies):
      .element("div", ["class": "counts"], frequencies.map(\.counted).joined)
    case .drawing(let drawing, let table):
      drawing.strip.map { Block.figure($0.title, $0.picture, says: $0.sentence, table: $0.table) }
        ?? .element(
          "figure",
          [
            Markup.element(
              "pre", ["tabindex": "0", "role": "img", "aria-label": drawing.key], drawing.lines.map { Markup($0) }.lines
            ),
            .element("figcaption", drawing.key), Block.opening(table),
          ].joined)
    }
  }

  private static func figures(_ charts: [LineChart]) -> Markup {
    let figures = charts.map { chart in
      figure(
        chart.direction.map { "\(chart.title) (\($0))" } ?? chart.title, chart.picture, says: chart.sentence,
        table: chart.table)
    }
    let marks = charts.flatMap(\.marks).reduce(into: [LineChart.Mark]()) { known, mark in
      if !known.contains(mark) { known.append(mark) }
    }.map { Markup.element("li", .element("b", String($0.letter)) + Markup(" week \($0.week): \($0.label)")) }
    let shades = charts.compactMap(\.shadeSentence).first
    return [
      .element("div", ["class": "charts"], figures.lines),
      marks.isEmpty ? .none : .element("ul", ["class": "marks"], marks.joined),
      shades.map { .element("p", ["class": "note"], $0) } ?? .none,
    ].lines
  }

  private static func figure(_ title: String?, _ picture: Markup, says sentence: String?, table: Table) -> Markup {
    .element(
      "figure",
      [
        title.map { .element("figcaption", $0) } ?? .none, picture,
        sentence.map { .element("p", ["class": "says"], .flowing($0)) } ?? .none, opening(table),
      ].lines)
  }

  /// The figures of a chart, for whoever wants them.
  private static func opening(_ table: Table) -> Markup {
    .element(
      "details",
      .element("summary", "The figures" + (table.title.map { ": \($0)" } ?? "")) + table.markup)
  }
}

extension Markup {
  /// Words in a paragraph, where an amount below zero is not torn from its sign.
  fileprivate static func flowing(_ words: String) -> Markup {
    guard words.contains("\u{2212}") else { return Markup(words) }
    let parts = words.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.contains("\u{2212}") ? Markup.element("span", ["class": "kept"], String(word)) : Markup(String(word))
    }
    return Markup(written: parts.map(\.text).joined(separator: " "))
  }
}

extension Frequency {
  /// The dots with their sentence below them.
  fileprivate var counted: Markup {
    .element("figure", picture + Markup.element("figcaption", sentence))
  }
}

extension Tone {
  /// The class of a paragraph.
  fileprivate var name: String {
    switch self {
    case .plain: "plain"
    case .strong: "strong"
    case .quiet: "note"
    case .good: "good"
    case .bad: "bad"
    case .whole: "whole"
    }
  }
}

extension Table {
  /// The table in a frame of its own, which scrolls where it is wider than a phone.
  var markup: Markup {
    guard !columns.isEmpty else { return title.map { .element("p", ["class": "strong"], $0) } ?? .none }
    let sides = columns.map { $0.alignment == .trailing ? "number" : "words" }
    let headers = zip(columns, sides).map { column, side in
      Markup.element("th", ["scope": "col", "class": side], column.name)
    }
    let body = rows.indices.map { row in
      Markup.element(
        "tr",
        columns.indices.map { column -> Markup in
          column == 0
            ? .element("th", ["scope": "row", "class": sides[0]], cell(row, 0).markup)
            : .element("td", ["class": sides[column]], cell(row, column).markup)
        }.joined)
    }
    let table = [
      title.map { Markup.element("caption", $0) } ?? .none,
      .element("thead", .element("tr", headers.joined)), .element("tbody", body.lines),
    ].lines
    return .element(
      "div", ["class": "wide", "tabindex": "0", "role": "group", "aria-label": title ?? "table"],
      .element("table", table))
  }
}

extension Cell {
  fileprivate var markup: Markup {
    switch self {
    case .text(let words): Markup(words)
    case .number(let number, let figure): Markup(figure.text(number))
    case .estimate(let mean, let low, let high, let belief, let figure):
      [
        Markup(figure.text(mean)),
        low < high ? .element("span", ["class": "range"], "luck \(figure.range(low, high))") : .none,
        belief.map {
          .element("span", ["class": "range"], "belief \(figure.range($0.lowerBound, $0.upperBound))")
        } ?? .none,
      ].joined
    case .trend(let numbers, let leastSpan): Cell.picture(of: numbers, leastSpan: leastSpan, says: spoken)
    case .blank: .none
    }
  }
}
