/// Mistakes in front of a room: everything that was said can be taken back.
extension Session {
  /// Takes back the last step, or with `.team(name, .undo)` the last one that team said in this round.
  ///
  /// What the step had stood in place of stands again.
  mutating func takeBack(_ change: inout Change) throws(Refusal) {
    guard let workshop else { throw .noWorkshop }
    let place: Int?
    if case .team(let team, _) = change.record {
      guard workshop.teams.contains(team) else { throw .unknownTeam(team, among: workshop.teams) }
      place = workshop.stepsOfRound.lastIndex { $0.team == team }
      if place == nil { throw .nothingOfTeam(team, since: workshop.lastRun) }
    } else {
      place = workshop.steps.indices.last
    }
    guard let place else { throw .nothingToUndo(laterLines: 0, reached: 0) }
    let step = workshop.steps[place]
    let begin = workshop.triesOfRound
    self.workshop?.steps.remove(at: place)
    switch step.record {
    case .hands: self.workshop?.hands = step.hands
    case .round:
      tries = step.tries
      self.workshop?.rounds = step.rounds
      self.workshop?.hands = step.hands
    default:
      change.broughtBack = workshop.stepsOfRound[..<place].last { $0.record.gives(wayTo: step.record) }?.record
      try retell(from: begin ?? step.tries)
    }
    self.workshop?.undone.append(step.record)
    change.takenBack = step.record
  }

  /// Says again what was taken back last.
  mutating func takeAgain(_ change: inout Change) throws(Refusal) {
    guard let undone = workshop?.undone, let record = undone.last else { throw .nothingToRedo }
    _ = try takeStep(record, &change)
    workshop?.undone = undone.dropLast()
    change.takenBack = record
  }
}
