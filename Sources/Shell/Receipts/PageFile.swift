import Reports
import Sessions

/// Where a page goes: `FILE.html`, with `again` over one that is there.
struct PageFile {
  private let file: NamedFile
  private let replaces: Bool
  private let line: String

  init(_ words: [String], behind line: String) throws {
    let path = words[0]
    guard path.hasSuffix(".html") else {
      throw Misstep("error: '\(path)' must end in .html, because it is a page for a browser. Type: \(line) page.html")
    }
    guard words.count == 1 || words == [path, "again"] else {
      throw Misstep(
        "error: behind '\(path)' only 'again' can stand, so '\(words[1])' says nothing. Type: \(line) \(path) again")
    }
    file = NamedFile(path)
    replaces = words.count == 2
    self.line = line
  }

  /// Refuses a file that is there, before anybody waits for the page.
  func check() throws {
    if file.isThere, !replaces {
      throw Misstep(
        "error: nothing was written to '\(file.path)', because there is something of that name already. "
          + "To write over it: \(line) \(file.path) again")
    }
  }

  func write(_ page: ForwardedPage) throws -> Document {
    let html = page.html
    do throws(SystemError) { try file.write(html, replacing: replaces) } catch {
      throw Misstep(
        "error: nothing was written to '\(file.path)', because \(error.becauseNotMade). Name another: \(line) page.html"
      )
    }
    let size = Figure.count.text(Double((html.utf8.count + 999) / 1000))
    return [
      .sentence("Written to \(file.path): a page of \(size) kB for any browser, run \(page.run)."),
      .note("Anyone can check its figures: paradox verify \(file.path)"),
    ]
  }
}

extension Conversation {
  /// Writes the answer to a line as a page.
  func written(_ file: PageFile, answering line: String) throws -> Reply {
    try file.check()
    return Reply(try file.write(try page(of: try receipt(for: line))))
  }
}
