extension BarChart {
  /// The amounts as bars of Vega-Lite, each beginning where the one above it ended where they have a sum.
  var vegaLite: JSONValue {
    let rows = entries + (total.map { [$0] } ?? [])
    let values = zip(rows, spans).enumerated().map { place, row -> JSONValue in
      let (entry, span) = row
      return [
        "place": .integer(place + 1), "entry": .string(harmless(entry.label)),
        "cause": .string(harmless(entry.cause ?? "")), "amount": .number(entry.amount), "from": .number(span.from),
        "to": .number(span.to), "kind": .string(place == entries.count ? "sum" : entry.amount < 0 ? "down" : "up"),
      ]
    }
    let palette = Palette.light
    return vegaSize + [
      "title": .string(harmless(title ?? "")), "description": .string(harmless(sentence)),
      "data": ["values": .array(values)], "mark": "bar",
      "encoding": [
        "y": [
          "field": "entry", "type": "nominal", "title": nil, "axis": ["labelLimit": 300],
          "sort": ["field": "place", "order": "ascending"],
        ],
        "x": [
          "field": "from", "type": "quantitative", "title": figure.vegaTitle(title ?? ""),
          "axis": ["format": figure.vegaFormat],
        ],
        "x2": ["field": "to"],
        "color": [
          "field": "kind", "type": "nominal", "legend": nil,
          "scale": [
            "domain": ["up", "down", "sum"],
            "range": [.string(palette.lines[0]), .string(palette.lines[1]), .string(palette.quiet)],
          ],
        ],
        "tooltip": .array(["entry", "amount", "cause"].map { ["field": .string($0)] }),
      ],
    ]
  }
}
