extension Document {
  /// The charts of the document as one picture, two beside each other where there are several; without any chart, a picture
  /// of the document as a screen shows it.
  ///
  /// - Parameter large: whether letters and lines are as large as the back row of a room needs them.
  public func svg(large: Bool = false) -> String {
    let pictures = blocks.flatMap { block -> [String] in
      switch block {
      case .charts(let charts): charts.map { $0.svg(large: large) }
      case .bars(let bars): [bars.svg(large: large)]
      case .drawing(let drawing, _): drawing.strip.map { [$0.svg(large: large)] } ?? []
      default: []
      }
    }
    guard pictures.count > 1 else { return pictures.first ?? screenPicture(columns: large ? 56 : 80) }
    let size = PictureSize.slide
    let rows = (pictures.count + 1) / 2
    let placed = pictures.enumerated().map { place, picture in
      Markup.element(
        "g", ["transform": "translate(\(place % 2 * size.width) \(place / 2 * size.height))"],
        Markup(written: String(picture.drop { $0 != "\n" })))
    }
    let root = Markup.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": "\(2 * size.width)", "height": "\(rows * size.height)",
        "viewBox": "0 0 \(2 * size.width) \(rows * size.height)",
      ], placed.lines)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.text + "\n"
  }
}
