import Reports

/// Why a line is refused: what, why, and what to type instead, as the reader sees it.
struct Misstep: Error {
  let text: String
  var status = Reply.Status.failed

  init(_ text: String, status: Reply.Status = .failed) {
    self.text = text
    self.status = status
  }

  /// The trouble as a reply; lines that begin with a blank keep their place under each other.
  var reply: Reply {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let blocks = lines.enumerated().map { place, line -> Block in
      if line.isEmpty { return .space }
      if line.hasPrefix(" ") { return .preformatted(line) }
      return .sentence(line, tone: place == 0 ? .bad : .plain)
    }
    return Reply(Document(blocks), status: status)
  }
}
