import Glibc

/// The one way out for everything that is said, so that a write that fails is never missed.
final class Output {
  private enum State {
    case open
    /// The reader went away, as `head` does; nothing is wrong.
    case closed
    case failed
  }

  private let descriptor: Int32
  private var state = State.open

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Whether anybody may still hear.
  var isOpen: Bool { state == .open }
  /// Whether something was lost, as on a full disk.
  var hasFailed: Bool { state == .failed }

  /// Writes all of `text`, or finds out that this cannot be done.
  func write(_ text: String) {
    guard isOpen, !text.isEmpty else { return }
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while isOpen, !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 { rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count)) } else { take(errno) }
      }
    }
  }

  private func take(_ problem: Int32) {
    switch problem {
    case EINTR: break
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, -1)
    case EPIPE: state = .closed
    // A terminal that hung up.
    case EIO where isatty(descriptor) != 0 || descriptor == STDERR_FILENO: state = .closed
    default:
      state = .failed
      if descriptor != STDERR_FILENO { Complaint.say("cannot write: \(reason(problem))") }
    }
  }
}

/// A sentence on standard error that begins with the program's name.
enum Complaint {
  static func say(_ sentence: String) { Output(STDERR_FILENO).write("paradox: \(sentence)\n") }
}

/// The system's words for an error number, such as "No space left on device".
func reason(_ problem: Int32) -> String { String(cString: strerror(problem)) }
