import Language

/// Why a session does not take a step: the facts; `text` has the words.
public enum Refusal: Error, Hashable, Sendable {
  case beforeNow(Int, now: Int)
  case neverFelt(Int, last: Int)
  case runBack(to: Int, now: Int)
  case pastEnd(Int, now: Int, last: Int)
  case rewindAhead(Int, reached: Int)
  case openAhead(String, from: Int, reached: Int)
  case tryExists(String)
  case noTry(String, tries: [String])
  case badName(String)
  case nothingToUndo, nothingToRedo

  /// What was refused and why, then what to type.
  public var text: String {
    switch self {
    case .beforeNow(let week, let now):
      "error: week \(week) is over, it is week \(now). To decide something else then, go back first: rewind \(week)"
    case .neverFelt(let week, let last):
      "error: nobody would feel a line of week \(week), because the scenario ends with week \(last). "
        + "Go back, for example: rewind 0"
    case .runBack(let week, let now):
      "error: week \(week) is already done, it is week \(now). To go back: rewind \(week)"
    case .pastEnd(let week, let now, let last):
      now >= last
        ? "error: the scenario is over, it lasts \(weeks(last)). Go back to try something else: rewind 0"
        : "error: that would be week \(week), but the scenario lasts \(weeks(last)). To its end: run \(last - now)"
    case .rewindAhead(let week, let reached):
      reached == 0
        ? "error: week \(week) has not come yet, nothing has run. To get there: run \(max(1, week))"
        : "error: week \(week) has not come yet, this try has run \(weeks(reached)). To go back: rewind \(reached - 1)"
    case .openAhead(let name, let week, let reached):
      "error: week \(week) has not come yet, this try has run \(weeks(reached)). "
        + "Start at a week that is done: try \(name) from \(reached)"
    case .tryExists(let name):
      "error: there is a try '\(name)' already. Switch to it with: try \(name), or give the new one another name."
    case .noTry(let name, let tries):
      "error: there is no try '\(name)'."
        + (nearest(name, among: tries).map { " Did you mean '\($0)'?" } ?? "")
        + " There are: \(tries.joined(separator: ", ")). To open it: try \(name) from 0"
    case .badName(let name):
      "error: a try cannot be called '\(name)'. Use lower-case letters, digits and hyphens, begin with a letter and "
        + "take no word of the language: try honest from 0"
    case .nothingToUndo: "error: there is nothing to undo in this try. See what was done: status"
    case .nothingToRedo: "error: there is nothing to redo; only what undo took back can be done again. See: status"
    }
  }

  private func weeks(_ count: Int) -> String { count == 1 ? "1 week" : "\(count) weeks" }
}
