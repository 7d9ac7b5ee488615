public import Language

/// Why something cannot be done in a session: the facts; `text` has the words.
public enum Refusal: Error, Hashable, Sendable {
  /// The line itself is wrong here.
  case line(Problem)
  /// A movement or a question is no line of a plan.
  case notKept(String)
  /// The line is dated before the prompt.
  case past(Line, now: Int)
  /// The line could only be felt after the scenario's end.
  case tooLate(Line, weeks: Int, now: Int)
  /// What customers start with is assumed at the start.
  case startOnly(Line)
  /// Nothing runs past the scenario's end.
  case end(weeks: Int, now: Int)
  /// A run goes forward.
  case backwards(Int, now: Int)
  /// That week was not run.
  case notReached(Int, reached: Int, now: Int)
  /// A try opens under a new name.
  case taken(String)
  /// There is no such try.
  case unknown(String)
  /// A try cannot be called so.
  case name(Problem.Cause, String)
  case nothingToUndo(laterLines: Int, reached: Int)
  case nothingToRedo
  /// These lines have run past the prompt, here or in another try: what would be predicted can be looked up.
  case alreadyKnown(Line, reached: Int, now: Int)
  /// The week that a prediction is about is no week to come.
  case predictedWeek(Int, now: Int, weeks: Int)
  /// The same was predicted before and is locked until it is revealed.
  case locked(Predicted)
  /// No prediction is due; one that is made falls due in that week, or with the next run.
  case nothingDue(isLocked: Bool, week: Int?)
  /// The scenario's lesson has no such step.
  case step(Int, of: Int)
  /// In a workshop all teams go on together, so that what moves one try alone is not done.
  case inWorkshop(Record)
  /// Only a workshop has teams and rounds.
  case noWorkshop
  /// A workshop begins with a session.
  case workshopLate
  /// So many teams cannot play.
  case teams(Int)
  /// A team cannot be called so.
  case team(String, Workshop.Objection)
  /// There is no such team.
  case unknownTeam(String, among: [String])
  /// There is no card of that letter, or it lets weeks run.
  case card(String, runs: Bool, among: [String])
  /// What a team says is no decision and no prediction.
  case notOfTeam(String, String)
  /// What is injected is no event.
  case notEvent(String)
  /// A team has said nothing since all teams were last moved; the record is what moved them.
  case nothingOfTeam(String, since: Record?)
  /// What came of the last round has not been shown.
  case notRevealed
  /// No round has run.
  case noRound
  /// A number is out of its range.
  case range(String, Int, ClosedRange<Int>)
}
