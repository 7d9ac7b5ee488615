import Reports
import Sessions

/// Where what a room is shown goes: the screen, or a file behind `to`. It has no receipt, because no figure of a run is
/// in it.
struct Printout {
  /// The words before `to`.
  var rest: [String]
  private let command: String
  private let target: Target?

  init(_ words: [String], of command: String, in talk: Conversation) throws {
    self.command = command
    guard let place = words.firstIndex(of: "to") else {
      (rest, target) = (words, nil)
      return
    }
    rest = Array(words[..<place])
    target = try Target(page: words[(place + 1)...].map(talk.expanded), behind: "\(command) to")
  }

  /// Shows the page, or writes it and says so.
  func answer(with page: Document) throws -> Reply {
    if let word = rest.first {
      throw Misstep("error: '\(word)' says nothing behind '\(command)'. See: help \(command)")
    }
    guard let target else { return Reply(page) }
    try target.write(page: page)
    return Reply([.sentence("Written to \(target.file.path).")])
  }
}

extension Target {
  /// A page without a receipt, refused at once where it could not be written.
  init(page words: [String], behind line: String) throws {
    try self.init(words, behind: line, among: [.md, .html])
    try check()
  }

  /// Writes it.
  func write(page: Document) throws { try write(Array((form == .md ? page.markdown : page.titledPage).utf8)) }
}

extension Document {
  /// The page of which the first heading is the title.
  fileprivate var titledPage: String {
    guard case .heading(let title) = blocks.first else { return html(title: "Paradox") }
    return Document(Array(blocks.dropFirst())).html(title: title)
  }
}
