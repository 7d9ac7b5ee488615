import Language
public import Reports
import Simulation

/// The map for people: one sentence, the grid, and how to read it.
extension SafetyMap {
  /// The map in one plain sentence.
  public var verdict: String {
    let kept = "'\(condition.text)' to week \(plan.weeks)"
    let all = down.labels.indices.map { row in across.labels.indices.map { mark(row, $0) } }
    func safe(_ row: Int) -> Int { all[row].count { $0 == .safe } }
    let rows = all.indices
    var text = "Keeping \(kept): \(across.name) is safe "
    if let best = rows.max(by: { safe($0) < safe($1) }), let worst = rows.min(by: { safe($0) < safe($1) }) {
      text +=
        safe(best) == safe(worst)
        ? "\(span(all[best])), whatever the \(down.name)"
        : "\(span(all[best])) with \(down.name) \(down.labels[best]) and \(span(all[worst])) with \(down.labels[worst])"
    }
    let open = all.joined().count { $0 == .depends }
    if open > 0 { text += "; \(open) of \(all.joined().count) settings depend on what you believe" }
    guard let row = down.today, let column = across.today else { return text + "." }
    let count = worlds > 0 ? " (kept in \(self.kept[row][column]) of \(worlds) plausible worlds)" : ""
    return text + ". Today's setting, \(across.labels[column]) and \(down.labels[row]), is "
      + (all[row][column] == .depends ? "a matter of belief" : all[row][column].rawValue) + count + "."
  }

  /// Where a row is safe, in words.
  private func span(_ marks: [Mark]) -> String {
    let safe = marks.indices.filter { marks[$0] == .safe }
    guard let first = safe.first, let last = safe.last else { return "nowhere" }
    if safe.count == marks.count { return "throughout" }
    if safe.count == last + 1 { return "up to \(across.labels[last])" }
    if safe.count == marks.count - first { return "from \(across.labels[first]) on" }
    return "at \(safe.count) of \(marks.count) levels"
  }

  /// The sentence and the grid.
  public var document: Document {
    [
      .sentence(verdict, tone: .strong),
      .drawing(Drawing(lines, strong: down.today.map { $0 + 2 }, key: key), says: table),
    ]
  }

  private var key: String {
    let letters = Mark.allCases.map { mark -> String in
      let worlds = worlds > 0 && mark != .depends ? " in \(sure) of \(worlds) plausible worlds" : ""
      return "\(mark.letter) \(mark.rawValue)\(worlds)"
    }
    let shown = worlds > 0 ? letters : [letters[0], letters[2] + ", in the usual world alone: belief is off"]
    return shown.joined(separator: " · ") + (today == nil ? "" : " · [ ] today")
  }

  private var today: (row: Int, column: Int)? {
    guard let row = down.today, let column = across.today else { return nil }
    return (row, column)
  }

  /// The grid as lines: the levels across on top, a letter for each setting, today's between brackets.
  private var lines: [String] {
    let lead = (down.labels + [down.name]).map(\.count).max() ?? 0
    // Today's level may make one column more than fits with two blanks between levels.
    let longest = across.labels.map(\.count).max() ?? 1
    let width = max(3, lead + across.labels.count * (longest + 2) > 78 ? longest + 1 : longest + 2)
    func centred(_ text: String) -> String {
      let left = (width - text.count) / 2
      return String(repeating: " ", count: left) + text + String(repeating: " ", count: width - text.count - left)
    }
    func padded(_ text: String) -> String { text + String(repeating: " ", count: lead - text.count) }
    let head = padded(down.name) + across.labels.map(centred).joined()
    let rows = down.labels.indices.map { row in
      padded(down.labels[row])
        + across.labels.indices.map { column in
          let letter = mark(row, column).letter
          return centred(today.map { $0 == (row, column) } == true ? "[\(letter)]" : " \(letter) ")
        }.joined()
    }
    return [padded("") + " " + across.name, head] + rows
  }

  /// The same as a table.
  private var table: Table {
    Table(
      columns: [.text(down.name)] + across.labels.map { .text("\(across.name) \($0)") },
      rows: down.labels.indices.map { row in
        [.text(down.labels[row])]
          + across.labels.indices.map { column in
            let mark = mark(row, column)
            let count = worlds > 0 && mark == .depends ? ", kept in \(kept[row][column]) of \(worlds)" : ""
            return .text(mark.rawValue + count + (today.map { $0 == (row, column) } == true ? ", today" : ""))
          }
      })
  }
}

extension SafetyMap.Mark {
  /// What it is drawn with, on every screen.
  fileprivate var letter: Character {
    switch self {
    case .safe: "o"
    case .depends: "?"
    case .tooFar: "x"
    }
  }
}
