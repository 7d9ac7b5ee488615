import Reports
import Sessions

/// `to FILE` behind a question: the answer as a file as well.
extension Command {
  /// Whether its answers are worth a file.
  var isWorthAFile: Bool {
    [.see, .people].contains(purpose) || [Command.samePerson.name, Command.debrief.name].contains(name)
  }

  /// Where among the words behind its name the `to` stands that a file follows; nil where the answer goes to none.
  ///
  /// `howfar` has a `to` of its own, for segments: what has no dot is none of ours there.
  func placeOfFile(in words: [String]) -> Int? {
    guard isWorthAFile, let place = words.lastIndex(of: "to") else { return nil }
    return name == Command.howfar.name && words.dropFirst(place + 1).first?.contains(".") != true ? nil : place
  }

  /// Parts the words behind its name into the question and the file behind `to`; nil where the answer goes to none.
  func parted(_ words: [String], expanded: (String) -> String = { $0 }) throws -> (asked: [String], target: Target?) {
    guard let place = placeOfFile(in: words) else { return (words, nil) }
    let asked = Array(words[..<place])
    let line = ([name] + asked + ["to"]).joined(separator: " ")
    let file = words[(place + 1)...].prefix(1).map(expanded)
    return (asked, try Target(file + words.dropFirst(place + 2), behind: line, among: FileForm.answers))
  }

  /// What Tab offers behind `to`; nil where no file is being named.
  func offersOfFile(behind words: [String]) -> [Suggestion]? {
    let said = words.dropLast()
    guard isWorthAFile, let place = said.lastIndex(of: "to"), let path = said.dropFirst(place + 1).first,
      let form = FileForm(of: path)
    else { return nil }
    return form.facts.filter { !said.contains($0.word) }
  }
}

extension Call {
  /// Parts the file behind `to` from the words of a call.
  mutating func parted(for command: Command) throws -> Target? {
    guard let file = words.first else { return nil }
    let (asked, target) = try command.parted(Array(words.dropFirst()))
    guard let target else { return nil }
    if wantsJSON || wantsCSV { throw Call.misuse("the ending of the file says in which form it is written") }
    try target.check()
    words = [file] + asked
    return target
  }
}

extension FileForm {
  /// Those in which an answer can be written.
  static let answers: [FileForm] = [.html, .svg, .vegaLite, .csv, .xlsx, .md]

  /// How an answer goes to a file, for `help`.
  static let help =
    "Behind it can stand 'to FILE' for the answer as a file as well; its ending says in which form: \(answers.choice). "
    + "Behind FILE.svg 'large' is for the back row, and 'again' writes over a file that is there."

  /// A document in this form; nil where it holds nothing of that kind.
  fileprivate func bytes(of document: Document, for target: Target) -> [UInt8]? {
    func bytes(_ text: String?) -> [UInt8]? { text.map { Array($0.utf8) } }
    switch self {
    // A page is made from its receipt, and results as an object come from 'export'.
    case .html, .json: return nil
    case .svg: return bytes(document.svg(large: target.isLarge))
    case .vegaLite: return bytes(document.vegaLite?.text(isPretty: true).ended)
    case .csv:
      let text = document.csv(for: target.dialect)
      return text.isEmpty ? nil : bytes(target.dialect.mark + text)
    case .xlsx: return Workbook(document)?.bytes
    case .md: return bytes(document.markdown)
    }
  }
}

extension Reply {
  /// The reply, written to a file as well, with a sentence that says so.
  func written(to target: Target) throws -> Reply {
    guard status == .done || status == .missed else { return self }
    guard let bytes = target.form.bytes(of: document, for: target) else {
      throw Misstep(
        "error: nothing was written to '\(target.file.path)', because there is no \(target.form.needs) in this answer. "
          + "As a page: to results.md")
    }
    try target.write(bytes)
    var reply = self
    reply.document.append(.sentence("Written to \(target.file.path): \(target.form.meaning)."))
    return reply
  }
}
