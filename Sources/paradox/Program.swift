import CLibEdit
import Glibc
import Reports
import Shell

/// The program from its arguments to its exit code.
enum Program {
  /// Returns the exit code: 0 done, 1 a line failed or nothing could be written, 2 wrong usage, 3 a file is invalid,
  /// 4 a goal or a check was missed.
  static func run(_ arguments: [String]) -> Int32 {
    Terminal.holdStandardStreams()
    signals_spare_writers()
    let output = Output(STDOUT_FILENO)
    let status = status(of: arguments, output: output)
    return (output.hasFailed && status == .done ? .failed : status).rawValue
  }

  private static func status(of arguments: [String], output: Output) -> Reply.Status {
    do throws(Invocation.Misuse) {
      let invocation = try Invocation(arguments, isVerb: Subcommand.isVerb)
      switch invocation.task {
      case .help:
        output.write(Usage.text)
        return .done
      case .version:
        output.write("paradox \(Release.version)\n")
        return .done
      case .verb(let words):
        guard let words = expanded(words) else { return .invalid }
        if Subcommand.asks(words) { return try ask(words, threads: invocation.threads, output: output) }
        let surroundings = try surroundings(threads: invocation.threads)
        return answer(words, in: surroundings, output: output)
      case .converse(let opening, let sources):
        if sources.isEmpty, Terminal.isInteractive {
          return try dialogue(threads: invocation.threads, output: output).run(opening)
        }
        let conversation = Conversation(try surroundings(threads: invocation.threads))
        return Script(conversation: conversation, telling: Telling(to: output)).run(opening, sources)
      }
    } catch {
      Complaint.say(error.sentence)
      return .usage
    }
  }

  /// A call that puts questions: to a person, else to the lines of standard input.
  private static func ask(
    _ words: [String], threads: Int?, output: Output
  ) throws(Invocation.Misuse) -> Reply.Status {
    if Terminal.isInteractive { return try dialogue(threads: threads, output: output).run(.asking(words)) }
    let conversation = Conversation(try surroundings(threads: threads))
    return Script(conversation: conversation, telling: Telling(to: output)).run(.asking(words), [])
  }

  /// Answers a call. One that keeps what is finished hears ^C, says beside its result how far it is, and at a terminal
  /// shows what is there of it.
  private static func answer(_ words: [String], in surroundings: Surroundings, output: Output) -> Reply.Status {
    let telling = Telling(to: output)
    let presentation = surroundings.presentation
    guard Subcommand.isStoppable(words) else {
      return telling.tell(Subcommand.reply(to: words, in: surroundings), as: presentation)
    }
    signals_heed_interrupts()
    let watching = Watching(on: { Terminal.page }, progress: Progress())
    var surroundings = surroundings
    surroundings.progress = { _ in !Interrupt.isRequested }
    if Terminal.isInteractive {
      watching.serve(&surroundings)
      watching.restart(as: presentation)
    }
    surroundings.say = { line in
      watching.progress.finish()
      Output(STDERR_FILENO).write(line + "\n")
    }
    let reply = Subcommand.reply(to: words, in: surroundings)
    watching.progress.finish()
    return telling.tell(reply, as: presentation) { watching.rest(of: $0) }
  }

  /// The arguments with `-f FILE` as a `-c` for each of its lines; nil where the file cannot be read, which is said.
  private static func expanded(_ words: [String]) -> [String]? {
    var rest = words[...]
    var all: [String] = []
    while let word = rest.popFirst() {
      guard Switch.named(word) == .file, let path = rest.popFirst() else {
        all.append(word)
        continue
      }
      guard let lines = Script.lines(of: path) else { return nil }
      all += lines.flatMap { ["-c", $0] }
    }
    return all
  }

  private static func dialogue(threads: Int?, output: Output) throws(Invocation.Misuse) -> Dialogue {
    var surroundings = try surroundings(threads: threads)
    signals_serve_terminal()
    let watching = Watching(on: { Terminal.screen }, progress: Progress())
    surroundings.isInteractive = true
    surroundings.width = Terminal.screen.width
    watching.serve(&surroundings)
    surroundings.say = { line in
      watching.progress.finish()
      Output(STDOUT_FILENO).write(line + "\n")
    }
    return Dialogue(conversation: Conversation(surroundings), output: output, watching: watching)
  }

  private static func surroundings(threads: Int?) throws(Invocation.Misuse) -> Surroundings {
    var surroundings = Surroundings(folder: Surroundings.usualFolder, home: Terminal.environment("HOME"))
    surroundings.presentation = try Terminal.presentation()
    if let threads { surroundings.threads = threads }
    return surroundings
  }
}
