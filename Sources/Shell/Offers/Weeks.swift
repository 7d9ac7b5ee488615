import Language
import Scenarios
import Sessions
import Simulation

/// The weeks that a line may name, each with what happened then. What lies ahead in the scenario is not given away.
extension Conversation {
  /// The weeks that this try can go back to.
  var pastWeeks: [Suggestion] { weeksReached.filter { desk?.session.week != Int($0.word) } }

  /// The weeks at which a new try may begin.
  var weeksReached: [Suggestion] {
    guard let session = desk?.session else { return [] }
    let reached = session.present.reached
    let events = session.scenario.acts.filter { $0.week > 0 && $0.week < reached }
      .map { ($0.week, $0.act.text(in: session.scenario.vocabulary)) }
    return Conversation.suggestions(
      [(0, "the start"), (session.week, "now")] + [(reached, "as far as this try has run")] + marks(of: session)
        + events
    ).filter { (0...reached).contains(Int($0.word) ?? -1) }
  }

  /// The weeks for which a line may be dated.
  var weeksAhead: [Suggestion] {
    guard let session = desk?.session else { return [] }
    let (now, last) = (session.week, session.scenario.weeks)
    return Conversation.suggestions([(now, "now")] + marks(of: session) + quarters(of: session))
      .filter { (now..<last).contains(Int($0.word) ?? -1) }
  }

  /// How many weeks may be let pass, each with where that leads.
  var weeksToRun: [Suggestion] {
    guard let session = desk?.session else { return [] }
    let (now, last) = (session.week, session.scenario.weeks)
    let ends = Conversation.suggestions(marks(of: session) + [(last, "the end")])
    return ends.compactMap { end in
      guard let week = Int(end.word), (now + 1...max(now + 1, last)).contains(week) else { return nil }
      return Suggestion("\(week - now)", "to week \(week): \(end.meaning)")
    }
  }

  /// Where one's own lines and the goals stand.
  private func marks(of session: Session) -> [(Int, String)] {
    let lines = session.present.lines.map { line in
      var undated = line
      undated.week = nil
      undated.reason = nil
      return (line.week ?? 0, undated.text(in: session.scenario.vocabulary))
    }
    let goals = session.scenario.goals.map { ($0.week ?? session.scenario.weeks, "goal: \($0.title)") }
    return lines + goals
  }

  private func quarters(of session: Session) -> [(Int, String)] {
    [(13, "a quarter"), (26, "half a year"), (39, "three quarters"), (52, "a year")].map { ($0, "\($1) done") }
  }

  /// One suggestion a week, in order, with all that is to be said of it.
  private static func suggestions(_ weeks: [(Int, String)]) -> [Suggestion] {
    Dictionary(grouping: weeks, by: \.0).sorted { $0.key < $1.key }
      .map { week, what in Suggestion("\(week)", what.map(\.1).joined(separator: "; ")) }
  }
}
