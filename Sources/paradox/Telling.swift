import Glibc
import Reports
import Shell

/// A reply as text, in the form that is wanted.
struct Told {
  /// What was asked for.
  private(set) var result = ""
  /// Words that do not belong among results: what went wrong, and in CSV what no table holds.
  private(set) var aside = ""

  init(_ reply: Reply, on screen: Screen, as presentation: Presentation) {
    let words = reply.document.text(for: screen, as: presentation.ofWords)
    result = reply.verbatim
    switch reply.status {
    case .failed, .usage, .invalid: aside = words
    case .done, .missed:
      let text = reply.document.text(for: screen, as: presentation)
      if presentation.mode == .csv, text.isEmpty { aside = words } else { result += text }
      // A terminal returns by itself.
      if screen.isTerminal { result.replace("\r\n", with: "\n") }
    }
  }
}

/// Tells a script what was answered: results on standard output, what went wrong on standard error, neither with colour.
final class Telling {
  private let output: Output
  private let errors = Output(STDERR_FILENO)
  private var hasTold = false

  init(to output: Output) { self.output = output }

  /// Whether anybody may still hear.
  var isHeard: Bool { output.isOpen }

  /// Tells a reply and returns how it went.
  ///
  /// - Parameter rest: What is left of the result where the beginning was told already.
  func tell(
    _ reply: Reply, as presentation: Presentation, rest: (String) -> Substring = { $0[...] }
  ) -> Reply.Status {
    let told = Told(reply, on: Terminal.page, as: presentation)
    // Parts of two replies are set apart as those of one are.
    if !told.result.isEmpty {
      if hasTold { output.write(presentation.mode.separator) }
      hasTold = true
    }
    output.write(String(rest(told.result)))
    errors.write(told.aside)
    return reply.status
  }
}

extension Mode {
  /// What stands between two replies in one file.
  fileprivate var separator: String {
    switch self {
    case .csv: "\r\n"
    case .markdown: "\n"
    case .table, .plain, .json: ""
    }
  }
}
