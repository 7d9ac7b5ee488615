public import Language
import Scenarios

extension Session {
  /// Does what a record says and keeps the record: the one way in which a session changes.
  ///
  /// When it throws, the session is as it was.
  @discardableResult
  public mutating func take(_ record: Record) throws(Refusal) -> Change {
    let before = week
    var next = self
    var change = Change(record: record, before: before, now: before)
    if let refusal = refusalOfWorkshop(record) { throw refusal }
    switch record {
    case .line(let line): change.record = .line(try next.add(line, &change))
    case .reached(let week): try next.run(to: week)
    case .rewind(let week): try next.goBack(to: week)
    case .open(let name, let week): try next.open(name, from: week, &change)
    case .openBare(let name): try next.openBare(name, &change)
    case .turn(let name): try next.turn(to: name)
    case .undo: try workshop == nil ? next.takeAway(&change) : next.takeBack(&change)
    case .redo: try workshop == nil ? next.bringBack(&change) : next.takeAgain(&change)
    case .reveal: try workshop == nil ? next.reveal() : next.revealRound()
    case .lesson(let step): try next.go(toStep: step)
    case .skip, .hint: guard lessonStep != nil else { throw .step(1, of: scenario.lesson?.steps.count ?? 0) }
    case .seed(let seed): next.seed = seed
    case .replications(let count):
      guard Session.replicationRange.contains(count) else {
        throw .range("replications", count, Session.replicationRange)
      }
      next.replications = count
    case .customers(let count):
      guard Session.customerRange.contains(count) else { throw .range("customers", count, Session.customerRange) }
      next.customers = count
    case .belief(let isOn): next.hasBelief = isOn
    case .workshop(let beginning): try next.begin(beginning)
    case .team(_, .undo): try next.takeBack(&change)
    case .team, .inject, .round, .hands: change.record = try next.takeStep(record, &change)
    }
    change.now = next.week
    next.records.append(change.record)
    self = next
    return change
  }

  /// Accepts a decision, event or assumption, which opens a new try after a rewind, or locks a prediction.
  @discardableResult
  public mutating func accept(_ line: Line) throws(Refusal) -> Change { try take(.line(line)) }

  /// Moves the prompt forward to a week that was just run.
  @discardableResult
  public mutating func advance(to week: Int) throws(Refusal) -> Change { try take(.reached(week)) }

  /// Goes to the prompt of a week that was run; nothing is lost by it.
  @discardableResult
  public mutating func rewind(to week: Int) throws(Refusal) -> Change { try take(.rewind(week)) }

  /// Opens a new try with the present one's lines up to a week, or goes on with the try of that name.
  ///
  /// - Parameter week: nil means the week at the prompt.
  @discardableResult
  public mutating func open(try name: String, from week: Int? = nil) throws(Refusal) -> Change {
    if week == nil, named(name) != nil { return try take(.turn(name)) }
    return try take(.open(name, from: week))
  }

  /// Takes the last line away, and goes back to its week if weeks were run since.
  @discardableResult
  public mutating func undo() throws(Refusal) -> Change { try take(.undo) }

  /// Brings back what `undo` took away just before.
  @discardableResult
  public mutating func redo() throws(Refusal) -> Change { try take(.redo) }
}
