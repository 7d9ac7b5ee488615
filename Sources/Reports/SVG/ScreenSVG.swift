extension Document {
  /// The document as a picture of a screen of so many columns, for what has no chart: a story, a map, a table.
  func screenPicture(columns: Int) -> String {
    let lines = lines(for: Screen(width: columns, height: 24, isUnicode: true, isTerminal: true))
    let letter = 16.0
    let size = PictureSize(width: (columns + 4) * 10, height: Int(Double(lines.count + 2) * letter * 1.4))
    let picture = Picture(size, letter: letter)
    let parts = lines.enumerated().flatMap { row, line in line.pieces.map { $0.markup(row: row, on: picture) } }
    return picture.file(parts, title: "", says: lines.map { $0.text(.none) }.joined(separator: "\n"))
  }
}

/// Characters without a blank, and the column in which they begin.
private struct Piece {
  var text: String
  var column: Int
  var ink: Ink

  /// As wide as its columns, whatever the font: columns line up.
  func markup(row: Int, on picture: Picture) -> Markup {
    let (kind, isStrong) =
      switch ink {
      case .plain: ("ink", false)
      case .strong: ("ink", true)
      case .quiet, .baseline, .band: ("quiet", false)
      case .main: ("name0", true)
      case .good: ("name2", false)
      case .bad, .other: ("name1", false)
      case .course(let place): ("name\(place % Palette.light.lines.count)", true)
      }
    return .element(
      "text",
      [
        "x": Double((column + 2) * 10).place, "y": (Double(row + 2) * picture.letter * 1.4).place, "class": kind,
        "font-size": picture.letter.place, "font-weight": isStrong ? "600" : "400",
        "style": "font-family:'DejaVu Sans Mono',Menlo,Consolas,monospace",
        "textLength": Double(displayWidth(text) * 10).place, "lengthAdjust": "spacingAndGlyphs",
      ], text)
  }
}

extension Line {
  /// Its pieces between blanks.
  fileprivate var pieces: [Piece] {
    var pieces: [Piece] = []
    var column = 0
    for span in spans {
      var isOpen = false
      for character in span.text.text {
        if character == " " {
          isOpen = false
        } else if isOpen {
          pieces[pieces.count - 1].text.append(character)
        } else {
          pieces.append(Piece(text: String(character), column: column, ink: span.ink))
          isOpen = true
        }
        column += displayWidth(String(character))
      }
    }
    return pieces
  }
}
