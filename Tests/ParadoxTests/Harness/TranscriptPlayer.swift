/// Types a transcript at the real program and notes what comes back.
struct TranscriptPlayer {
  let home = Home()
  /// How many seconds an answer may take.
  var patience = 60.0

  /// Returns the same session as it went just now. A command that is followed by typing gets a terminal.
  func play(_ transcript: Transcript) -> Transcript {
    var played = transcript
    played.steps = []
    var rest = transcript.steps[...]
    while let command = rest.popFirst() {
      let typed = rest.prefix { !$0.isCommand }
      rest = rest.dropFirst(typed.count)
      played.steps += typed.isEmpty ? [run(command)] : converse(command, typing: typed)
    }
    return played
  }

  private func run(_ command: Transcript.Step) -> Transcript.Step {
    let result = Pipe.shell("exec 2>&1\n" + command.input, in: home)
    return answered(command, result.output, code: result.code)
  }

  /// The editor marks where a prompt begins and where a line ends: it switches the bracketing of pastes.
  private func converse(_ command: Transcript.Step, typing typed: ArraySlice<Transcript.Step>) -> [Transcript.Step] {
    let shell = ["/bin/bash", "-c", "exec " + command.input]
    guard let terminal = Pty(command: shell, in: home, changing: ["NO_COLOR": "1"]) else {
      return [answered(command, "no terminal\n")]
    }
    var steps = [command]
    for step in typed {
      guard let said = terminal.wait(for: "\u{1B}[?2004h", seconds: patience), let prompt = terminal.wait(for: "> ")
      else {
        break
      }
      steps[steps.count - 1] = answered(steps[steps.count - 1], said)
      steps.append(Transcript.Step(prompt: prompt + "> ", input: step.input))
      terminal.send(step.input + "\r")
      guard terminal.wait(for: "\u{1B}[?2004l") != nil else { break }
    }
    let said = terminal.wait(for: "\u{1B}[?2004h", seconds: patience)
    if said != nil { terminal.send("\u{4}") }
    let code = terminal.exitCode() ?? -1
    let last = said ?? String(decoding: terminal.unread, as: UTF8.self)
    steps[steps.count - 1] = answered(steps[steps.count - 1], last, code: code)
    return steps
  }

  /// The step with its output: lines as they stay on the screen, the home folder as `~`, and the exit code unless all
  /// went well.
  private func answered(_ step: Transcript.Step, _ said: String, code: Int32 = 0) -> Transcript.Step {
    var step = step
    let stays = said.replacing("\r\n", with: "\n").replacing(/(\r\d+ %[^\r\n]*)+\r\u{1B}\[K/, with: "")
    let text = stays.replacing(home.path, with: "~")
    step.output = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if step.output.last == "" { step.output.removeLast() }
    if code != 0 { step.output.append("(exit code \(code))") }
    return step
  }
}
