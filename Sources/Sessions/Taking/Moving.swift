import Scenarios

/// The clock of the present try.
extension Session {
  mutating func run(to week: Int) throws(Refusal) {
    if week > scenario.weeks { throw .end(weeks: scenario.weeks, now: self.week) }
    if week < self.week { throw .backwards(week, now: self.week) }
    present.week = week
    present.reached = max(present.reached, week)
    present.undone = []
    fallDue()
  }

  mutating func goBack(to week: Int) throws(Refusal) {
    if week > scenario.weeks { throw .end(weeks: scenario.weeks, now: self.week) }
    guard (0...present.reached).contains(week) else {
      throw .notReached(week, reached: present.reached, now: self.week)
    }
    present.week = week
    present.undone = []
  }
}
