import Glibc
import Scenarios
import Sessions

/// The answers of an interview that was not finished, in a file of their own.
struct Draft: Sendable {
  private let file: OwnFile

  /// The draft of what a line makes in the present folder; nil where nothing is kept.
  init?(of line: String, in folder: String?) {
    guard let folder else { return nil }
    let here = getcwd(nil, 0)
    defer { free(here) }
    let place = here.map { String(cString: $0) } ?? ""
    file = OwnFile("\(folder)/answers/\(Fingerprint(of: place).chained(with: line))")
  }

  /// What was said before, in the order in which it was; empty where nothing was.
  var answers: [(name: String, answer: String)] {
    (file.text() ?? "").split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }

  /// Keeps what was said so far; that it cannot be kept holds nobody up.
  func keep(_ subject: any Interview.Subject) {
    let lines = subject.questions.compactMap { question in
      subject.said(question.name).map { "\(question.name)=\($0)\n" }
    }
    try? file.replace(with: lines.joined())
  }

  /// Nothing is left to go on with.
  func remove() { unlink(file.path) }
}
