extension Strip {
  /// Returns it as a picture: an SVG file with its title and a description for whoever cannot see it.
  func svg(large: Bool) -> String {
    let picture = Picture(alone: .slide, large: large)
    let heading = picture.text(
      picture.cut(title, to: picture.width - picture.letter * 2), x: picture.letter, y: picture.letter * 1.5, as: "ink",
      isStrong: true)
    return picture.file([heading] + drawn(on: picture, below: picture.letter * 2.5), title: title, says: sentence)
  }

  /// The same within a page, as high as its rows need.
  var picture: Markup {
    let picture = Picture(PictureSize(width: 500, height: Int(14 * (rowHeight * Double(rows.count) + 2.2))), letter: 14)
    return picture.framed(drawn(on: picture, below: 4), title: title, says: sentence)
  }

  /// The height of a row, in letters.
  private var rowHeight: Double { 1.7 }

  /// A name, where it begins and ends, and the words at its end.
  private struct Row {
    var name: String
    var levels: ClosedRange<Double>
    var words: String
    /// How it is drawn: a bar of a kind, a thin bar, or a dot.
    var shape: Shape
  }

  private enum Shape { case bar(Kind), thin, dot }

  private var rows: [Row] {
    func row(_ stretch: Stretch) -> Row {
      Row(
        name: stretch.name, levels: stretch.levels, words: words(stretch.levels),
        shape: stretch.kind.map { .bar($0) } ?? .thin)
    }
    let marked = marks.map { Row(name: $0.name, levels: $0.level...$0.level, words: words($0), shape: .dot) }
    // How sure the first mark is stands under it.
    return stretches.map(row) + marked.prefix(1) + ranges.map(row) + marked.dropFirst()
  }

  /// Each with a row of its own between its name and its levels, so that place and words tell it and not colour alone.
  private func drawn(on picture: Picture, below top: Double) -> [Markup] {
    let letter = picture.letter
    let names = rows.map { picture.width(of: $0.name) }.max() ?? 0
    let words = rows.map { picture.width(of: $0.words) }.max() ?? 0
    let (left, right) = (names + letter, picture.width - words - letter * 1.5)
    let span = levels.upperBound - levels.lowerBound
    func x(_ level: Double) -> Double {
      span > 0 ? left + (right - left) * (level - levels.lowerBound) / span : left
    }
    let height = min(letter * rowHeight, (picture.height - top - letter * 2) / Double(max(1, rows.count)))
    let bottom = top + height * Double(rows.count)
    let parts = (0...4).map { levels.lowerBound + span * Double($0) / 4 }
    let grid = parts.map { picture.line(from: (x($0), top), to: (x($0), bottom), as: "rule") }
    let scale = [0, 2, 4].map { place in
      picture.text(
        figure.text(parts[place]), x: x(parts[place]), y: bottom + letter * 1.3, as: "quiet", anchor: "middle")
    }
    let first = marks.first.map {
      [picture.line(from: (x($0.level), top), to: (x($0.level), bottom), as: "zero", dashes: "2 3")]
    }
    return grid + (first ?? []) + scale
      + rows.enumerated().flatMap { place, row -> [Markup] in
        let middle = top + height * (Double(place) + 0.5)
        let (from, to) = (x(row.levels.lowerBound), x(row.levels.upperBound))
        let shape: Markup
        switch row.shape {
        case .bar(let kind):
          shape = picture.box(
            x: from, y: middle - letter * 0.45, width: max(2, to - from), height: letter * 0.9, as: kind.drawn)
        case .thin:
          shape = picture.box(
            x: from, y: middle - letter * 0.15, width: max(2, to - from), height: letter * 0.3, as: "sum")
        case .dot:
          shape = .shape(
            "circle",
            ["cx": from.place, "cy": middle.place, "r": (letter * 0.35).place, "class": "dot0"])
        }
        let isFirst = row.name == marks.first?.name
        return [
          picture.text(row.name, x: letter * 0.3, y: middle + letter * 0.35, as: "ink", isStrong: isFirst), shape,
          picture.text(
            row.words, x: picture.width - letter * 0.3, y: middle + letter * 0.35, as: "ink", anchor: "end",
            isStrong: isFirst),
        ]
      }
  }
}

extension Strip.Kind {
  /// The class that a picture draws it with.
  fileprivate var drawn: String {
    switch self {
    case .good: "up"
    case .fair: "dot2"
    case .idle: "sum"
    case .bad: "down"
    }
  }
}
