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
    let excerpt = Excerpt(of: source, column: span.column, length: span.length)
    let (shown, caret) = (excerpt.line, excerpt.caret)
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
}
