import Analysis
import Scenarios
import Sessions
import Simulation

/// What a page is made from: a question, the session in which it was asked, and the sessions that it names or that were
/// handed in.
///
/// A page is a function of its receipt, so that it can be made again and compared, figure by figure.
struct Receipt: Hashable {
  /// A session that the question names or looks at, under its name.
  struct Beside: Hashable {
    var name: String
    var session: Session
  }

  /// The question, as it is typed at the prompt.
  var line: String
  var session: Session
  var beside: [Beside] = []
  /// What was to be said of files that are not in it.
  var remarks: [String] = []
  /// With which program, model and plausible worlds the page was made.
  var made = Making.now

  /// What figures depend on besides the receipt.
  struct Making: Hashable {
    var program: String
    var model: String
    var worlds: String

    static var now: Making {
      Making(
        program: Release.version, model: modelVersion, worlds: PlausibleWorlds.shipped.hash.description)
    }
  }

  init(_ line: String, in session: Session, beside: [Beside] = []) {
    self.line = line
    self.session = session
    self.beside = beside
  }

  private static let mark = "paradox page 1"

  /// As it stands in the page: each session with its lines, each line with its fingerprint.
  var text: String {
    let sessions = [Beside(name: "", session: session)] + beside
    let parts = sessions.map { part in
      let text = part.session.fileText
      return "session \(text.utf8.count { $0 == UInt8(ascii: "\n") }) \(part.name)\n\(text)"
    }
    return """
      \(Receipt.mark)
      program \(made.program)
      model \(made.model)
      worlds \(made.worlds)
      line \(line)
      \(remarks.map { "remark \($0)\n" }.joined())\(parts.joined())
      """
  }

  /// Reads what `text` has written; `path` is the page.
  ///
  /// - Returns: The receipt, and what is to be said about the sessions in it; nil where it is none.
  static func reading(_ text: String, of path: String) throws(SessionFailure) -> (Receipt, notes: [SessionNote])? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst() == Substring(mark) else { return nil }
    func value(_ key: String) -> String? {
      guard let line = lines.first, line.hasPrefix(key + " ") else { return nil }
      lines.removeFirst()
      return String(line.dropFirst(key.count + 1))
    }
    guard let program = value("program"), let model = value("model"), let worlds = value("worlds"),
      let line = value("line")
    else { return nil }
    var remarks: [String] = []
    while let remark = value("remark") { remarks.append(remark) }
    var sessions: [Beside] = []
    var notes: [SessionNote] = []
    while let head = value("session") {
      let parts = head.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard let count = Int(parts[0]), count >= 0, count <= lines.count else { return nil }
      let file = lines.prefix(count).joined(separator: "\n") + "\n"
      lines = lines.dropFirst(count)
      let read = try readSession(text: file, within: path)
      sessions.append(Beside(name: parts.count > 1 ? String(parts[1]) : "", session: read.session))
      notes += read.notes
    }
    guard let first = sessions.first else { return nil }
    var receipt = Receipt(line, in: first.session, beside: Array(sessions.dropFirst()))
    receipt.remarks = remarks
    receipt.made = Making(program: program, model: model, worlds: worlds)
    return (receipt, notes)
  }
}
