import Reports
import Sessions

extension Conversation {
  /// Follows a line that was typed: remembers how one came here, and writes it into the log.
  ///
  /// - Parameters:
  ///   - line: The line in full, as it can be typed anywhere.
  ///   - runsAgain: Whether it belongs to the lines that lead here; one that only turned a page does not.
  func keep(_ line: String, at prompt: String, runsAgain: Bool, _ reply: inout Reply) {
    let isLog = Commands.named(Conversation.words(of: line))?.command.name == Command.log.name
    let isDone = reply.status == .done || reply.status == .missed
    let isSilent = line.allSatisfy { $0 == " " } && reply.document.isEmpty
    if isLog || isSilent { return }
    let isElsewhere = trail.hasBegunAnew
    defer { trail.settle() }
    let runs = isDone && runsAgain && !isElsewhere
    if runs { trail.follow(line, at: prompt) }
    let way = trail.steps
    do throws(SystemError) {
      try trail.log?.add(Trail.Step(prompt: prompt, line: line), reply, runs: runs)
      if isElsewhere { try trail.log?.add(way) }
    } catch {
      let path = trail.log?.path ?? ""
      trail.log = nil
      reply.document.append(
        .note("The log \(path) ends before this line, because \(error.because). To begin another: log on again.md"))
    }
  }
}

extension Reply {
  /// All that is said, with what stands as it is set as a block.
  var inWords: Document {
    let lines = verbatim.split(separator: "\n", omittingEmptySubsequences: false)
    let ended = lines.last == "" ? lines.dropLast() : lines[...]
    return Document(verbatim.isEmpty ? [] : ended.map { .preformatted(String($0)) }) + document
  }
}

extension Document {
  fileprivate static func + (one: Document, other: Document) -> Document { Document(one.blocks + other.blocks) }
}
