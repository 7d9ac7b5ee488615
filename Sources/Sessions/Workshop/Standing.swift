import Language
import Simulation

/// What stands of what was said: within a round a later word may take the place of an earlier one.
extension Workshop {
  private var placeOfLastRun: Int? { steps.lastIndex { if case .round = $0.record { true } else { false } } }

  /// That the last round ran; nil in the first.
  var lastRun: Record? { placeOfLastRun.map { steps[$0].record } }

  /// Everything said since the last round ran, in order.
  var stepsOfRound: ArraySlice<Step> { steps[(placeOfLastRun.map { $0 + 1 } ?? 0)...] }

  /// What was said since the last round ran and still stands: of two cards of one team the later.
  public var standing: [Step] {
    stepsOfRound.indices.filter { !isReplaced(at: $0) }.map { steps[$0] }
  }

  /// Whether something said later in the round stands in place of a step of it.
  func isReplaced(at place: Int) -> Bool {
    steps[(place + 1)...].contains { steps[place].record.gives(wayTo: $0.record) }
  }

  /// The tries as they were before anything of this round moved them; nil where nothing has.
  var triesOfRound: [Try]? { stepsOfRound.first { $0.movesTries }?.tries }
}

extension Workshop.Step {
  fileprivate var movesTries: Bool {
    switch record {
    case .team, .inject: true
    default: false
    }
  }
}

extension Record {
  /// Whether what is said later in a round is meant in place of this: another card, a prediction about the same, or the
  /// same event of the same week.
  func gives(wayTo other: Record) -> Bool {
    switch (self, other) {
    case (.team(let mine, let first), .team(let theirs, let second)): mine == theirs && first.gives(wayTo: second)
    case (.inject(let first), .inject(let second)): first.isSameEvent(as: second)
    default: false
    }
  }
}

extension Workshop.Saying {
  fileprivate func gives(wayTo other: Workshop.Saying) -> Bool {
    switch (self, other) {
    case (.choose, .choose), (.stay, .choose), (.choose, .stay), (.stay, .stay): return true
    default:
      guard let mine = prediction, let theirs = other.prediction else { return false }
      return mine.measure == theirs.measure && Set(mine.segments) == Set(theirs.segments) && mine.week == theirs.week
    }
  }
}

extension Line {
  /// Whether both are the same happening of the same week, however hard it hits.
  fileprivate func isSameEvent(as other: Line) -> Bool {
    guard case .event(let mine) = statement, case .event(let theirs) = other.statement else { return false }
    return week == other.week && mine.isAboutTheSame(as: theirs)
  }
}

extension Event {
  fileprivate func isAboutTheSame(as other: Event) -> Bool {
    switch (self, other) {
    case (.breach, .breach): true
    case (.uncover(let mine, _, _), .uncover(let theirs, _, _)): mine == theirs
    case (.law(let mine, _), .law(let theirs, _)): mine == theirs
    case (.rival(_, let mine), .rival(_, let theirs)): Set(mine) == Set(theirs)
    default: false
    }
  }
}
