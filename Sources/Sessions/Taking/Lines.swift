import Language
import Simulation
import Scenarios

/// Lines: the order of questions is that in which a reader can answer them.
extension Session {
  /// Adds a line to the present try, or to a new one after a rewind.
  ///
  /// - Returns: The line with its week, as it reads back from a session file.
  mutating func add(_ line: Line, _ change: inout Change) throws(Refusal) -> Line {
    if case .question(.predict(let prediction)) = line.statement { return try lock(prediction, line) }
    guard line.statement.act != nil else { throw .notKept(line.canonical) }
    let date = line.week ?? week
    if date < week { throw .past(line, now: week) }
    if date >= scenario.weeks { throw .tooLate(line, weeks: scenario.weeks, now: week) }
    if date > 0, case .assumption(let assumption) = line.statement, assumption.holdsFromStart { throw .startOnly(line) }
    branchIfRewound(&change)
    let kept: Line
    do {
      let practices = practices(at: date)
      try check(line, practices: practices, locks: scenario.locks, vocabulary: scenario.vocabulary)
      var dated = line
      dated.week = date
      kept = try parse(dated.canonical, in: .session, vocabulary: scenario.vocabulary) ?? dated
    } catch {
      throw .line(error)
    }
    present.lines.append(kept)
    present.undone = []
    change.line = kept
    return kept
  }
}
