import CLibEdit
import Reports
import Shell

/// A conversation with a person at a terminal.
struct Dialogue {
  let conversation: Conversation
  let output: Output
  let watching: Watching

  /// Asks and answers until the person has had enough.
  func run(_ opening: Conversation.Opening) -> Reply.Status {
    var history = History(path: Surroundings.usualFolder.map { $0 + "/history" })
    guard let editor = LineEditor(isDumb: Terminal.isDumb, recalling: history.lines) else {
      Complaint.say("this terminal cannot edit lines; type them into a pipe instead: paradox < lines.txt")
      return .failed
    }
    editor.suggestions = { conversation.suggestions(after: $0) }
    let greeting = answer(editor) { conversation.begin(opening) }
    guard greeting == .done else { return greeting }

    while !conversation.hasEnded, output.isOpen {
      switch editor.readLine(prompt: prompt(on: Terminal.screen)) {
      case .cancelled:
        if let stopped = conversation.stopAsking() { _ = answer(editor) { stopped } }
      case .end:
        output.write("\n")
        if let stopped = conversation.stopAsking() { _ = answer(editor) { stopped } }
        return .done
      case .line(let line):
        // An answer is no line that one would type again.
        if !conversation.isAsking {
          if let complaint = history.remember(line) { Complaint.say(complaint) }
          editor.recall(history.lines)
        }
        _ = answer(editor) { conversation.reply(to: line) }
        if Interrupt.isRequested { editor.dropPendingKeys() }
      }
    }
    return .done
  }

  private func answer(_ editor: LineEditor, _ reply: () -> Reply) -> Reply.Status {
    Interrupt.reset()
    watching.restart(as: conversation.presentation)
    let reply = reply()
    watching.progress.finish()
    let presentation = conversation.presentation
    func text() -> String {
      let told = Told(reply, on: Terminal.screen, as: presentation)
      return watching.rest(of: told.result) + told.aside
    }
    let isPaged = presentation.isPaged && presentation.mode.isForPeople && !Terminal.isDumb
    if isPaged, Pages(text()).count > 1 {
      Pager(editor: editor, output: output, text: text).show()
    } else {
      output.write(text())
    }
    return reply.status
  }

  /// The prompt in characters that the screen has and a voice reads, and in bold where there is colour. libedit counts
  /// what stands between two marks as no columns, and an escape must not come last: the arrow stays plain.
  private func prompt(on screen: Screen) -> String {
    var prompt = conversation.prompt
    if conversation.presentation.mode == .plain { prompt = prompt.replacing(" · ", with: ", ") }
    if !screen.isUnicode { prompt = prompt.replacing("·", with: "-") }
    guard screen.colour != .none, prompt.hasSuffix("> ") else { return prompt }
    return "\u{1}\u{1B}[1m\u{1}\(prompt.dropLast(2))\u{1}\u{1B}[0m\u{1}> "
  }
}
