import Language
import Scenarios
import Simulation

/// What is said in a workshop: each step moves one team's try or all of them, and can be taken back.
extension Session {
  /// Why a record cannot be taken because there is a workshop, or none; nil where it can.
  func refusalOfWorkshop(_ record: Record) -> Refusal? {
    switch record {
    case .line, .reached, .rewind, .open, .openBare, .turn, .lesson, .skip, .hint, .workshop:
      workshop == nil ? nil : .inWorkshop(record)
    case .team, .inject, .round, .hands: workshop == nil ? .noWorkshop : nil
    case .undo, .redo, .reveal, .seed, .replications, .customers, .belief: nil
    }
  }

  /// Begins a workshop: each team has a try of its own from week 0.
  mutating func begin(_ beginning: Workshop.Beginning) throws(Refusal) {
    guard tries.count == 1, present.lines.isEmpty, present.reached == 0, present.predicted.isEmpty else {
      throw .workshopLate
    }
    guard Workshop.lengths.contains(beginning.minutes) else {
      throw .range("minutes", beginning.minutes, Workshop.lengths)
    }
    guard Workshop.sizes.contains(beginning.teams.count) else { throw .teams(beginning.teams.count) }
    for (place, name) in beginning.teams.enumerated() {
      if beginning.teams[..<place].contains(name) { throw .team(name, .twice) }
      if let objection = Workshop.objection(to: name, in: scenario) { throw .team(name, objection) }
    }
    tries += beginning.teams.map { Try($0, from: tries[0], at: 0) }
    workshop = Workshop(beginning)
  }

  /// Takes something that is said in the room.
  ///
  /// - Returns: The record as the session keeps it.
  mutating func takeStep(_ record: Record, _ change: inout Change) throws(Refusal) -> Record {
    let record = try say(record, &change)
    workshop?.undone = []
    return record
  }

  /// Does what a step says and remembers what it moved.
  private mutating func say(_ record: Record, _ change: inout Change) throws(Refusal) -> Record {
    guard let workshop else { throw .noWorkshop }
    var kept = record
    var step = Workshop.Step(record: record, tries: tries, rounds: workshop.rounds, hands: workshop.hands)
    switch record {
    case .team(let name, let saying):
      guard let place = tries.firstIndex(where: { $0.name == name }), workshop.teams.contains(name) else {
        throw .unknownTeam(name, among: workshop.teams)
      }
      try retract(what: saying, of: name, &change)
      step.tries = [tries[place]]
      kept = .team(name, try at(place) { (session) throws(Refusal) in try session.hear(saying, of: name) })
    case .inject(let line):
      guard case .event = line.statement else { throw .notEvent(line.canonical) }
      var said = line
      for place in tries.indices {
        said = try at(place) { (session) throws(Refusal) in try session.added(line) }
      }
      kept = .inject(said)
    case .round(let week):
      if workshop.isHeldBack { throw .notRevealed }
      for place in tries.indices { try at(place) { (session) throws(Refusal) in try session.run(to: week) } }
      self.workshop?.rounds.append(Workshop.Round(week: week))
    case .hands(var hands):
      let now = week
      hands.week = now
      // Counted again, the first count was wrong.
      self.workshop?.hands = workshop.hands.filter { $0.measure != hands.measure || $0.week != now } + [hands]
    default: throw .inWorkshop(record)
    }
    step.record = kept
    self.workshop?.steps.append(step)
    return kept
  }

  /// Does something in another try and comes back.
  private mutating func at<Result>(
    _ place: Int, _ body: (inout Session) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    let back = position
    position = place
    let result = try body(&self)
    position = back
    return result
  }

  /// What a team says, in its own try.
  private mutating func hear(_ saying: Workshop.Saying, of team: String) throws(Refusal) -> Workshop.Saying {
    switch saying {
    case .stay, .undo: return saying
    case .line(let line):
      if case .question(.predict) = line.statement { return .line(try added(line)) }
      guard case .decision = line.statement else { throw .notOfTeam(team, line.canonical) }
      return .line(try added(line))
    case .choose(let letter):
      let cards = scenario.cards
      guard let card = cards.first(where: { $0.letter.lowercased() == letter.lowercased() }) else {
        throw .card(letter, runs: false, among: cards.map(\.letter))
      }
      for line in card.lines {
        guard line.statement.act != nil else { throw .card(card.letter, runs: true, among: []) }
        _ = try added(line)
      }
      return .choose(card.letter)
    }
  }

  private mutating func added(_ line: Line) throws(Refusal) -> Line {
    var change = Change(record: .line(line), before: week, now: week)
    return try add(line, &change)
  }
}
