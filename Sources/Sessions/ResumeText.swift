import Scenarios

extension SessionReading.Remark {
  /// A sentence for whoever opens the file.
  public var text: String {
    switch self {
    case .torn(let line): "The last line (line \(line)) broke off while it was written and is dropped; all before it is here."
    case .edited(let line, let readable):
      "Line \(line) of the session file was edited after it was kept; "
        + (readable ? "what it says now counts." : "it cannot be taken any more and is left out.")
    case .editedBeginning: "The scenario or the settings at the top of the session file were edited after it began."
    case .otherModel(let version):
      "This session was kept under model \(version); figures may differ from those seen then."
    }
  }
}

extension ResumeFailure {
  /// What failed and why, then what to type.
  public var text: String {
    switch self {
    case .none(let folder):
      "error: there is no session to resume\(folder.isEmpty ? "" : " in \(folder)"). Begin one: paradox shopping-list"
    case .unknown(let name, let names):
      "error: there is no session '\(name)'. "
        + (names.isEmpty
          ? "None is kept yet. Begin one: paradox shopping-list"
          : "There are: \(names.prefix(5).joined(separator: ", ")). The last one: paradox --resume")
    case .unreadable(let path, let reason): "error: '\(path)' cannot be read: \(reason). The last session: paradox --resume"
    case .inUse(let path):
      "error: '\(path)' is open in another Paradox. Quit there first, or begin a new one: paradox shopping-list"
    case .invalid(let path, .notASession):
      "error: '\(path)' is no session of Paradox. A scenario file ends in .yaml: paradox shop.yaml"
    case .invalid(let path, .broken(let line)):
      "error: line \(line) of '\(path)' is broken, and the session cannot begin without it. Begin anew: paradox shopping-list"
    case .invalid(let path, .scenario(let problems)):
      "error: the scenario inside '\(path)' is not valid: \(problems.first?.sentence ?? ""). Begin anew: paradox shopping-list"
    }
  }
}
