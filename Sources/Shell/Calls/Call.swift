import Language
import Scenarios

/// A subcommand's arguments, sorted: options, and the words that are left.
struct Call: Sendable {
  let verb: String
  let surroundings: Surroundings
  var words: [String] = []
  /// Lines of `-c`, in order.
  private(set) var lines: [String] = []
  private(set) var numbers: [String: Int] = [:]
  private(set) var wantsJSON = false
  private(set) var wantsCSV = false
  /// Whether plausible worlds are asked for; nil where nothing was said.
  private(set) var wantsBelief: Bool?
  /// `howfar` leaves out what takes longer.
  private(set) var isAtOnce = false
  /// The file that `sweep` writes.
  private(set) var out: String?
  /// `check` is asked for its sentences, not for files.
  private(set) var wantsReality = false
  /// The survey that `new` takes its groups of customers from.
  private(set) var survey: String?

  init(_ arguments: [String], in surroundings: Surroundings) throws {
    var rest = arguments[...]
    let verb = rest.popFirst() ?? ""
    self.verb = verb
    var surroundings = surroundings
    var optionsHaveEnded = false
    while let argument = rest.popFirst() {
      if optionsHaveEnded || !argument.hasPrefix("-") || argument == "-" {
        words.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let (name, attached) = (parts[0], parts.count > 1 ? parts[1] : nil)
      if name == "--" {
        optionsHaveEnded = true
        continue
      }
      switch Switch.named(name) {
      case .json: wantsJSON = true
      case .csv: wantsCSV = true
      case .reality where verb == "check": wantsReality = true
      case .from where verb == "new":
        guard let file = attached ?? rest.popFirst() else { throw Call.misuse("\(name) needs a survey behind it") }
        survey = file
      case .atOnce where verb == "howfar": isAtOnce = true
      case .out where verb == "sweep":
        guard let file = attached ?? rest.popFirst() else { throw Call.misuse("\(name) needs a file behind it") }
        out = file
      case .line:
        guard let line = attached ?? rest.popFirst() else { throw Call.misuse("\(name) needs a line behind it") }
        lines.append(line)
      case .belief where Switch.belief.isOfVerb(verb):
        let text = attached ?? rest.popFirst() ?? ""
        guard ["on", "off"].contains(text) else { throw Call.misuse("\(name) '\(text)' must be on or off") }
        wantsBelief = text == "on"
      case let option:
        guard let option, option.isOfVerb(verb), let range = option.range else {
          let names = Switch.allCases.filter { $0.isOfVerb(verb) }.map { $0.names[0] }
          let hint = nearest(name, among: names).map { " Did you mean '\($0)'?" } ?? ""
          throw Call.misuse("there is no option '\(name)' here.\(hint) There are: \(names.joined(separator: ", "))")
        }
        let text = attached ?? rest.popFirst() ?? ""
        guard let number = Int(text), range.contains(number) else {
          throw Call.misuse(
            "\(name) '\(text)' must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        numbers[name] = number
      }
    }
    if let threads = numbers["--threads"] { surroundings.threads = threads }
    // One object or one table is given whole.
    if wantsJSON || wantsCSV { surroundings.show = nil }
    self.surroundings = surroundings
  }

  /// How a call goes wrong, with the way to the manual.
  static func misuse(_ sentence: String) -> Misstep {
    Misstep("error: \(sentence). See: paradox --help", status: .usage)
  }

  /// Refuses words and options that would be ignored.
  func requireNothing() throws {
    if let word = words.first { throw Call.misuse("'\(verb)' stands alone, so '\(word)' says nothing") }
    try requireNoOptions()
  }

  /// Refuses options that would be ignored.
  func requireNoOptions() throws {
    let given =
      numbers.keys.filter { $0 != "--threads" }.sorted() + (wantsJSON ? ["--json"] : [])
      + (wantsCSV ? ["--csv"] : []) + (wantsBelief == nil ? [] : ["--belief"]) + (lines.isEmpty ? [] : ["-c"])
    if let first = given.first { throw Call.misuse("'\(verb)' does not take \(first)") }
  }

  /// The words, where each is a file.
  func files() throws -> [String] {
    try requireNoOptions()
    return words
  }
}
