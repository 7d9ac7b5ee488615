/// Where a line stands; it decides which lines are allowed.
public enum Place: CaseIterable, Hashable, Sendable {
  /// `start: |` of a scenario.
  case start
  /// `events: |` of a scenario.
  case events
  /// An arm of a study.
  case studyArm
  /// A sweep or a map.
  case sweep
  /// `do` of a lesson, and a scenario's solution.
  case lesson
  /// `stands` of a lesson's step: decisions that must stand.
  case stands
  /// A session file.
  case session
  /// The prompt, `-c` and `-f`.
  case prompt

  /// Where it is, for a sentence.
  public var name: String {
    switch self {
    case .start: "in 'start'"
    case .events: "in 'events'"
    case .studyArm: "in an arm of a study"
    case .sweep: "in a sweep"
    case .lesson: "in a lesson"
    case .stands: "in 'stands'"
    case .session: "in a session file"
    case .prompt: "at the prompt"
    }
  }

  /// What a place allows, as one row of the table of lines.
  struct Rules {
    var events = false
    var assumptions = false
    var dates = Dates.none
    var movement = Movements.none
    var questions: [QuestionWord] = []
    var ranges = false
  }

  enum Dates { case none, optional, required }
  enum Movements { case none, run, reached }
  enum QuestionWord: String { case predict, howfar }

  var rules: Rules {
    switch self {
    case .start, .stands: Rules()
    case .events: Rules(events: true, dates: .required)
    case .studyArm: Rules(events: true, assumptions: true, dates: .optional, ranges: true)
    case .sweep: Rules(events: true, assumptions: true, dates: .optional, ranges: true)
    case .lesson: Rules(movement: .run, questions: [.predict])
    case .session: Rules(events: true, assumptions: true, dates: .required, movement: .reached, questions: [.predict])
    case .prompt:
      Rules(events: true, assumptions: true, dates: .optional, movement: .run, questions: [.predict, .howfar])
    }
  }
}
