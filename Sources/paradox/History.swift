import Sessions

/// The lines that were typed, oldest first, as the arrow keys and ^R find them.
///
/// A line typed again moves to the end. They are kept in a plain file that only its owner can read; libedit's own file
/// is encoded and, when the program is killed, half written. A disk that takes nothing is mentioned once.
struct History {
  /// How many lines are kept.
  static let limit = 2000

  private(set) var lines: [String] = []
  private let path: String?
  private var isKept = true

  /// The history in `path`; nil keeps it in memory only.
  init(path: String?) {
    self.path = path
    lines = path.flatMap(History.read) ?? []
  }

  /// Adds a line and saves all, with what other shells have added meanwhile. Blank lines are nothing to remember.
  ///
  /// - Returns: why the lines are not kept, the first time that this is so.
  mutating func remember(_ line: String) -> String? {
    let line = History.trimmed(line)
    guard !line.isEmpty else { return nil }
    if isKept, let path, let saved = History.read(path) { lines = saved }
    lines = History.tidied(lines + [line])
    guard isKept, let path else { return nil }
    do {
      try OwnFile(path).replace(with: lines.joined(separator: "\n") + "\n")
      return nil
    } catch {
      isKept = false
      return "what you type is not remembered for next time: cannot write \(path), because \(error.because)"
    }
  }

  private static func read(_ path: String) -> [String]? {
    OwnFile(path).text().map { text in tidied(text.split(separator: "\n").map { trimmed(String($0)) }) }
  }

  /// The last `limit` lines, each once, in the place where it was typed last.
  private static func tidied(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    let latest = lines.reversed().filter { !$0.isEmpty && seen.insert($0).inserted }
    return latest.prefix(limit).reversed()
  }

  /// Control characters would act on the terminal when recalled, and libedit drops blanks at the end.
  private static func trimmed(_ line: String) -> String {
    let scalars = line.unicodeScalars.filter { $0.properties.generalCategory != .control }
    let start = scalars.drop { $0 == " " }
    return String(String.UnicodeScalarView(start.reversed().drop { $0 == " " }.reversed()))
  }
}
