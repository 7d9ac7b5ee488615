/// A line of text and the caret under a part of it, cut around the part to what a screen can show, with nothing in it
/// that a terminal would obey.
public struct Excerpt: Hashable, Sendable {
  /// The line, or the piece of it around the part.
  public let line: String
  /// Blanks up to the part, `^`, and `~` under the rest of it.
  public let caret: String

  /// - Parameters:
  ///   - column: The first character of the part, from 1.
  ///   - length: Its characters.
  public init(of source: String, column: Int, length: Int) {
    let room = 72
    let scalars = source.unicodeScalars.map(\.shown)
    let culprit = min(max(column - 1, 0), scalars.count)
    var first = 0
    if scalars.reduce(0, { $0 + $1.width }) > room && culprit > room / 2 {
      first = culprit - room / 2
      // A mark without its letter would join the dots.
      while first < culprit, scalars[first].width == 0 { first += 1 }
    }
    var line = String.UnicodeScalarView(first > 0 ? Array("...".unicodeScalars) : [])
    var width = first > 0 ? 3 : 0
    var (before, under) = (width, 0)
    var last = first
    while last < scalars.count, width + scalars[last].width <= room {
      line.append(scalars[last])
      width += scalars[last].width
      if last < culprit { before = width } else if last < culprit + length { under += scalars[last].width }
      last += 1
    }
    while let end = line.last, end == " " { line.removeLast() }
    self.line = String(line) + (last < scalars.count ? "..." : "")
    caret = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, under - 1))
  }
}
