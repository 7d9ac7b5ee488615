public import Language

/// One thing that was done in a session. The records from the first on make the session.
public enum Record: Hashable, Sendable {
  /// A decision, event or assumption, which without a week is made now, or a prediction.
  case line(Line)
  /// Weeks were run, up to this one.
  case reached(Int)
  /// Back to the prompt of a week.
  case rewind(Int)
  /// A new try from a week of the present one; nil means the week at the prompt.
  case open(String, from: Int?)
  /// A new try from the scenario's start, without any line of the present one.
  case openBare(String)
  /// On with a try that there is.
  case turn(String)
  case undo
  case redo
  /// The predictions that are due have been set beside the outcome.
  case reveal
  /// At a step of the scenario's lesson, the first being 1; nil leaves the lesson.
  case lesson(Int?)
  /// What follows up to the next step of the lesson is typed by the program.
  case skip
  /// A hint of the lesson's step was given.
  case hint
  case seed(UInt32)
  case replications(Int)
  case customers(Int)
  /// Whether plans are also run in plausible worlds.
  case belief(Bool)
  /// A workshop begins: each team gets a try of its own.
  case workshop(Workshop.Beginning)
  /// What a team says.
  case team(String, Workshop.Saying)
  /// An event that meets all teams.
  case inject(Line)
  /// All teams have run up to a week.
  case round(Int)
  /// Hands were counted.
  case hands(Hands)

  /// As a session file writes it, in one line.
  public var text: String {
    switch self {
    case .line(let line): line.canonical
    case .reached(let week): "reached \(week)"
    case .rewind(let week): "rewind \(week)"
    case .open(let name, let week): "try \(name)" + (week.map { " from \($0)" } ?? "")
    case .openBare(let name): "try \(name) from nothing"
    case .turn(let name): "turn \(name)"
    case .undo: "undo"
    case .redo: "redo"
    case .reveal: "reveal"
    case .lesson(let step): "lesson " + (step.map(String.init) ?? "off")
    case .skip: "skip"
    case .hint: "hint"
    case .seed(let seed): "seed \(seed)"
    case .replications(let count): "replications \(count)"
    case .customers(let count): "customers \(count)"
    case .belief(let isOn): "belief \(isOn ? "on" : "off")"
    case .workshop(let beginning): beginning.text
    case .team(let name, let saying): "team \(name) \(saying.text)"
    case .inject(let line): "inject \(line.canonical)"
    case .round(let week): "round \(week)"
    case .hands(let hands): "hands \(hands.text)"
    }
  }
}
