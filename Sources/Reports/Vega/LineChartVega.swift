extension LineChart {
  /// The chart as a view of Vega-Lite: luck and belief as shades, a line for each course, a rule for each mark.
  var vegaLite: JSONValue {
    let main = series.first { $0.style == .main }?.name ?? ""
    let names = series.map(\.name)
    let y = { (field: String) -> JSONValue in
      [
        "field": .string(field), "type": "quantitative", "scale": ["zero": false], "title": figure.vegaTitle(title),
        "axis": ["format": figure.vegaFormat],
      ]
    }
    let week: JSONValue = ["field": "week", "type": "quantitative", "title": "week", "axis": ["tickMinStep": 1]]
    func shade(_ low: String, _ high: String, _ opacity: Double) -> JSONValue {
      [
        "transform": [["filter": ["field": "course", "equal": .string(harmless(main))]]],
        "mark": ["type": "area", "opacity": .number(opacity), "color": .string(Palette.light.lines[0])],
        "encoding": ["x": week, "y": y(low), "y2": ["field": .string(high)]],
      ]
    }
    func scale(_ range: [JSONValue]) -> JSONValue {
      ["domain": .array(names.map { .string(harmless($0)) }), "range": .array(range)]
    }
    let looks = Look.of(self)
    let lines: JSONValue = [
      "mark": ["type": "line", "strokeWidth": 2.5, "point": .bool(weeks.count == 1)],
      "encoding": [
        "x": week, "y": y("mean"),
        "color": [
          "field": "course", "type": "nominal", "title": nil, "scale": scale(looks.map { .string($0.onLight) }),
        ],
        "strokeDash": [
          "field": "course", "type": "nominal", "title": nil,
          "scale": scale(
            looks.map { .array(($0.dashes.isEmpty ? [1, 0] : $0.dashes.map { $0 * 2 }).map(JSONValue.integer)) }),
        ],
        "tooltip": .array(["course", "week", "mean", "low", "high"].map { ["field": .string($0)] }),
      ],
    ]
    let layers = [shade("belief_low", "belief_high", 0.16), shade("low", "high", 0.32), lines] + marked
    return vegaSize + [
      "title": .string(harmless(direction.map { "\(title) (\($0))" } ?? title)),
      "description": .string(harmless(sentence)), "data": ["values": .array(values)], "layer": .array(layers),
    ]
  }

  /// A row for each course and week.
  private var values: [JSONValue] {
    series.flatMap { course in
      course.points.map { point in
        let ends: JSONValue =
          point.belief.map { ["belief_low": .number($0.lowerBound), "belief_high": .number($0.upperBound)] } ?? [:]
        return ["course": .string(harmless(course.name)), "week": .integer(point.week)]
          + .estimate(mean: point.mean, low: point.low, high: point.high, belief: nil) + ends
      }
    }
  }

  private var marked: [JSONValue] {
    guard !marks.isEmpty else { return [] }
    let values = marks.map { mark -> JSONValue in
      [
        "week": .integer(mark.week), "letter": .string(harmless(String(mark.letter))),
        "line": .string(harmless(mark.label)),
      ]
    }
    let x: JSONValue = ["field": "week", "type": "quantitative"]
    return [
      [
        "data": ["values": .array(values)],
        "mark": ["type": "rule", "strokeDash": [2, 3], "color": .string(Palette.light.quiet)],
        "encoding": ["x": x, "tooltip": [["field": "line"], ["field": "week"]]],
      ],
      [
        "data": ["values": .array(values)], "mark": ["type": "text", "dy": -8, "fontWeight": "bold"],
        "encoding": ["x": x, "y": ["value": 0], "text": ["field": "letter"]],
      ],
    ]
  }
}
