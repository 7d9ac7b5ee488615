/// A line of a file and the caret under a part of it, cut to what a screen can show.
struct Excerpt {
  /// The part of the line, harmless.
  let line: String
  /// Blanks up to the part, `^`, and `~` under the rest of it.
  let caret: String

  /// - Parameters:
  ///   - column: The first character of the part, from 1.
  ///   - width: How many characters of a long line are shown.
  init(of source: String, column: Int, length: Int, width: Int = 72) {
    let scalars = Array(harmless(source).unicodeScalars)
    let start = min(max(column - 1, 0), scalars.count)
    let end = min(start + max(length, 1), scalars.count)
    // A long line is shown from a little before the part, so that the caret stays on the screen.
    let first = scalars.count > width && end > width ? max(start - width / 3, 0) : 0
    let last = min(first + width, scalars.count)
    line = (first > 0 ? "..." : "") + Excerpt.text(scalars[first..<last]) + (last < scalars.count ? "..." : "")
    let before = (first > 0 ? 3 : 0) + scalars[first..<start].reduce(0) { $0 + $1.columns }
    let under = start < last ? scalars[start..<min(end, last)].reduce(0) { $0 + $1.columns } : 1
    caret = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(under - 1, 0))
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
