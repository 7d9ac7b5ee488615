import Scenarios

extension SessionFailure {
  /// What to show, with the next thing to type.
  public var text: String {
    let place = path.shown
    switch cause {
    case .unknown(let names):
      let known = names.isEmpty ? "" : " There are: \(names.map(\.shown).joined(separator: ", "))."
      return "error: there is no session '\(place)'.\(known) Go on with the newest: paradox --resume"
    case .none: return "error: no session has been kept yet. Begin one: paradox shopping-list"
    case .unreadable(let why):
      return "\(place): error: it cannot be read, because \(why). Give another: paradox --resume NAME"
    case .foreign:
      return "\(place): error: this is no session file, because its first line is not '\(Chain.mark)'. "
        + "Give another: paradox --resume NAME"
    case .otherFormat(let number):
      return "\(place):1: error: this session has format \(number), but this Paradox reads format 1. "
        + "Open it with the Paradox that wrote it, or begin anew: paradox"
    case .breaksOff:
      return "\(place): error: the file breaks off before the first record, so nothing can be opened. "
        + "Begin anew: paradox"
    case .edited(let line):
      return "\(place):\(line): error: this line was edited after it was written, and without it there is no session. "
        + "Open an untouched copy: paradox --resume FILE"
    case .header(let line):
      return "\(place):\(line): error: this line says something that this Paradox does not know. "
        + "Open it with the Paradox that wrote it, or begin anew: paradox"
    case .scenario(let problems):
      let first = problems.first.map { " The first problem: \($0.text(file: "the scenario in it"))" } ?? ""
      return "\(place): error: the scenario in it is not right by today's rules. Begin anew: paradox\(first)"
    }
  }
}

extension SessionNote {
  /// One or two sentences for a screen.
  public var text: String {
    switch self {
    case .torn(let line):
      "The last record (line \(line) of the file) breaks off and was left out; all before it is here."
    case .edited(let line, let after):
      "Line \(line) of the file was edited after it was written. It\(also(after)) cannot be trusted and was left out; "
        + "all before is here and goes on in a new file."
    case .notUnderstood(let line, let after):
      "Line \(line) of the file cannot be done by this Paradox. It\(also(after)) was left out; "
        + "all before is here and goes on in a new file."
    case .otherModel(let file, let program):
      "This session was begun with model version \(file.shown), this is version \(program): "
        + "figures may differ from those you saw."
    case .otherScenario(let id, let differences):
      "The scenario '\(id)' has changed since: this session goes on with its own copy. "
        + "Today: \(some(differences)). Begin anew with today's: open \(id)"
    case .openElsewhere: "Another Paradox has this session open; what you do here goes into a new file."
    case .readOnly: "This session's file may not be written; what you do here goes into a new file."
    }
  }

  /// The first five, and how many more there are.
  private func some(_ differences: [String]) -> String {
    let shown = differences.prefix(5).map(\.shown).joined(separator: "; ")
    return shown + (differences.count > 5 ? "; and \(differences.count - 5) more" : "")
  }

  private func also(_ after: Int) -> String {
    after == 0 ? "" : after == 1 ? " and the line after it" : " and the \(after) lines after it"
  }
}

extension Trouble {
  /// One or two sentences for a screen.
  public var text: String {
    "warning: what you type is not being kept in '\(path.shown)', because \(because). The session goes on; "
      + "nothing you typed is forgotten while it is open, and it is kept as soon as that can be."
  }
}

extension String {
  /// The text with nothing in it that a terminal would obey, for names that come from outside.
  var shown: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: view.append("\u{FFFD}")
      default: view.append(scalar)
      }
    }
    return String(view)
  }
}
