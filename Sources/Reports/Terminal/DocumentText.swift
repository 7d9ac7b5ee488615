extension Document {
  /// Returns the document as lines for a screen, each ended by a line feed.
  ///
  /// No line is wider than the screen, no control character is among them, and escapes only where there is colour.
  ///
  /// ```swift
  /// let reply: Document = [.sentence("Trust fell by 3.2 points.")]
  /// reply.text(for: Screen(width: 20))  // "Trust fell by 3.2\npoints.\n"
  /// ```
  public func text(for screen: Screen) -> String {
    lines(for: screen).map { $0.text(screen.colour) + "\n" }.joined()
  }

  func lines(for screen: Screen) -> [Line] {
    var lines: [Line] = []
    for block in blocks {
      if case .heading = block, let last = lines.last, last != Line() { lines.append(Line()) }
      lines += block.lines(for: screen)
    }
    return lines
  }
}
