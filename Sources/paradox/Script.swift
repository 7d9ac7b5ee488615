import Glibc
import Shell

/// Lines from arguments, files or a pipe, answered without a prompt up to the first that fails.
struct Script {
  let conversation: Conversation
  let telling: Telling

  /// Opens what is to be opened, without a greeting, and answers the lines of all `sources`; of standard input when
  /// there are none.
  func run(_ opening: Conversation.Opening, _ sources: [Invocation.Source]) -> Reply.Status {
    if opening != .greeting {
      let opened = conversation.begin(opening)
      let isAsked = if case .asking = opening { true } else { false }
      if opened.status != .done || isAsked && !conversation.isAsking {
        return telling.tell(opened, as: conversation.presentation)
      }
    }
    for source in sources.isEmpty ? [.file("-")] : sources {
      let status: Reply.Status
      switch source {
      case .line(let line): status = answer(line)
      case .file("-"): status = answer(TypedLines(STDIN_FILENO, of: "-"), from: "standard input")
      case .file(let path): status = answerFile(path)
      }
      if status != .done || goesNoFurther { return status }
    }
    // Lines that stop in the middle of questions leave the usual for the rest.
    if let written = conversation.endOfAnswers() { return telling.tell(written, as: conversation.presentation) }
    return .done
  }

  private func answer(_ line: String) -> Reply.Status {
    let reply = conversation.reply(to: line)
    return telling.tell(reply, as: conversation.presentation)
  }

  private var goesNoFurther: Bool { conversation.hasEnded || !telling.isHeard }

  /// The lines of a file, or of standard input for `-`; nil where they cannot be read, which is said.
  static func lines(of path: String) -> [String]? {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      Complaint.say("cannot read '\(path)': \(reason(errno))")
      return nil
    }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var reader = TypedLines(descriptor, of: path)
    var lines: [String] = []
    do throws(LineReader.Fault) {
      while let line = try reader.next() { lines.append(line) }
      return lines
    } catch {
      Complaint.say("\(path): \(error.sentence)")
      return nil
    }
  }

  private func answerFile(_ path: String) -> Reply.Status {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      Complaint.say("cannot read '\(path)': \(reason(errno))")
      return .invalid
    }
    defer { close(descriptor) }
    return answer(TypedLines(descriptor, of: path), from: path)
  }

  private func answer(_ lines: consuming TypedLines, from place: String) -> Reply.Status {
    do throws(LineReader.Fault) {
      while let line = try lines.next() {
        let status = answer(line)
        guard status == .done else {
          Complaint.say("stopped at line \(lines.number) of \(place)")
          return status
        }
        if goesNoFurther { break }
      }
      return .done
    } catch {
      Complaint.say("\(place): \(error.sentence)")
      return .invalid
    }
  }
}
