import Reports
import Sessions

/// Where a page is to go: the screen, or behind `to` a file, with `again` over one that is there.
struct Printout {
  /// The words before `to`.
  var rest: [String]
  private let command: String
  private let path: String?
  private let replaces: Bool
  private let talk: Conversation

  /// - Parameter usual: A name to suggest.
  init(_ words: [String], of command: String, usual: String, in talk: Conversation) throws {
    (self.command, self.talk) = (command, talk)
    var words = words[...]
    guard let place = words.firstIndex(of: "to") else {
      (rest, path, replaces) = (Array(words), nil, false)
      return
    }
    replaces = words.last == "again" && words.count > place + 2
    if replaces { words.removeLast() }
    guard words.count == place + 2 else {
      throw Misstep("error: behind 'to' stands one file to write. Type: \(command) to \(usual)")
    }
    let path = talk.expanded(words[place + 1])
    guard path.hasSuffix(".md") || path.hasSuffix(".html") else {
      throw Misstep(
        "error: '\(path)' must end in .html, as a page for a browser does, or in .md, as Markdown does. Type: "
          + "\(command) to \(usual)")
    }
    (rest, self.path) = (Array(words[..<place]), path)
  }

  /// Shows the page, or writes it and says so.
  func answer(with page: Document) throws -> Reply {
    if let word = rest.first {
      throw Misstep("error: '\(word)' says nothing behind '\(command)'. See: help \(command)")
    }
    guard let path else { return Reply(page) }
    do throws(SystemError) {
      try NamedFile(path).write(path.hasSuffix(".md") ? page.markdown : page.titledPage, replacing: replaces)
    } catch {
      let remedy =
        error.isTaken
        ? "To write over it: \(command) to \(talk.quoted(path)) again" : "Name another: \(command) to page.md"
      throw Misstep("error: nothing was written to '\(path)', because \(error.becauseNotMade). \(remedy)")
    }
    return Reply([.sentence("Written to \(path).")])
  }
}

extension Document {
  /// The page of which the first heading is the title.
  fileprivate var titledPage: String {
    guard case .heading(let title) = blocks.first else { return html(title: "Paradox") }
    return Document(Array(blocks.dropFirst())).html(title: title)
  }
}
