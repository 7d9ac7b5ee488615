/// A course in one row of characters.
struct Sparkline {
  let legible: Legible

  /// Draws at most 16 columns, from the least to the greatest number, or over a span around them that is no smaller than
  /// `leastSpan`: a small move shall not look like a plunge.
  init(_ numbers: [Double], leastSpan: Double = 0, on screen: Screen) {
    let levels = Array(screen.drawsBlocks ? "▁▂▃▄▅▆▇█" : "_.-~^")
    let finite = numbers.filter(\.isFinite)
    guard let least = finite.min(), let greatest = finite.max() else {
      legible = Legible(drawn: "")
      return
    }
    let columns = min(16, finite.count)
    let glyphs = (0..<columns).map { column -> Character in
      let place = columns == 1 ? 0 : column * (finite.count - 1) / (columns - 1)
      guard greatest > least else { return levels[levels.count / 2] }
      let span = max(greatest - least, leastSpan)
      let height = (finite[place] - (least + greatest - span) / 2) / span
      return levels[Int((height * Double(levels.count - 1)).rounded())]
    }
    legible = Legible(drawn: String(glyphs))
  }
}
