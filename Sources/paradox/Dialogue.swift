import CLibEdit
import Reports

/// A conversation with a person at a terminal.
struct Dialogue {
  let talk: any Talk
  let output: Output

  /// Asks and answers until the person has had enough.
  func run() -> ExitCode {
    var history = History(path: History.path(environment: Terminal.environment))
    guard let editor = LineEditor(isDumb: Terminal.isDumb, recalling: history.lines) else {
      Complaint.say("this terminal cannot edit lines; type them into a pipe instead: paradox < lines.txt")
      return .lineFailed
    }
    editor.candidates = { talk.candidates(after: $0) }

    while !talk.hasEnded, output.isOpen {
      switch editor.readLine(prompt: Dialogue.shown(talk.prompt, on: Terminal.screen)) {
      case .cancelled: continue
      case .end:
        output.write("\n")
        return .done
      case .line(let line):
        if let complaint = history.remember(line) { Complaint.say(complaint) }
        editor.recall(history.lines)
        Interrupt.reset()
        _ = talk.reply(to: line, on: Terminal.screen)
        output.endLine()
        if Interrupt.isRequested { editor.dropPendingKeys() }
      }
    }
    return output.hasFailed ? .lineFailed : .done
  }

  /// The prompt in bold where there is colour. libedit counts what stands between two marks as no columns, and an
  /// escape must not come last: the arrow stays plain.
  private static func shown(_ prompt: String, on screen: Screen) -> String {
    guard screen.colour != .none, prompt.hasSuffix("> ") else { return prompt }
    return "\u{1}\u{1B}[1m\u{1}\(prompt.dropLast(2))\u{1}\u{1B}[0m\u{1}> "
  }
}
