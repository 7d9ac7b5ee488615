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
    var step = Workshop.Step(record: record, tries: tries, rounds: workshop.rounds, hands: workshop.hands)
    switch record {
    case .team(let name, _):
      guard workshop.teams.contains(name) else { throw .unknownTeam(name, among: workshop.teams) }
      return try tell(step, &change)
    case .inject(var line):
      guard case .event = line.statement else { throw .notEvent(line.canonical) }
      line.week = line.week ?? week
      step.record = .inject(line)
      return try tell(step, &change)
    case .round(let week):
      if workshop.isHeldBack { throw .notRevealed }
      for place in tries.indices { try at(place) { (session) throws(Refusal) in try session.run(to: week) } }
      self.workshop?.rounds.append(Workshop.Round(week: week))
    case .hands(var hands):
      let now = week
      hands.week = now
      // Counted again, the first count was wrong.
      self.workshop?.hands = workshop.hands.filter { $0.measure != hands.measure || $0.week != now } + [hands]
      step.record = .hands(hands)
    default: throw .inWorkshop(record)
    }
    self.workshop?.steps.append(step)
    return step.record
  }

  /// Adds a step to the round; what is said again stands in place of what was said first.
  private mutating func tell(_ step: Workshop.Step, _ change: inout Change) throws(Refusal) -> Record {
    guard let workshop, !workshop.isHeldBack else { throw .notRevealed }
    change.insteadOf = workshop.standing.last { $0.record.gives(wayTo: step.record) }?.record
    let begin = workshop.triesOfRound ?? tries
    self.workshop?.steps.append(step)
    try retell(from: begin)
    return self.workshop?.steps.last?.record ?? step.record
  }

  /// Makes the tries of this round anew from those at its beginning and from what stands of what was said since.
  mutating func retell(from begin: [Try]) throws(Refusal) {
    tries = begin
    guard let workshop else { return }
    for place in workshop.stepsOfRound.indices where !workshop.isReplaced(at: place) {
      let record = try hear(workshop.steps[place].record)
      self.workshop?.steps[place].record = record
    }
  }

  /// Does in the tries what was said.
  ///
  /// - Returns: The record with its weeks, as the session keeps it.
  private mutating func hear(_ record: Record) throws(Refusal) -> Record {
    switch record {
    case .team(let name, let saying):
      guard let place = tries.firstIndex(where: { $0.name == name }) else { return record }
      return .team(name, try at(place) { (session) throws(Refusal) in try session.hear(saying, of: name) })
    case .inject(let line):
      var said = line
      for place in tries.indices { said = try at(place) { (session) throws(Refusal) in try session.added(line) } }
      return .inject(said)
    default: return record
    }
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

  /// The room has seen what came of the last round: every prediction that is due is set beside the outcome.
  mutating func revealRound() throws(Refusal) {
    guard let last = workshop?.rounds.indices.last else { throw .noRound }
    workshop?.rounds[last].isRevealed = true
    for place in tries.indices { tries[place].revealWhatIsDue() }
  }
}
