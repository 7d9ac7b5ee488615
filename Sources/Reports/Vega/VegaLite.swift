extension Document {
  /// The charts of the document for Vega-Lite, version 5, their figures within it, one below the other; nil where there
  /// is none.
  ///
  /// Figures stand under names of ours, and no word of the document is a name, so none can act.
  public var vegaLite: JSONValue? {
    let views = blocks.flatMap { block -> [JSONValue] in
      switch block {
      case .charts(let charts): charts.map(\.vegaLite)
      case .bars(let bars): [bars.vegaLite]
      default: []
      }
    }
    guard let first = views.first else { return nil }
    let head: JSONValue = ["$schema": "https://vega.github.io/schema/vega-lite/v5.json"]
    return head + (views.count == 1 ? first : ["vconcat": .array(views)])
  }
}

/// The size of a view: that of half a slide.
let vegaSize: JSONValue = ["width": 640, "height": 320]

extension Figure {
  /// How Vega-Lite writes the numbers of an axis.
  var vegaFormat: JSONValue {
    switch self {
    case .percent, .percentDifference: ".0%"
    case .money, .moneyDifference: ",.2~f"
    case .points, .difference, .count, .decimals: ",~f"
    }
  }

  /// What stands at an axis of such numbers.
  func vegaTitle(_ title: String) -> JSONValue {
    switch self {
    case .money(let currency), .moneyDifference(let currency): .string(harmless("\(title) (\(currency))"))
    default: .string(harmless(title))
    }
  }
}
