import Language
public import Reports
import Scenarios
public import Sessions

/// What somebody did in a lesson, step by step, read from the records of the session.
public struct Review: Hashable, Sendable {
  /// A step that lies behind.
  public struct Row: Hashable, Sendable {
    /// Its number, from 1.
    public var number: Int
    /// What was typed in it, in order.
    public var lines: [String] = []
    /// Whether it was skipped, so that the program typed at least some of it.
    public var isDoneForYou = false
    /// How many hints were given.
    public var hints = 0
  }

  /// In the order of the lesson; a step that was passed over has no lines.
  public private(set) var rows: [Row] = []
  private let lesson: Lesson

  /// Reviews the lesson that a session follows or has followed; nil where its scenario has none or it was not begun.
  public init?(of session: Session) {
    guard let lesson = session.scenario.lesson, let begun = session.records.lastIndex(of: .lesson(1)) else {
      return nil
    }
    self.lesson = lesson
    var row: Row?
    var past = session.past(after: begun)
    for record in session.records[begun...] {
      let (week, hasPlayed) = (past.week, past.playedFrom != nil)
      _ = try? past.take(record)
      // What was tried while the lesson waited is no part of it.
      if hasPlayed || past.playedFrom != nil { continue }
      switch record {
      case .lesson(let number):
        if let row, !rows.contains(where: { $0.number == row.number }) { rows.append(row) }
        row = number.map { Row(number: $0) }
      case .skip: row?.isDoneForYou = true
      case .hint: row?.hints += 1
      case .reached(let last): row?.lines.append("run to week \(last)")
      case .line(var line):
        // A line of now is typed without its week.
        if line.week == week { line.week = nil }
        row?.lines.append(line.text(in: session.scenario.vocabulary))
      case .rewind, .open, .openBare, .turn, .undo, .redo, .reveal, .seed, .replications, .customers, .belief,
        .workshop, .team, .inject, .round, .hands:
        row?.lines.append(record.text)
      }
    }
    rows = rows.filter { lesson.steps.indices.contains($0.number - 1) }
  }

  /// How many steps were done without `skip`, of those that ask for something.
  public var own: (done: Int, of: Int) {
    let asking = rows.filter { !lesson.steps[$0.number - 1].way.isEmpty }
    return (asking.count { !$0.isDoneForYou }, asking.count)
  }

  /// Each step with what was typed and what it showed.
  public var document: Document {
    guard !rows.isEmpty else { return [.sentence("No step lies behind you yet. The one at which you are: lesson")] }
    var document: Document = [.heading("\(lesson.title): what you did")]
    document.append(
      .definitions(
        rows.map { row in
          let step = lesson.steps[row.number - 1]
          let typed = row.lines.map { "'\($0)'" }.joined(separator: ", ")
          let way =
            row.isDoneForYou
            ? "Done for you\(typed.isEmpty ? "" : ": " + typed)." : typed.isEmpty ? "" : "You typed \(typed)."
          let hints = row.hints == 0 ? "" : row.hints == 1 ? "1 hint." : "\(row.hints) hints."
          return Definition(
            "\(row.number) \(step.title)", [way, hints, step.explain].filter { !$0.isEmpty }.joined(separator: " "))
        }))
    let (done, all) = own
    if all > 0 { document.append(.note("By yourself: \(done) of \(all) steps that ask for something.")) }
    return document
  }
}
