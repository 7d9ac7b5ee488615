import Analysis
import Reports
import Scenarios
import Sessions
import Simulation

extension Debrief {
  /// Five questions to discuss: made from what happened, and where little happened, from the scenario.
  public var questions: [String] {
    var questions = [ofParting, ofSurprise, ofLine, ofPerson, ofMoney].compactMap { $0 }
    let others =
      (scenario.lesson?.debrief ?? []) + (scenario.facilitation?.questions ?? []) + [
        "What would you tell these customers, and when would they read it?",
        "Which of the lines would you also choose at work, and who would have to agree?",
        "Who pays for what the firm gains here, and do they know?",
        "What would have to be true for this to go otherwise?",
        "What do you do differently on Monday?",
      ]
    for question in others where questions.count < 5 { questions.append(question) }
    return Array(questions.prefix(5))
  }

  private var ofParting: String? {
    guard let parting = partings.first else { return nil }
    let line = parting.entry?.driver.act.map { " over '\(wording.line($0))'" } ?? ""
    return "\(parting.low.name) and \(parting.high.name) parted in week \(parting.week)\(line). What did each see in "
      + "it then, and what would have brought them together?"
  }

  private var ofSurprise: String? {
    guard let surprise, !surprise.revealed.isRight || surprise.revealed.distance != nil else { return nil }
    return "\(surprise.name) expected that \(surprise.revealed.predicted.prediction.spoken(currency)), and it came "
      + "\(surprise.revealed.nearnessToOthers). What had nobody thought of?"
  }

  private var ofLine: String? {
    guard
      let (name, answer) = mattered.max(by: {
        ($0.answer.lines.first?.part.magnitude ?? 0) < ($1.answer.lines.first?.part.magnitude ?? 0)
      }),
      let line = answer.lines.first
    else { return nil }
    return "In \(name) one line moved trust most: '\(wording.line(line.act))'. Who decides on such a line where you "
      + "work, and whom do they ask?"
  }

  private var ofPerson: String? {
    guard let person = people.first, let worst = person.worst, let best = person.best, worst.name != best.name else {
      return nil
    }
    let name = Names.name(of: person.id)
    return "\(name) is the same person in \(worst.name) and in \(best.name). What would you say to \(name) in "
      + "\(worst.name), and what would it have taken to keep that trust?"
  }

  /// Whether the one that earned most is also the one that was trusted most.
  private var ofMoney: String? {
    guard let money = partings.first(where: { $0.quantity == .spend }),
      let trust = partings.first(where: { $0.quantity == .trust })
    else { return nil }
    if money.high.name == trust.high.name {
      return "\(money.high.name) has both the most spend and the most trust by week \(week). What would tempt you "
        + "away from it all the same, and who would gain?"
    }
    return "\(money.high.name) has the most spend by week \(week), and \(trust.high.name) the most trust. Which of "
      + "the two would you rather be in a year, and why?"
  }
}
