/// One line of a screen, in pieces of ink.
struct Line: Hashable {
  private(set) var spans: [Span] = []
  private(set) var width = 0

  struct Span: Hashable {
    var text: Legible
    var ink: Ink
  }

  init() {}

  init(_ text: Legible, _ ink: Ink = .plain) {
    append(text, ink)
  }

  mutating func append(_ text: Legible, _ ink: Ink = .plain) {
    guard !text.text.isEmpty else { return }
    spans.append(Span(text: text, ink: ink))
    width += text.width
  }

  mutating func append(_ line: Line) {
    spans += line.spans
    width += line.width
  }

  /// Fills up with blanks to a width.
  mutating func pad(to width: Int) {
    append(.blanks(width - self.width))
  }

  /// Returns the line as the bytes for a screen, without blanks at its end.
  func text(_ colour: Screen.Colour) -> String {
    var spans = spans
    while let last = spans.last {
      let trimmed = String(last.text.text.reversed().drop { $0 == " " }.reversed())
      spans.removeLast()
      guard trimmed.isEmpty else {
        spans.append(Span(text: Legible(drawn: trimmed), ink: last.ink))
        break
      }
    }
    return spans.map { span in
      let escape = colour == .none ? "" : span.ink.escape(colour)
      return escape.isEmpty ? span.text.text : "\u{1B}[\(escape)m\(span.text.text)\u{1B}[0m"
    }.joined()
  }
}
