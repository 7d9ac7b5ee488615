extension Document {
  /// The document as one object, with every figure in full: shares in 0...1, attitudes in 0-100, money in its currency.
  public var json: JSONValue {
    ["schema": 1, "blocks": .array(blocks.compactMap(\.json))]
  }
}

extension Block {
  /// The part with its type; nothing for space.
  fileprivate var json: JSONValue? {
    switch self {
    case .heading(let words): ["type": "heading", "text": .string(words)]
    case .sentence(let words, _): ["type": "sentence", "text": .string(words)]
    case .note(let words): ["type": "note", "text": .string(words)]
    case .footer(let words, _): ["type": "footer", "text": .string(words)]
    case .preformatted(let words, _): ["type": "preformatted", "text": .string(words)]
    case .list(let points): ["type": "list", "points": .array(points.map(JSONValue.string))]
    case .definitions(let definitions):
      [
        "type": "definitions",
        "definitions": .array(definitions.map { ["term": .string($0.term), "meaning": .string($0.meaning)] }),
      ]
    case .table(let table), .drawing(_, let table): table.json
    case .charts(let charts): ["type": "charts", "charts": .array(charts.map(\.json))]
    case .bars(let bars): bars.json
    case .frequencies(let frequencies):
      [
        "type": "frequencies",
        "frequencies": .array(
          frequencies.map {
            [
              "what": .string($0.what), "count": .integer($0.count), "total": .integer($0.total),
              "unit": .string($0.unit),
            ]
          }),
      ]
    case .space: nil
    }
  }
}

extension Table {
  fileprivate var json: JSONValue {
    [
      "type": "table",
      "title": JSONValue(title),
      "columns": .array(
        columns.map { ["header": .string($0.header), "unit": JSONValue($0.unit)] }),
      "rows": .array(rows.indices.map { row in .array(columns.indices.map { cell(row, $0).json }) }),
    ]
  }
}

extension Cell {
  /// The cell for a program: the number itself, null for nothing.
  public var json: JSONValue {
    switch self {
    case .text(let words): .string(words)
    case .number(let number, _): .number(number)
    case .estimate(let mean, let low, let high, let belief, _):
      .estimate(mean: mean, low: low, high: high, belief: belief)
    case .trend(let numbers, _): .array(numbers.map(JSONValue.number))
    case .blank: nil
    }
  }
}

extension LineChart {
  fileprivate var json: JSONValue {
    [
      "title": .string(title), "unit": figure.unit, "direction": JSONValue(direction),
      "series": .array(
        series.map { course in
          ["name": .string(course.name), "points": .array(course.points.map(\.json))]
        }),
      "marks": .array(marks.map { ["week": .integer($0.week), "text": .string($0.label)] }),
    ]
  }
}

extension LineChart.Point {
  fileprivate var json: JSONValue {
    JSONValue.estimate(mean: mean, low: low, high: high, belief: belief) + ["week": .integer(week)]
  }
}

extension BarChart {
  fileprivate var json: JSONValue {
    func object(_ entry: Entry) -> JSONValue {
      [
        "label": .string(entry.label), "amount": .number(entry.amount),
        "cause": JSONValue(entry.cause),
      ]
    }
    return [
      "type": "bars", "title": JSONValue(title), "unit": figure.unit,
      "entries": .array(entries.map(object)), "total": total.map(object) ?? .null,
    ]
  }
}

extension Figure {
  /// What the number counts; null for a plain number.
  fileprivate var unit: JSONValue {
    switch self {
    case .points, .difference: "points"
    case .percent, .percentDifference: "share"
    case .money(let currency), .moneyDifference(let currency): .string(currency)
    case .count: "count"
    case .decimals: nil
    }
  }
}

extension JSONValue {
  /// Words, or null where there are none.
  fileprivate init(_ words: String?) { self = words.map(JSONValue.string) ?? .null }
}
