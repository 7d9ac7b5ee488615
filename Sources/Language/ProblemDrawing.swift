extension Problem {
  /// The whole message: the sentence, the line, a caret under the culprit, and what to type next.
  ///
  /// ```
  /// scenarios/shop.yaml:14:9: error: unknown tactic 'retargetting'
  ///    14 |   apply retargetting depth=0.7
  ///       |         ^~~~~~~~~~~~ did you mean 'retargeting'?
  /// See all tactics: what is tactic
  /// ```
  /// Without a file, as at the prompt, place and line number are left out. Nothing that a terminal would obey is in it.
  public func text(file: String? = nil) -> String {
    let wording = wording
    let (shown, caret) = drawing
    let note = wording.note.map { " " + $0 } ?? ""
    var lines: [String]
    if let file {
      let number = String(repeating: " ", count: max(0, 5 - "\(line)".count)) + "\(line)"
      let gutter = String(repeating: " ", count: number.count)
      lines = [
        "\(file.harmless):\(line):\(span.column): error: \(wording.sentence)", "\(number) | \(shown)",
        "\(gutter) | \(caret)\(note)",
      ]
    } else {
      lines = ["error: \(wording.sentence)", "  \(shown)", "  \(caret)\(note)"]
    }
    return (lines + [wording.next]).joined(separator: "\n")
  }

  /// What is wrong and what was meant, on one line.
  public var sentence: String {
    let wording = wording
    return wording.sentence + (wording.note.map { "; " + $0 } ?? "")
  }

  /// What to do about it: a line to type or a command that explains.
  public var remedy: String { wording.next }

  /// The line, cut around the culprit where it is long, and the caret below it.
  private var drawing: (line: String, caret: String) {
    let room = 72
    let scalars = source.unicodeScalars.map(\.shown)
    let culprit = min(span.column - 1, scalars.count)
    var first = 0
    if scalars.reduce(0, { $0 + $1.width }) > room && culprit > room / 2 {
      first = culprit - room / 2
      // A mark without its letter would join the dots.
      while first < culprit, scalars[first].width == 0 { first += 1 }
    }
    var line = String.UnicodeScalarView(first > 0 ? Array("...".unicodeScalars) : [])
    var width = first > 0 ? 3 : 0
    var (before, length) = (width, 0)
    var last = first
    while last < scalars.count, width + scalars[last].width <= room {
      line.append(scalars[last])
      width += scalars[last].width
      if last < culprit { before = width } else if last < culprit + span.length { length += scalars[last].width }
      last += 1
    }
    while let end = line.last, end == " " { line.removeLast() }
    let caret = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, length - 1))
    return (String(line) + (last < scalars.count ? "..." : ""), caret)
  }
}
