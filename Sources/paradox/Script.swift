import Glibc

/// Lines from arguments, files or a pipe, answered without a prompt up to the first that fails.
struct Script {
  let talk: any Talk
  let output: Output

  /// Answers the lines of all `sources`; of standard input when there are none.
  func run(_ sources: [Invocation.Source]) -> ExitCode {
    for source in sources.isEmpty ? [.file("-")] : sources {
      let code: ExitCode
      switch source {
      case .line(let line): code = talk.reply(to: line, on: Terminal.screen)
      case .file("-"): code = answer(LineReader(STDIN_FILENO), from: "standard input")
      case .file(let path): code = answerFile(path)
      }
      if code != .done || goesNoFurther { return code }
    }
    return .done
  }

  private var goesNoFurther: Bool { talk.hasEnded || !output.isOpen }

  private func answerFile(_ path: String) -> ExitCode {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      Complaint.say("cannot read '\(path)': \(reason(errno))")
      return .invalidFile
    }
    defer { close(descriptor) }
    return answer(LineReader(descriptor), from: path)
  }

  private func answer(_ lines: consuming LineReader, from place: String) -> ExitCode {
    do throws(LineReader.Fault) {
      while let line = try lines.next() {
        let code = talk.reply(to: line, on: Terminal.screen)
        guard code == .done else {
          Complaint.say("stopped at line \(lines.number) of \(place)")
          return code
        }
        if goesNoFurther { break }
      }
      return .done
    } catch {
      Complaint.say("\(place): \(error.sentence)")
      return .invalidFile
    }
  }
}
