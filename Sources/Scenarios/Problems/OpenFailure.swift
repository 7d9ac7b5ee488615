import Language

/// Why a scenario or a study could not be opened.
public enum OpenFailure: Error, Hashable, Sendable {
  /// Nothing has that id; the nearest that there is, and all.
  case unknown(String, nearest: String?, ids: [String], of: FileProblem.Format = .scenario)
  /// The file cannot be read, because.
  case unreadable(path: String, because: String)
  /// The file is wrong.
  case invalid(path: String, [FileProblem])

  /// What to show, with the next thing to type.
  public var text: String {
    switch self {
    case .unknown(let name, let nearest, let ids, .study):
      let hint = nearest.map { " Did you mean '\($0)'? Type: studies \($0)" } ?? " See all of them: studies"
      return "error: there is no study '\(shown(name))'.\(hint)\nThere are: \(ids.joined(separator: ", "))."
    case .unknown(let name, let nearest, let ids, .sweep):
      let hint = nearest.map { " Did you mean '\($0)'? Type: sweep \($0)" } ?? " One of your own: sweep FILE.yaml"
      return "error: there is no sweep '\(shown(name))'.\(hint)\nThere are: \(ids.joined(separator: ", "))."
    case .unknown(let name, let nearest, let ids, _):
      let hint = nearest.map { " Did you mean '\($0)'? Type: open \($0)" }
      let all = ids.isEmpty ? "" : "\nThere are: \(ids.joined(separator: ", "))."
      let lost =
        " The folder that PARADOX_SCENARIOS names holds none: name another, or open a file by its path."
      let remedy = ids.isEmpty ? lost : " See what there is: scenarios"
      return "error: there is no scenario '\(shown(name))'.\(hint ?? remedy)\(all)"
    case .unreadable(let path, let why):
      return "\(path.harmless): error: it cannot be read, because \(why). See what there is: scenarios"
    case .invalid(let path, let problems):
      return problems.map { $0.text(file: path) }.joined(separator: "\n\n")
    }
  }
}
