extension LineChart {
  /// Returns the chart as a picture: an SVG file with its title and a description for whoever cannot see it.
  ///
  /// Each line has its name and last value at its end; the shades are luck and, wider, belief.
  ///
  /// - Parameter large: whether letters and lines are as large as the back row of a room needs them.
  public func svg(size: PictureSize = .slide, large: Bool = false) -> String {
    let picture = Picture(alone: size, large: large)
    let heading = direction.map { "\(title) (\($0))" } ?? title
    let top = picture.letter * 2
    return picture.file(
      [
        picture.text(
          picture.cut(heading, to: picture.width - picture.letter * 2), x: picture.letter, y: picture.letter * 1.5,
          as: "ink", isStrong: true)
      ] + drawn(on: picture, below: top, naming: true), title: heading, says: sentence)
  }

  /// The chart within a page, whose caption names it.
  var picture: Markup { Picture.page.framed(drawn(on: .page, below: 4, naming: false), title: title, says: sentence) }

  /// Axes, marks, shades, lines and names, from `top` down; `naming` says what the shades are and what the marks mean.
  private func drawn(on picture: Picture, below top: Double, naming: Bool) -> [Markup] {
    let field = Field(self, on: picture, below: top, naming: naming)
    return field.axes + field.marked + field.shades + field.courses + field.names + (naming ? field.key : [])
  }
}

/// The field between the axes, and where each week and value lies in it.
private struct Field {
  let chart: LineChart
  let picture: Picture
  let values: ValueAxis
  let weeks: WeekAxis
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  private let keyLines: [String]

  init(_ chart: LineChart, on picture: Picture, below top: Double, naming: Bool) {
    self.chart = chart
    self.picture = picture
    let letter = picture.letter
    let axis = chart.axis(rows: 16)
    values = axis
    let ticks = axis.ticks.map { chart.figure.tick($0.value, step: axis.step) }
    left = (ticks.map(picture.width(of:)).max() ?? 0) + letter
    let ends = Field.ends(chart).map { picture.width(of: $0.text) }
    right = picture.width - min((ends.max() ?? 0) + letter, picture.width * 0.42)
    let span = chart.weeks
    weeks = WeekAxis(
      first: span.lowerBound, last: span.upperBound, columns: max(2, Int((right - left) / (letter * 0.58))))
    var key: [String] = []
    if naming {
      key = chart.marks.map { "\($0.letter) week \($0.week): \($0.label)" }
      if let bands = Field.bands(chart) { key.append(bands) }
    }
    keyLines = key
    // A letter over the field for marks, the weeks below it, and what the signs mean below them.
    self.top = top + letter * (chart.marks.isEmpty ? 0.6 : 1.5)
    bottom = picture.height - letter * (1.9 + 1.3 * Double(key.count))
  }

  func x(_ week: Int) -> Double {
    weeks.last > weeks.first
      ? left + (right - left) * Double(week - weeks.first) / Double(weeks.last - weeks.first) : left
  }

  func y(_ value: Double) -> Double { bottom - (bottom - top) * values.height(value) / Double(values.rows) }

  var axes: [Markup] {
    let letter = picture.letter
    let lines = values.ticks.flatMap { tick -> [Markup] in
      let height = y(tick.value)
      return [
        picture.line(from: (left, height), to: (right, height), as: "rule"),
        picture.text(
          chart.figure.tick(tick.value, step: values.step), x: left - letter / 2, y: height + letter * 0.35,
          as: "quiet", anchor: "end"),
      ]
    }
    let weeks = self.weeks.ticks.map { week in
      picture.text("\(week)", x: x(week), y: bottom + letter * 1.3, as: "quiet", anchor: "middle")
    }
    return lines + weeks
      + [picture.text("weeks", x: right + letter, y: bottom + letter * 1.3, as: "quiet")]
  }

  var marked: [Markup] {
    // Letters of weeks that are close stand side by side.
    var free = 0.0
    return chart.marks.filter { (weeks.first...weeks.last).contains($0.week) }.flatMap { mark in
      let place = max(x(mark.week), free)
      free = place + picture.letter * 0.9
      return [
        picture.line(from: (x(mark.week), top), to: (x(mark.week), bottom), as: "mark", dashes: "2 3"),
        picture.text(
          String(mark.letter), x: place, y: top - picture.letter * 0.4, as: "ink", anchor: "middle", isStrong: true),
      ]
    }
  }

  /// Luck over belief, which is wider.
  var shades: [Markup] {
    chart.series.filter { $0.style == .main }.flatMap { course in
      [
        shade(course, \.leastBelieved, \.mostBelieved, "0.16"), shade(course, \.low, \.high, "0.32"),
      ].compactMap { $0 }
    }
  }

