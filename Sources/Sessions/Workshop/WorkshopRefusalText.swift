import Language

extension Refusal {
  /// What is said where a workshop is in the way, or none is there: the sentence and what to type.
  var wordingOfWorkshop: (String, String) {
    switch self {
    case .inWorkshop(let record):
      (
        "'\(record.text)' cannot be done in a workshop, because all teams go on together",
        "Where you are: round. To take something back: undo"
      )
    case .noWorkshop:
      (
        "no workshop goes on here, so there are no teams and no rounds",
        "Begin one: workshop shopping-list minutes 60 teams red, blue, green"
      )
    case .workshopLate:
      ("a workshop begins with a session, and in this one something was done already", "Begin a new one: workshop")
    case .teams(let count):
      (
        "\(count) teams cannot play, because it takes \(Workshop.sizes.lowerBound) to \(Workshop.sizes.upperBound)",
        "Type: workshop shopping-list minutes 60 teams red, blue, green"
      )
    case .team(let name, let objection): (because(objection, name), "Choose another, such as: \(name.prefix(9))-1")
    case .unknownTeam(let name, let teams):
      (
        "there is no team '\(name)'",
        (nearest(name, among: teams).map { "Did you mean '\($0)'? " } ?? "")
          + "Teams: \(teams.joined(separator: ", "))"
      )
    case .card(let letter, true, _):
      (
        "card \(letter) lets weeks run, so a team cannot choose it, because all teams go on together",
        "Type its lines behind the team's name. They are: cards"
      )
    case .card(let letter, false, let letters):
      letters.isEmpty
        ? ("this scenario has no cards, so there is no '\(letter)'", "What can be done: help firm")
        : ("there is no card '\(letter)'", "There are: \(letters.joined(separator: ", ")). See them: cards")
    case .notOfTeam(let team, let line):
      (
        "'\(line)' is nothing that \(team) can decide, because events and assumptions are the same for all teams",
        "An event for all: inject breach"
      )
    case .notEvent(let line):
      (
        "'\(line)' is no event, and only events meet all teams",
        "Type: inject breach reach=30%. What a team decides: red apply retargeting"
      )
    case .nothingOfTeam(let team, let since?):
      (
        "\(team) has said nothing since '\(since.text)', which met all teams, so there is nothing of its own to "
          + "take back",
        "To take that back first: undo"
      )
    case .nothingOfTeam(let team, nil):
      ("\(team) has said nothing yet, so there is nothing to take back", "Who has to say something: who is missing")
    case .notRevealed:
      (
        "that has to wait, because the room has not seen yet what came of this round", "Press Enter, or type: reveal"
      )
    case .noRound: ("no round has run, so there is nothing to reveal", "Let a quarter pass for all teams: run quarter")
    default: ("this cannot be done", "Type: help")
    }
  }

  private func because(_ objection: Workshop.Objection, _ name: String) -> String {
    switch objection {
    case .spelling:
      "a team cannot be called '\(name)', because a name is at most \(Workshop.longestName) small letters, digits and "
        + "hyphens, and begins with a letter"
    case .word: "a team cannot be called '\(name)', because lines begin with that word or use it"
    case .taken: "a team cannot be called '\(name)', because the scenario has something of that name"
    case .twice: "two teams cannot both be called '\(name)'"
    }
  }
}
