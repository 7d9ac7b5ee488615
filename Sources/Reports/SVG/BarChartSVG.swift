extension BarChart {
  /// Returns the chart as a picture: an SVG file with its title and a description for whoever cannot see it.
  ///
  /// Where the amounts have a sum, each bar begins where the one above it ended, down to the sum: a waterfall.
  ///
  /// - Parameter large: whether letters are as large as the back row of a room needs them.
  public func svg(size: PictureSize = .slide, large: Bool = false) -> String {
    let picture = Picture(alone: size, large: large)
    let heading = picture.text(
      picture.cut(title ?? "", to: picture.width - picture.letter * 2), x: picture.letter, y: picture.letter * 1.5,
      as: "ink", isStrong: true)
    return picture.file(
      [heading] + drawn(on: picture, below: picture.letter * 2), title: title ?? "", says: sentence)
  }

  /// The chart within a page, as high as its rows need.
  var picture: Markup {
    var picture = Picture.page
    picture.height = picture.letter * 2.9 * Double(entries.count + (total == nil ? 0 : 1)) + 8
    return picture.framed(drawn(on: picture, below: 4), title: title ?? "", says: sentence)
  }

  /// What it shows, in one sentence.
  var sentence: String {
    spoken(plainLines.joined(separator: "; ").replacing(":;", with: ":")) + "."
  }

  /// Each entry as a line of words over its bar.
  private func drawn(on picture: Picture, below top: Double) -> [Markup] {
    let letter = picture.letter
    let rows = entries + (total.map { [$0] } ?? [])
    guard !rows.isEmpty else { return [] }
    let spans = spans
    let ends: [Double] = spans.flatMap { span -> [Double] in [span.from, span.to] } + [0]
    let low = ends.min() ?? 0
    let high = ends.max() ?? 0
    let (left, right) = (letter * 0.5, picture.width - letter * 0.5)
    let scale = high > low ? (right - left) / (high - low) : 0
    func x(_ amount: Double) -> Double { left + (amount - low) * scale }
    let height = min(letter * 2.9, (picture.height - top - letter * 0.5) / Double(rows.count))
    let bar = max(2, height - letter * 1.6)
    return zip(rows, spans).enumerated().flatMap { place, row -> [Markup] in
      let (entry, span) = row
      let y = top + height * Double(place)
      let isSum = place == entries.count
      let amount = figure.text(entry.amount)
      let room = right - left - picture.width(of: amount) - letter * 1.5
      // A cause that does not fit stands whole in the table.
      let label = entry.label + (entry.cause.map { " · \($0)" } ?? "")
      let kind = isSum ? "sum" : entry.amount < 0 ? "down" : "up"
      return [
        // Beside the bars alone, so that it crosses no words.
        picture.line(
          from: (x(0), y + letter * 1.25), to: (x(0), y + letter * 1.45 + bar), as: "zero", dashes: "2 3"),
        picture.text(picture.cut(label, to: room), x: left, y: y + letter * 1.05, as: "ink", isStrong: isSum),
        picture.text(amount, x: right - letter * 0.5, y: y + letter * 1.05, as: "ink", anchor: "end", isStrong: true),
        picture.box(
          x: min(x(span.from), x(span.to)), y: y + letter * 1.35, width: max(1, abs(x(span.to) - x(span.from))),
          height: bar, as: kind),
      ]
    }
  }

  /// Where each bar begins and ends; the sum's own begins at zero.
  var spans: [(from: Double, to: Double)] {
    func drawable(_ amount: Double) -> Double { amount.isDrawable ? amount : 0 }
    guard let total else { return entries.map { (0, drawable($0.amount)) } }
    var sum = 0.0
    let steps = entries.map { entry in
      let from = sum
      sum += drawable(entry.amount)
      return (from: from, to: sum)
    }
    return steps + [(0, drawable(total.amount))]
  }
}
