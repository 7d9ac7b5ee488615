/// How large a picture is, in the units of its own text.
public struct PictureSize: Sendable, Hashable {
  /// From left to right.
  public var width: Int
  /// From top to bottom.
  public var height: Int

  /// A size.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// For a slide of 16:9.
  public static let slide = PictureSize(width: 960, height: 540)
  /// For a column of a page that a phone can show too.
  static let page = PictureSize(width: 440, height: 260)
}

/// The sheet on which a chart is drawn: how large it is, and how large its letters.
struct Picture {
  var width: Double
  var height: Double
  /// The height of letters.
  var letter: Double

  init(_ size: PictureSize, letter: Double) {
    width = Double(size.width)
    height = Double(size.height)
    self.letter = letter
  }

  /// A picture that stands in a page, which names it and gives it its colours.
  static let page = Picture(.page, letter: 14)

  /// A picture that stands alone, as a file; `large` for the back row of a room.
  init(alone size: PictureSize, large: Bool) {
    self.init(size, letter: Double(size.height) / (large ? 16 : 26))
  }

  /// The width of lines.
  var stroke: Double { letter / 6 }

  /// About how wide words are; letters of fonts differ, so a little more.
  func width(of words: String) -> Double { Double(displayWidth(words)) * letter * 0.58 }

  /// Words cut to a width, with an ellipsis where something is missing.
  func cut(_ words: String, to room: Double) -> String {
    let words = harmless(words)
    guard width(of: words) > room else { return words }
    let atoms = words.reduce(into: (kept: "", isFull: false)) { result, letter in
      result.isFull = result.isFull || width(of: result.kept + String(letter) + "…") > room
      if !result.isFull { result.kept.append(letter) }
    }
    return atoms.kept + "…"
  }

  func text(
    _ words: String, x: Double, y: Double, as kind: String, anchor: String = "start", isStrong: Bool = false
  ) -> Markup {
    .element(
      "text",
      [
        "x": x.place, "y": y.place, "class": kind, "text-anchor": anchor, "font-size": letter.place,
        "font-weight": isStrong ? "600" : "400",
      ], words)
  }

  func line(from: (x: Double, y: Double), to: (x: Double, y: Double), as kind: String, dashes: String = "none")
    -> Markup
  {
    .shape(
      "line",
      [
        "x1": from.x.place, "y1": from.y.place, "x2": to.x.place, "y2": to.y.place, "class": kind,
        "stroke-width": (stroke / 2).place, "stroke-dasharray": dashes,
      ])
  }

  func box(x: Double, y: Double, width: Double, height: Double, as kind: String) -> Markup {
    .shape(
      "rect", ["x": x.place, "y": y.place, "width": width.place, "height": height.place, "class": kind])
  }

  /// The drawing in its frame, named and described for whoever cannot see it.
  func framed(_ parts: [Markup], title: String, says: String) -> Markup {
    .element(
      "svg",
      [
        "viewBox": "0 0 \(width.place) \(height.place)", "role": "img", "xmlns": "http://www.w3.org/2000/svg",
        "class": "chart",
      ], [Markup.element("title", title), .element("desc", says)].joined + parts.joined)
  }

  /// A whole file: the drawing on light paper, with its own colours.
  func file(_ parts: [Markup], title: String, says: String) -> String {
    let paper = box(x: 0, y: 0, width: width, height: height, as: "paper")
    let style = Markup.element(
      "style", Markup(written: "text{font-family:Helvetica,Arial,'Liberation Sans',sans-serif}" + Palette.light.rules))
    let root = Markup.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": width.place, "height": height.place,
        "viewBox": "0 0 \(width.place) \(height.place)", "role": "img",
      ], [.element("title", title), .element("desc", says), style, paper].joined + parts.lines)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.text + "\n"
  }
}
