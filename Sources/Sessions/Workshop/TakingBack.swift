import Language

/// Mistakes in front of a room: everything that was said can be taken back.
extension Session {
  /// Takes back the last step, or with `.team(name, .undo)` the last one of that team.
  mutating func takeBack(_ change: inout Change) throws(Refusal) {
    guard let workshop else { throw .noWorkshop }
    let place: Int?
    if case .team(let team, _) = change.record {
      guard workshop.teams.contains(team) else { throw .unknownTeam(team, among: workshop.teams) }
      place = ownSteps(of: team).last
      // What all of them went through since lies between.
      if place == nil { throw .nothingOfTeam(team, since: workshop.steps.last { $0.moves(team) }?.record) }
    } else {
      place = workshop.steps.indices.last
    }
    guard let place else { throw .nothingToUndo(laterLines: 0, reached: 0) }
    let step = workshop.steps[place]
    restore(step)
    self.workshop?.steps.remove(at: place)
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

  /// A team that changes its mind within a round: a second card, or another prediction about the same, stands in place of
  /// the first, and what the team said besides stays.
  mutating func retract(what saying: Workshop.Saying, of team: String, _ change: inout Change) throws(Refusal) {
    guard let steps = workshop?.steps else { return }
    let own = ownSteps(of: team)
    guard let first = own.firstIndex(where: { steps[$0].saying?.gives(wayTo: saying) == true }) else { return }
    let later = own[(first + 1)...].map { steps[$0].record }
    restore(steps[own[first]])
    for place in own[first...].reversed() { workshop?.steps.remove(at: place) }
    for record in later { _ = try takeStep(record, &change) }
    change.insteadOf = steps[own[first]].record
  }

  /// Where among the steps those of a team are that nothing has happened to since.
  private func ownSteps(of team: String) -> [Int] {
    guard let steps = workshop?.steps else { return [] }
    let begin = steps.lastIndex { $0.team == nil && $0.moves(team) }.map { $0 + 1 } ?? 0
    return steps.indices.dropFirst(begin).filter { steps[$0].team == team }
  }

  private mutating func restore(_ step: Workshop.Step) {
    for before in step.tries {
      if let place = tries.firstIndex(where: { $0.name == before.name }) { tries[place] = before }
    }
    guard step.team == nil else { return }
    workshop?.rounds = step.rounds
    workshop?.hands = step.hands
  }

  /// The room has seen what came of the last round: every prediction that is due is set beside the outcome.
  mutating func revealRound() throws(Refusal) {
    guard let last = workshop?.rounds.indices.last else { throw .noRound }
    workshop?.rounds[last].isRevealed = true
    for place in tries.indices { tries[place].revealWhatIsDue() }
  }

  /// The same session seen from another try; nothing of it is kept.
  public func seen(from name: String) -> Session? {
    guard let place = tries.firstIndex(where: { $0.name == name }) else { return nil }
    var session = self
    session.position = place
    return session
  }
}

extension Workshop.Step {
  /// Whether it changed a team's try.
  fileprivate func moves(_ name: String) -> Bool {
    switch record {
    case .round, .inject: true
    default: team == name
    }
  }
}

extension Workshop.Saying {
  /// Whether a team that says something else means it in place of this.
  fileprivate func gives(wayTo other: Workshop.Saying) -> Bool {
    switch (self, other) {
    case (.choose, .choose), (.stay, .choose), (.choose, .stay), (.stay, .stay): return true
    default:
      guard let mine = prediction, let theirs = other.prediction else { return false }
      return mine.measure == theirs.measure && Set(mine.segments) == Set(theirs.segments) && mine.week == theirs.week
    }
  }
}
