extension Frequency {
  /// The count as dots, filled ones first, ten a row.
  var picture: Markup {
    let rows = (total + 9) / 10
    let picture = Picture(PictureSize(width: 200, height: max(1, rows) * 20), letter: 14)
    let dots = (0..<total).map { place -> Markup in
      .shape(
        "circle",
        [
          "cx": (Double(place % 10) * 20 + 10).place, "cy": (Double(place / 10) * 20 + 10).place, "r": "7",
          "class": place < count ? "up" : "hollow", "stroke-width": "1.5",
        ])
    }
    return picture.framed(dots, title: "\(count) of \(total) \(unit)", says: sentence)
  }
}

extension Cell {
  /// A course in miniature.
  static func picture(of numbers: [Double], leastSpan: Double, says: String) -> Markup {
    let drawable = numbers.filter(\.isDrawable)
    guard let low = drawable.min(), let high = drawable.max(), drawable.count > 1 else { return Markup(says) }
    let picture = Picture(PictureSize(width: 90, height: 22), letter: 14)
    let span = max(high - low, leastSpan, 1e-9)
    let points = drawable.enumerated().map { place, number in
      let x = 2 + 86 * Double(place) / Double(drawable.count - 1)
      return "\(x.place),\((19 - 16 * (number - low) / span).place)"
    }
    let line = Markup.shape(
      "polyline", ["points": points.joined(separator: " "), "class": "line0", "stroke-width": "2"])
    return picture.framed([line], title: says, says: says)
  }
}
