extension Legible {
  /// Returns the text in lines of at most `limit` columns, broken at blanks, or inside a word that is too long.
  ///
  /// There is always at least one line.
  func wrapped(to limit: Int) -> [Legible] {
    let limit = max(2, limit)
    guard width > limit else { return [self] }
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in text.split(separator: " ") {
      for piece in Legible(drawn: String(word)).folded(to: limit) {
        let needed = lineWidth == 0 ? piece.width : lineWidth + 1 + piece.width
        if needed <= limit, !line.isEmpty {
          line += " " + piece.text
          lineWidth = needed
        } else {
          if !line.isEmpty { lines.append(line) }
          line = piece.text
          lineWidth = piece.width
        }
      }
    }
    return (lines + [line]).map(Legible.init(drawn:))
  }

  /// Returns the text cut into pieces of at most `limit` columns, blanks kept.
  func folded(to limit: Int) -> [Legible] {
    let limit = max(2, limit)
    guard width > limit else { return [self] }
    var pieces = [""]
    var pieceWidth = 0
    for atom in atoms(upTo: limit) {
      if pieceWidth + atom.width > limit {
        pieces.append("")
        pieceWidth = 0
      }
      pieces[pieces.count - 1] += atom.text
      pieceWidth += atom.width
    }
    return pieces.map(Legible.init(drawn:))
  }

  /// Returns the text cut to `limit` columns, with an ellipsis where something is missing.
  func truncated(to limit: Int, on screen: Screen) -> Legible {
    guard width > limit else { return self }
    let ellipsis = Legible(drawn: screen.drawsBlocks ? "…" : limit > 8 ? "..." : ".")
    guard limit > ellipsis.width else { return .blanks(limit) }
    var kept = ""
    var keptWidth = 0
    for atom in atoms(upTo: limit) {
      guard keptWidth + atom.width + ellipsis.width <= limit else { break }
      kept += atom.text
      keptWidth += atom.width
    }
    return Legible(drawn: kept + ellipsis.text)
  }

  /// What is not torn apart: a letter with its marks, or single scalars where these together are wider than `limit`.
  private func atoms(upTo limit: Int) -> [Legible] {
    text.flatMap { letter -> [Legible] in
      let whole = Legible(drawn: String(letter))
      guard whole.width > limit else { return [whole] }
      return letter.unicodeScalars.map { Legible(drawn: String($0)) }
    }
  }
}
