import CLibEdit
import Glibc

/// The program from its arguments to its exit code.
enum Program {
  static func run(_ arguments: [String]) -> Int32 {
    Terminal.holdStandardStreams()
    signals_spare_writers()
    if Terminal.isInteractive { signals_serve_terminal() }
    let output = Output(STDOUT_FILENO)
    let code = code(of: arguments, output: output)
    return output.hasFailed && code == .done ? ExitCode.lineFailed.rawValue : code.rawValue
  }

  private static func code(of arguments: [String], output: Output) -> ExitCode {
    do throws(Invocation.Misuse) {
      let invocation = try Invocation(arguments, isVerb: { _ in false })
      switch invocation.task {
      case .help: output.write(Usage.text)
      case .version: output.write("paradox \(Usage.version)\n")
      case .verb(_): break
      case .converse(_, let sources):
        let talk = Echo(output: output)
        if sources.isEmpty, Terminal.isInteractive { return Dialogue(talk: talk, output: output).run() }
        return Script(talk: talk, output: output).run(sources)
      }
      return .done
    } catch {
      Complaint.say(error.sentence)
      return .usage
    }
  }
}
