import Language

/// What `undo` takes away, `redo` brings back as long as nothing else was done in the try.
extension Session {
  mutating func takeAway(_ change: inout Change) throws(Refusal) {
    // After a rewind the lines of later weeks belong to what happened in them: they stay.
    guard present.lines.contains(where: { $0.date <= week || !present.isRewound }) else {
      throw .nothingToUndo(laterLines: present.lines.count, reached: present.reached)
    }
    branchIfRewound(&change)
    let line = present.lines.removeLast()
    present.undone.append(Try.Undone(line: line, week: week, inherited: present.inherited))
    present.week = min(week, line.date)
    present.reached = present.week
    present.inherited = min(present.inherited, present.lines.count)
    reconsider()
    change.line = line
  }

  mutating func bringBack(_ change: inout Change) throws(Refusal) {
    guard let undone = present.undone.popLast() else { throw .nothingToRedo }
    present.lines.append(undone.line)
    present.week = undone.week
    present.reached = undone.week
    present.inherited = undone.inherited
    change.line = undone.line
  }
}
