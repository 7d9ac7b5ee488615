import Glibc
import Reports
import Shell

/// Tells a script what was answered: results on standard output, what went wrong on standard error, both as plain text.
struct Telling {
  private let output: Output
  private let errors = Output(STDERR_FILENO)

  init(to output: Output) { self.output = output }

  /// Whether anybody may still hear.
  var isHeard: Bool { output.isOpen }

  /// Tells a reply and returns how it went.
  func tell(_ reply: Reply) -> Reply.Status {
    output.write(reply.verbatim)
    let text = reply.document.text(for: Terminal.page)
    switch reply.status {
    case .done, .missed: output.write(text)
    case .failed, .usage, .invalid: errors.write(text)
    }
    return reply.status
  }
}
