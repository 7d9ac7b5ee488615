/// An option of the command line: one table for reading it, `--help`, the manual and Tab of other shells.
public enum Switch: CaseIterable, Sendable {
  case line, file, resume, threads, weeks, seed, replications, customers, belief, json, csv, atOnce, out, reality,
    plans,
    play, from,
    version, help

  /// How it is written, the usual way first.
  public var names: [String] {
    switch self {
    case .line: ["-c", "--command"]
    case .file: ["-f", "--file"]
    case .resume: ["--resume"]
    case .threads: ["--threads"]
    case .weeks: ["--weeks"]
    case .seed: ["--seed"]
    case .replications: ["--replications"]
    case .customers: ["--customers"]
    case .belief: ["--belief"]
    case .json: ["--json"]
    case .csv: ["--csv"]
    case .atOnce: ["--at-once"]
    case .out: ["--out"]
    case .reality: ["--reality"]
    case .plans: ["--plans"]
    case .from: ["--from"]
    case .play: ["--play"]
    case .version: ["--version", "-V"]
    case .help: ["--help", "-h"]
    }
  }

  /// What stands behind it; nil for nothing.
  public var value: String? {
    switch self {
    case .line: "LINE"
    case .file, .out: "FILE"
    case .from: "SURVEY"
    case .resume: "[NAME]"
    case .threads, .weeks, .seed, .replications, .customers, .plans, .play: "N"
    case .belief: "on|off"
    case .json, .csv, .atOnce, .reality, .version, .help: nil
    }
  }

  /// A few plain words.
  public var meaning: String {
    switch self {
    case .line: "types a line; may be repeated, also behind a verb"
    case .file: "types the lines of a file, or what a log (FILE.md) has run; - is standard input"
    case .resume: "goes on with the last session, or the one named"
    case .threads: "computes with N threads; the results are the same"
    case .weeks: "how long to run, at most as long as the scenario lasts"
    case .seed: "other luck"
    case .replications: "how often everything is repeated"
    case .customers: "how many customers there are"
    case .belief: "whether plausible worlds are run as well; off is quicker"
    case .json: "figures for a program, as JSON"
    case .csv: "figures for a spreadsheet, as CSV"
    case .atOnce: "behind howfar: leaves out what takes longer"
    case .out: "behind sweep: the file to write, FILE.csv or FILE.json"
    case .reality: "behind check: holds the model to true sentences"
    case .plans: "behind check --reality: on how many random plans"
    case .from: "behind new: takes the groups of customers from a survey"
    case .play: "behind lint: how many plans the players try"
    case .version: "says which Paradox this is"
    case .help: "says this"
    }
  }

  /// Whether it may stand before any verb.
  public var isGeneral: Bool {
    switch self {
    case .line, .file, .resume, .threads, .version, .help: true
    case .weeks, .seed, .replications, .customers, .belief, .json, .csv, .atOnce, .out, .reality, .plans, .play, .from:
      false
    }
  }

  /// Whether it may stand behind a verb.
  public func isOfVerb(_ verb: String) -> Bool {
    switch self {
    case .resume, .version, .help: false
    case .reality, .plans: verb == "check"
    case .play: verb == "lint"
    case .from: verb == "new"
    case .belief: !["check", "studies", "new", "lint", "sweep"].contains(verb)
    case .atOnce: verb == "howfar"
    case .out: verb == "sweep"
    default: true
    }
  }

  /// The whole numbers that it takes; nil where it takes none.
  public var range: ClosedRange<Int>? {
    switch self {
    case .threads: 1...1024
    case .weeks: 1...520
    case .seed: 0...Int(UInt32.max)
    case .replications: 1...1000
    case .customers: 8...10_000_000
    case .plans, .play: 1...1_000_000
    case .line, .file, .resume, .belief, .json, .csv, .atOnce, .out, .reality, .from, .version, .help: nil
    }
  }

  /// The usual name with what stands behind it: `--weeks N`.
  public var usage: String { ([names[0]] + [value].compactMap { $0 }).joined(separator: " ") }

  /// The option that a name means.
  public static func named(_ name: String) -> Switch? { allCases.first { $0.names.contains(name) } }
}

/// Which Paradox this is.
public enum Release {
  /// The version.
  public static let version = "0.1.0"
}
