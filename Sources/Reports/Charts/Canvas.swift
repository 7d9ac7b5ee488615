/// A field of characters to draw on; row 0 is the lowest.
struct Canvas {
  let columns: Int
  let rows: Int
  private var cells: [Glyph?]

  struct Glyph: Hashable {
    var character: Character
    var ink: Ink
  }

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: nil, count: columns * rows)
  }

  /// What stands at a place; writing outside the field does nothing.
  subscript(column: Int, row: Int) -> Glyph? {
    get { contains(column, row) ? cells[row * columns + column] : nil }
    set { if contains(column, row) { cells[row * columns + column] = newValue } }
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    (0..<columns).contains(column) && (0..<rows).contains(row)
  }

  /// Returns a row as a line, neighbours of one ink together.
  func line(_ row: Int) -> Line {
    var line = Line()
    var text = ""
    var ink = Ink.plain
    for column in 0..<columns {
      let glyph = self[column, row] ?? Glyph(character: " ", ink: .plain)
      if glyph.ink != ink {
        line.append(Legible(drawn: text), ink)
        (text, ink) = ("", glyph.ink)
      }
      text.append(glyph.character)
    }
    line.append(Legible(drawn: text), ink)
    return line
  }
}
