extension Frequency {
  /// The count as dots with its sentence behind them, or below where there is no room.
  func lines(on screen: Screen) -> [Line] {
    let signs = screen.drawsBlocks ? ("●", "○") : ("#", ".")
    var line = Line()
    guard total <= 40, total * 2 < screen.width else { return screen.paragraph(sentence, .plain) }
    line.append(Legible(drawn: String(repeating: signs.0, count: count)), .main)
    line.append(Legible(drawn: String(repeating: signs.1, count: total - count)), .quiet)
    return screen.legible(sentence).wrapped(to: screen.width - total - 2).enumerated().map { place, words in
      var row = place == 0 ? line : Line()
      row.pad(to: total + 2)
      row.append(words)
      return row
    }
  }
}
