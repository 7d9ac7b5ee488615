import Language

extension Refusal {
  /// What to show, with the next thing to type.
  public var text: String {
    if case .line(let problem) = self { return problem.text() }
    let (sentence, remedy) = wording
    return "error: \(sentence). \(remedy)"
  }

  private var wording: (String, String) {
    switch self {
    case .inWorkshop, .noWorkshop, .workshopLate, .teams, .team, .unknownTeam, .card, .notOfTeam, .notEvent,
      .nothingOfTeam, .notRevealed, .noRound:
      wordingOfWorkshop
    case .line(let problem): (problem.text(), "")
    case .notKept(let line):
      ("'\(line)' is no line of a plan, because only decisions, events and assumptions are", "Type: help")
    case .past(let line, let now):
      (
        "'\(line.canonical)' is dated week \(line.date), but \(done(now)) done",
        "Type: rewind \(line.date)"
      )
    case .tooLate(let line, let weeks, let now):
      (
        "nobody could feel '\(line.canonical)' any more, because the scenario ends with week \(weeks)",
        now < weeks ? "Give it a week before \(weeks), such as: at \(now)" : "Type: rewind 0"
      )
    case .startOnly(let line):
      (
        "'\(line.canonical)' says what customers start with, so it can only be assumed at week 0",
        "Type: rewind 0"
      )
    case .end(let weeks, let now):
      (
        "the scenario ends with week \(weeks), and \(done(now)) done",
        now < weeks ? "Type: run \(weeks - now)" : "Go back to change something. Type: rewind 0"
      )
    case .backwards(let week, let now):
      ("a run cannot end at week \(week), because \(done(now)) done", "Type: rewind \(max(0, week))")
    case .notReached(let week, let reached, let now):
      (
        "week \(week) is not there to go to, because this try has been run to week \(reached)",
        week > reached ? "Type: run \(week - now)" : "Type: rewind 0"
      )
    case .taken(let name):
      (
        "there is a try '\(name)' already, so it cannot begin anew",
        "Go on with it: try \(name). Or choose another name: try \(name)-2"
      )
    case .unknown(let name): ("there is no try '\(name)'", "See all tries: tries")
    case .name(let cause, let name): (Refusal.because(cause, name), "Choose another, such as: try my-way")
    case .nothingToUndo(let later, let reached):
      later == 0
        ? ("there is nothing to undo, because no line was typed", "Type: help")
        : ("there is no line up to this week to undo; later ones stay with their weeks", "Type: rewind \(reached)")
    case .nothingToRedo:
      ("there is nothing to bring back, because 'redo' only follows an 'undo'", "Type the line again, or: status")
    case .alreadyKnown(let line, let reached, let now):
      (
        "'\(line.canonical)' would be no prediction, because with these lines it has run to week \(reached) before",
        "Type a line that changes something, or go on from there: run \(reached - now)"
      )
    case .predictedWeek(let week, let now, let weeks):
      (
        week > weeks
          ? "week \(week) cannot be predicted, because the scenario ends with week \(weeks)"
          : "week \(week) cannot be predicted, because \(done(now)) done",
        now < weeks ? "Name a week to come, such as: at \(min(weeks, now + 13))" : "Type: rewind 0"
      )
    case .locked(let predicted):
      (
        "'\(predicted.line.canonical)' is locked already, so nothing else can be predicted about it",
        "See how it comes out: run 13"
      )
    case .nothingDue(let isLocked, let week):
      isLocked
        ? (
          "nothing is due yet",
          week.map { "Your prediction is about week \($0). Type: run" } ?? "Let weeks pass: run 13"
        )
        : ("nothing has been predicted in this try", "Say what you expect: predict trust down 5")
    case .step(let step, let count):
      (
        count == 0
          ? "this scenario has no lesson" : "there is no step \(step), because the lesson has \(count)",
        count == 0 ? "Take the tour: tour" : "Type: lesson"
      )
    case .range(let name, let number, let range):
      (
        "\(name) cannot be \(number), because it is a number from \(range.lowerBound) to \(range.upperBound)",
        "Type: set \(name) \(min(max(number, range.lowerBound), range.upperBound))"
      )
    }
  }

  private func done(_ week: Int) -> String { week == 1 ? "1 week is" : "\(week) weeks are" }

  private static func because(_ cause: Problem.Cause, _ name: String) -> String {
    switch cause {
    case .reserved: "a try cannot be called '\(name)', because that is a word of the language"
    case .taken: "a try cannot be called '\(name)', because the scenario has something of that name"
    default: "a try cannot be called that, because a name is made of a-z, 0-9 and '-' and begins with a letter"
    }
  }
}