  private func shade(
    _ course: LineChart.Series, _ low: KeyPath<LineChart.Point, Double>, _ high: KeyPath<LineChart.Point, Double>,
    _ opacity: String
  ) -> Markup? {
    let points = course.points.filter { $0[keyPath: low].isDrawable && $0[keyPath: high].isDrawable }
    guard points.contains(where: { $0[keyPath: high] > $0[keyPath: low] }) else { return nil }
    let edge =
      points.map { "\(x($0.week).place),\(y($0[keyPath: high]).place)" }
      + points.reversed().map { "\(x($0.week).place),\(y($0[keyPath: low]).place)" }
    return .shape("polygon", ["points": edge.joined(separator: " "), "class": "band", "fill-opacity": opacity])
  }

  /// The first course on top.
  var courses: [Markup] {
    let looks = Look.of(chart)
    return zip(chart.series, looks).reversed().flatMap { course, look -> [Markup] in
      let points = course.points.filter(\.mean.isDrawable)
      guard let last = points.last else { return [] }
      let places = points.map { "\(x($0.week).place),\(y($0.mean).place)" }
      return [
        Markup.shape(
          "polyline",
          [
            "points": places.joined(separator: " "), "class": look.line,
            "stroke-width": (picture.stroke * look.weight).place,
            "stroke-dasharray": look.dashes.isEmpty
              ? "none" : look.dashes.map { (Double($0) * picture.stroke).place }.joined(separator: " "),
            "stroke-linejoin": "round",
          ])
      ] + signs(look, on: points) + [
        .shape(
          "circle",
          ["cx": x(last.week).place, "cy": y(last.mean).place, "r": (picture.stroke * 1.5).place, "class": look.dot])
      ]
    }
  }

  /// The signs of one of many courses: at every sixth of the weeks, each course a little later than the one before.
  private func signs(_ look: Look, on points: [LineChart.Point]) -> [Markup] {
    guard let sign = look.sign, points.count > 1 else { return [] }
    let size = picture.stroke * 1.9
    return (0..<6).map { part -> Markup in
      let share = (Double(part) + Double(look.colour ?? 0) / 8) / 6
      let place = share * Double(points.count - 1)
      let (before, after) = (points[Int(place)], points[min(Int(place) + 1, points.count - 1)])
      let mean = before.mean + (after.mean - before.mean) * (place - place.rounded(.down))
      let start = x(points[0].week)
      let (across, up) = (start + (x(points[points.count - 1].week) - start) * share, y(mean))
      guard sign != .circle else {
        return .shape("circle", ["cx": across.place, "cy": up.place, "r": size.place, "class": look.dot])
      }
      let corners = sign.corners(across, up, size).map { "\($0.0.place),\($0.1.place)" }
      return .shape("polygon", ["points": corners.joined(separator: " "), "class": look.dot])
    }
  }

  /// The name of each course at its end, apart from the others.
  var names: [Markup] {
    let step = picture.letter * 1.15
    let looks = Look.of(chart)
    var ends = Field.ends(chart).map { (text: $0.text, y: y($0.value), look: looks[$0.place]) }
      .enumerated().sorted { ($0.element.y, $0.offset) < ($1.element.y, $1.offset) }.map(\.element)
    for place in ends.indices.dropFirst() { ends[place].y = max(ends[place].y, ends[place - 1].y + step) }
    let floor = bottom - picture.letter * 0.2
    for place in ends.indices.reversed() {
      ends[place].y = min(ends[place].y, floor - step * Double(ends.count - 1 - place))
    }
    let start = right + picture.letter * 0.6
    return ends.map { end in
      picture.text(
        picture.cut(end.text, to: picture.width - start), x: start, y: end.y + picture.letter * 0.35,
        as: end.look.name, isStrong: end.look.isMain)
    }
  }

  /// What the letters and the shades mean.
  var key: [Markup] {
    keyLines.enumerated().map { place, words in
      picture.text(
        picture.cut(words, to: picture.width - picture.letter * 2), x: picture.letter,
        y: bottom + picture.letter * (2.7 + 1.3 * Double(place)), as: "quiet")
    }
  }

  private static func ends(_ chart: LineChart) -> [(text: String, value: Double, place: Int)] {
    chart.series.enumerated().compactMap { place, course in
      course.points.last { $0.mean.isDrawable }.map { ("\(chart.figure.text($0.mean)) \(course.name)", $0.mean, place) }
    }
  }

  /// What the shades are, where there are any.
  static func bands(_ chart: LineChart) -> String? {
    let points = chart.series.filter { $0.style == .main }.flatMap(\.points)
    let luck = points.contains { $0.high > $0.low } ? "Dark shade: \(chart.band)" : nil
    let belief = points.contains { $0.mostBelieved > $0.leastBelieved } ? "light shade: \(chart.belief)" : nil
    let words = [luck, belief].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: "; ") + "."
  }
}

extension LineChart {
  /// What the shades are, in a sentence; nil where there are none.
  var shadeSentence: String? { Field.bands(self) }
}
