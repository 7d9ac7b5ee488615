import Reports

/// How a line or a whole call ended, as the shell that called is told.
enum ExitCode: Int32 {
  case done = 0
  case lineFailed = 1
  case usage = 2
  case invalidFile = 3
  case missed = 4
}

/// What the terminal needs of a conversation.
protocol Talk: AnyObject {
  /// What stands before the line to be typed.
  var prompt: String { get }
  /// Whether the reader said goodbye.
  var hasEnded: Bool { get }
  func candidates(after text: String) -> [Candidate]
  /// Answers one line; the code says how it went.
  func reply(to line: String, on screen: Screen) -> ExitCode
}
