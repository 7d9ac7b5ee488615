extension Session {
  /// The session as it was after its first `count` records.
  public func past(after count: Int) -> Session {
    var past = Session(of: scenario, beginning)
    // What was taken once is taken again: a record is what came of a line, not what was typed.
    for record in records.prefix(count) { _ = try? past.take(record) }
    return past
  }

  /// The session as it was when a step of the lesson was come to for the first time; nil where it never was.
  public func past(atStep step: Int) -> Session? {
    records.firstIndex(of: .lesson(step)).map { past(after: $0 + 1) }
  }
}
