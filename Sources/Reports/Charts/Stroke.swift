/// How a course becomes characters: the glyph and not only the colour tells one style from another.
struct Stroke {
  let style: LineChart.Series.Style
  let drawsBlocks: Bool
  /// Whether it is to be seen from the back row.
  private let isBold: Bool
  /// What the course is drawn with where many stand side by side.
  private let letter: LineChart.Letter?

  /// The sign of the letter where the screen can show it, else the number of its place.
  let sign: Character?

  init(_ course: LineChart.Series, on screen: Screen) {
    style = course.style
    letter = course.letter
    sign = course.letter.map { letter in
      screen.isUnicode || letter.sign.isASCII ? letter.sign : Character(String((letter.place + 1) % 10))
    }
    drawsBlocks = screen.drawsBlocks
    isBold = screen.isProjected
  }

  var ink: Ink {
    if let letter { return .course(letter.place) }
    return switch style {
    case .main: .main
    case .other: .other
    case .baseline: .baseline
    }
  }

  /// What the legend shows for the style.
  var sample: String {
    if let sign { return drawsBlocks ? "─\(sign)─" : "=\(sign)=" }
    if isBold {
      return style == .baseline ? boldGlyph(0) + boldGlyph(0) + " " : String(repeating: boldGlyph(0), count: 3)
    }
    return switch style {
    case .main: drawsBlocks ? "▄▄▄" : "***"
    case .other: drawsBlocks ? "───" : "ooo"
    case .baseline: drawsBlocks ? "╌╌╌" : "- -"
    }
  }

  /// Draws a course of heights, one per column; nil where there is none.
  func draw(_ heights: [Double?], on canvas: inout Canvas) {
    if let letter, let sign { return drawLettered(heights, with: sign, at: letter.place, on: &canvas) }
    if isBold { return drawBold(heights, on: &canvas) }
    if style == .main, drawsBlocks { return drawThick(heights, on: &canvas) }
    var last: Int?
    for (column, height) in heights.enumerated() {
      guard let height else {
        last = nil
        continue
      }
      let row = min(max(Int(height.rounded(.down)), 0), canvas.rows - 1)
      // Dashes have gaps; solid lines are joined where they are steep.
      if style != .baseline, let last {
        for between in min(last, row)..<max(last, row) where between != last && between != row {
          canvas[column, between] = Canvas.Glyph(character: drawsBlocks ? "│" : thin(0.5), ink: ink)
        }
      }
      last = row
      if style == .baseline, column % 3 == 2 { continue }
      canvas[column, row] = Canvas.Glyph(character: thin(height - Double(row)), ink: ink)
    }
  }

  /// Columns from one letter of a course to its next: room for those of eight teams, three columns apart.
  private static let stride = 24

  /// A thin line with its letter in it now and then. Letters of two courses never stand in one column, so where courses
  /// lie on each other each still shows.
  private func drawLettered(_ heights: [Double?], with sign: Character, at place: Int, on canvas: inout Canvas) {
    var last: Int?
    for (column, height) in heights.enumerated() {
      guard let height else {
        last = nil
        continue
      }
      func draw(_ character: Character, in row: Int, isLetter: Bool = false) {
        let isLettered =
          canvas[column, row].map { $0.ink.isOfCourse && ($0.character.isLetter || $0.character.isNumber) } ?? false
        if isLetter || !isLettered { canvas[column, row] = Canvas.Glyph(character: character, ink: ink) }
      }
      let row = min(max(Int(height.rounded(.down)), 0), canvas.rows - 1)
      if let last {
        for between in min(last, row)..<max(last, row) where between != last && between != row {
          draw(drawsBlocks ? "│" : "|", in: between)
        }
      }
      last = row
      let isLetter = column % Stroke.stride == place * 3 % Stroke.stride
      draw(isLetter ? sign : lettered(height - Double(row)), in: row, isLetter: isLetter)
    }
  }

  /// The glyph of one of many lines by its height within the row, thick for the back row.
  private func lettered(_ height: Double) -> Character {
    guard drawsBlocks else { return "=" }
    return isBold ? (height < 0.5 ? "▄" : "▀") : thin(height)
  }

  /// Half rows, joined where the course is steep.
  private func drawThick(_ heights: [Double?], on canvas: inout Canvas) {
    var last: Int?
    for (column, height) in heights.enumerated() {
      guard let height else {
        last = nil
        continue
      }
      let level = min(max(Int((height * 2).rounded(.down)), 0), canvas.rows * 2 - 1)
      let from = last.map { $0 < level ? $0 + 1 : $0 > level ? $0 - 1 : level } ?? level
      for row in (min(from, level) / 2)...(max(from, level) / 2) {
        let halves = (min(from, level)...max(from, level)).filter { $0 / 2 == row }
        let block: Character = halves.count == 2 ? "█" : halves[0] % 2 == 0 ? "▄" : "▀"
        canvas[column, row] = Canvas.Glyph(character: block, ink: ink)
      }
      last = level
    }
  }

  /// Whole rows, joined where the course is steep; the baseline as half rows with gaps.
  private func drawBold(_ heights: [Double?], on canvas: inout Canvas) {
    var last: Int?
    for (column, height) in heights.enumerated() {
      guard let height else {
        last = nil
        continue
      }
      let row = min(max(Int(height.rounded(.down)), 0), canvas.rows - 1)
      defer { last = row }
      if style == .baseline, column % 4 > 1 { continue }
      // The steep part hangs together, but no row is drawn twice in neighbouring columns.
      let from = style == .baseline ? row : last.map { $0 < row ? $0 + 1 : $0 > row ? $0 - 1 : row } ?? row
      for place in min(from, row)...max(from, row) {
        canvas[column, place] = Canvas.Glyph(character: Character(boldGlyph(height - Double(row))), ink: ink)
      }
    }
  }

  private func boldGlyph(_ height: Double) -> String {
    switch style {
    case .main: drawsBlocks ? "█" : "#"
    case .other: drawsBlocks ? "▓" : "o"
    case .baseline: drawsBlocks ? (height < 0.5 ? "▄" : "▀") : "-"
    }
  }

  /// The glyph of a thin line by its height within the row, 0 to 1.
  private func thin(_ height: Double) -> Character {
    guard drawsBlocks else { return style == .main ? "*" : style == .other ? "o" : "-" }
    if height < 1.0 / 3 { return "▁" }
    return height > 2.0 / 3 ? "▔" : "─"
  }
}
