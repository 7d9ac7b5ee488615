import Language
import Scenarios

/// New tries, and back to old ones.
extension Session {
  mutating func open(_ name: String, from week: Int?, _ change: inout Change) throws(Refusal) {
    try check(newName: name)
    let week = week ?? self.week
    if week > scenario.weeks { throw .end(weeks: scenario.weeks, now: self.week) }
    guard (0...present.reached).contains(week) else {
      throw .notReached(week, reached: present.reached, now: self.week)
    }
    branch(name, at: week, &change)
  }

  /// Begins with the scenario's start and nothing else.
  mutating func openBare(_ name: String, _ change: inout Change) throws(Refusal) {
    try check(newName: name)
    branch(name, at: 0, &change)
    change.left = tries[position].lines + change.left
    present.lines = []
    present.inherited = 0
  }

  private func check(newName name: String) throws(Refusal) {
    if named(name) != nil { throw .taken(name) }
    do {
      try scenario.vocabulary.check(name: name, as: .segment)
    } catch {
      throw .name(error.cause, name)
    }
  }

  mutating func turn(to name: String) throws(Refusal) {
    guard let found = tries.firstIndex(where: { $0.name == name }) else { throw .unknown(name) }
    position = found
  }

  /// Opens `try-2`, `try-3`... when weeks were run past the prompt, so that what happened in them stays.
  mutating func branchIfRewound(_ change: inout Change) {
    guard present.isRewound else { return }
    var number = tries.count + 1
    while named("try-\(number)") != nil { number += 1 }
    branch("try-\(number)", at: week, &change)
  }

  private mutating func branch(_ name: String, at week: Int, _ change: inout Change) {
    change.opened = name
    change.left = present.lines.filter { $0.date > week }
    tries.append(Try(name, from: present, at: week))
    position = tries.count - 1
  }
}
