import Reports
import Sessions

/// A conversation as a Markdown file, written as it goes, that can be run again.
///
/// What was typed and done stands in blocks of code marked `paradox`, which `LogReading` takes out again; answers stand
/// as Markdown between them. What was refused stands in a block that nothing runs.
struct Log {
  private var file: GrowingFile
  /// How many lines of the file would run.
  private(set) var count = 0

  var path: String { file.path }

  /// Begins a log with the lines so far.
  init(making path: String, after steps: [Trail.Step]) throws(SystemError) {
    file = try GrowingFile(making: path)
    let title: Document = [
      .heading("A log of Paradox"),
      .sentence("What was typed stands in the blocks marked 'paradox'. Run it again: paradox -f and this file's name."),
    ]
    do {
      try add(title.markdown + (steps.isEmpty ? "" : "\n" + Log.block(steps)), running: steps.count)
    } catch {
      file.remove()
      throw error
    }
  }

  /// Adds lines that led here otherwise, without answers.
  mutating func add(_ steps: [Trail.Step]) throws(SystemError) {
    try add("\n" + Log.block(steps), running: steps.count)
  }

  /// Adds a line and what was answered.
  mutating func add(_ step: Trail.Step, _ reply: Reply, runs: Bool) throws(SystemError) {
    let answer = reply.inWords.markdown
    try add(
      "\n" + Log.block([step], as: runs ? LogReading.mark : "text") + (answer.isEmpty ? "" : "\n" + answer),
      running: runs ? 1 : 0)
  }

  private mutating func add(_ text: String, running lines: Int) throws(SystemError) {
    try file.add(text)
    count += lines
  }

  private static func block(_ steps: [Trail.Step], as mark: String = LogReading.mark) -> String {
    fenced(steps.map { harmless($0.prompt + $0.line) }, as: mark) + "\n"
  }
}

/// Finds the lines to run in a Markdown file: those of code blocks marked `paradox`, without the prompts before them.
///
/// ````
/// ```paradox
/// shopping-list · week 0> run 13
/// ```
/// ````
public struct LogReading {
  static let mark = "paradox"

  /// How many backticks the open block has; nil between blocks.
  private var fence: Int?
  private var isRun = false
  /// Whether a block to run was there at all.
  public private(set) var hasBlocks = false

  /// Begins at the head of a file.
  public init() {}

  /// Takes the next line of the file; returns what is to be typed, if it is such a line.
  public mutating func typed(_ line: String) -> String? {
    let scalars = line.unicodeScalars
    let ticks = scalars.prefix { $0 == "`" }.count
    let rest = scalars.dropFirst(ticks).drop { $0 == " " }
    if let open = fence {
      if ticks >= open, rest.isEmpty {
        fence = nil
        return nil
      }
      return isRun ? LogReading.withoutPrompt(line) : nil
    }
    guard ticks >= 3, !rest.contains("`") else { return nil }
    fence = ticks
    isRun = rest.split(separator: " ").first.map { String($0) } == LogReading.mark
    if isRun { hasBlocks = true }
    return nil
  }

  /// A line without `paradox> ` or `shopping-list · week 0> ` at its head.
  private static func withoutPrompt(_ line: String) -> String {
    guard let prompt = line.prefixMatch(of: /(paradox|(\S+ · )+(round \d+ · )?week \d+)> ?/) else {
      return line
    }
    return String(line[prompt.range.upperBound...])
  }
}
