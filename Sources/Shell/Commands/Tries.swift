import Analysis
import Reports
import Sessions
import Simulation

extension Command {
  static let tries = Command(
    name: "tries", purpose: .weeks, meaning: "the tries of this session",
    usage: ["tries"],
    text: """
      Draws the tries as a tree, each below the one that it was opened from: how far it has run, how many lines it \
      has of its own, the week at which it was opened, and trust in its last week beside doing nothing. A star marks \
      the try in which you are.
      """,
    examples: [
      "tries  # the tree of this session",
      "try honest from 0\ntries  # with a second try in it",
      "run 4\ntries  # with trust beside doing nothing",
    ],
    answer: { talk, line in
      try line.requireNothing(after: "tries")
      let session = try talk.requireSession()
      let tree = session.tree
      let rows = try tree.map { try talk.row(of: $0) }
      var document: Document = [
        .drawing(
          Drawing(
            lined(rows), strong: tree.firstIndex(where: \.isPresent),
            key: "* is where you are. Trust is that of the last week run; in brackets, against doing nothing."),
          says: try talk.table(of: tree))
      ]
      let other = session.tries.last { $0.name != session.present.name }
      document.append(.note(other.map { "Go to another: try \($0.name)" } ?? "Begin another: try honest from 0"))
      return Reply(document)
    })
}

extension Conversation {
  /// The tries as rows of a table, for where no tree can be drawn.
  fileprivate func table(of tree: [Branch]) throws -> Table {
    Table(
      columns: [
        .text("Try"), .text("You are"), .text("Opened from"), .number("At week"), .number("Week"),
        .number("Lines"), .number("Trust"), .number("Against doing nothing"),
      ],
      rows: try tree.map { branch in
        let attempt = branch.attempt
        let trust = attempt.reached == 0 ? nil : try trust(of: attempt)
        return [
          .text(attempt.name), .text(branch.isPresent ? "here" : ""), .text(attempt.parent ?? ""),
          attempt.parent == nil ? .blank : .number(Double(attempt.opened), .count),
          .number(Double(attempt.reached), .count), .number(Double(branch.ownLines), .count),
          trust.map { .number($0.now, .points) } ?? .blank, trust.map { .number($0.difference, .difference) } ?? .blank,
        ]
      })
  }
}

/// Rows with their cells one below another.
private func lined(_ rows: [[String]]) -> [String] {
  let widths = (rows.first ?? []).indices.map { column in rows.map { displayWidth($0[column]) }.max() ?? 0 }
  return rows.map { row in
    let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - displayWidth($0)) }
    let line = cells.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

extension Conversation {
  /// A try as a row of the tree: its name, how far it has run, its lines, where it began, and its trust.
  fileprivate func row(of branch: Branch) throws -> [String] {
    let attempt = branch.attempt
    return [
      (branch.isPresent ? "* " : "  ") + branch.stem + harmless(attempt.name),
      "week \(attempt.reached)",
      branch.ownLines == 1 ? "1 line" : "\(branch.ownLines) lines",
      attempt.parent == nil ? "" : "from week \(attempt.opened)",
      attempt.reached == 0 ? "" : try trustWords(of: attempt),
    ]
  }

  /// Trust in the last week that a try has run, and by how much it differs from doing nothing.
  private func trust(of attempt: Try) throws -> (now: Double, difference: Double) {
    let week = attempt.reached
    let (mine, baseline) = try courses(of: try requireSession().plan(of: attempt, weeks: week))
    let gauge = Gauge(.trust)
    return (gauge.estimate(mine, week: week).mean, gauge.difference(mine, from: baseline, week: week).mean)
  }

  private func trustWords(of attempt: Try) throws -> String {
    let trust = try trust(of: attempt)
    return "trust \(Figure.points.text(trust.now)) (\(Figure.difference.text(trust.difference)))"
  }
}

extension Branch {
  /// What stands before the name, in signs that every screen has.
  fileprivate var stem: String {
    guard let last = isLast.last else { return "" }
    return isLast.dropLast().map { $0 ? "   " : "|  " }.joined() + (last ? "`- " : "|- ")
  }
}
