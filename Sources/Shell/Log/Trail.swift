import Language
import Scenarios
import Sessions
import Simulation

/// The lines that led to where a conversation is, each of which can be typed again, and the log that takes them down.
struct Trail {
  /// A line and the prompt at which it was typed.
  struct Step: Hashable {
    var prompt: String
    var line: String
  }

  /// From the beginning, or from what stands for it when a kept session was opened.
  private(set) var steps: [Step] = []
  /// Whether the scenario of a kept session is no longer what its name opens, so that the steps may lead elsewhere.
  var isDoubtful = false
  /// Whether the last line made the trail begin anew.
  private(set) var hasBegunAnew = false
  /// Where it is being written; nil for nowhere.
  var log: Log?

  /// Adds a line that was done.
  mutating func follow(_ line: String, at prompt: String) {
    steps.append(Step(prompt: prompt, line: line))
    hasBegunAnew = false
  }

  /// Begins with the lines that stand for a kept session: its file goes on changing, so opening it again would lead
  /// elsewhere.
  mutating func begin(with steps: [Step]) {
    self.steps = steps
    hasBegunAnew = true
  }

  /// Takes note that the lines of a beginning were seen to.
  mutating func settle() { hasBegunAnew = false }

  /// The lines that make a session anew from its scenario.
  static func way(to session: Session) -> [Step] {
    var steps = [Step(prompt: "paradox> ", line: "open \(session.scenario.id)")]
    var now = Session(of: session.scenario)
    func take(_ record: Record) {
      if let line = record.typed(in: now) { steps.append(Step(prompt: now.prompt, line: line)) }
      _ = try? now.take(record)
    }
    let beginning = session.beginning
    if beginning.seed != now.seed { take(.seed(beginning.seed)) }
    if beginning.customers != now.customers { take(.customers(beginning.customers)) }
    if beginning.replications != now.replications { take(.replications(beginning.replications)) }
    session.records.forEach(take)
    return steps
  }
}

extension Record {
  /// The record as it is typed at the prompt; nil where nothing need be.
  func typed(in session: Session) -> String? {
    switch self {
    case .line(let line): line.text(in: session.scenario.vocabulary)
    case .reached(let week): week > session.week ? "run \(week - session.week)" : nil
    case .turn(let name): "try \(name)"
    case .seed, .replications, .customers, .belief: "set \(text)"
    // Where one is in a lesson changes no figure.
    case .lesson, .skip, .hint: nil
    case .workshop(let beginning):
      "workshop \(session.scenario.id) minutes \(beginning.minutes) teams \(beginning.teams.joined(separator: ", "))"
    case .team(let team, .choose(let letter)): "\(team) chooses \(letter)"
    case .team(let team, .stay): "\(team) stays"
    case .team(let team, .undo): "\(team) undo"
    case .team(let team, .line(let line)):
      "\(team) \(line.undated(now: session.week).text(in: session.scenario.vocabulary))"
    case .inject(let line): "inject \(line.undated(now: session.week).text(in: session.scenario.vocabulary))"
    case .round(let week): week > session.week ? "run \(week - session.week)" : "run"
    case .hands(let hands): "hands \(hands.measure.rawValue) \(hands.told)"
    case .rewind, .open, .openBare, .undo, .redo, .reveal: text
    }
  }
}
