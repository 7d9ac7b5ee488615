import Glibc
import Reports
import Synchronization

/// How far a run has come, shown in a line of its own once that takes longer than a moment, and gone afterwards.
final class Progress: Sendable {
  private struct State {
    var began = ContinuousClock.now
    var text: String?
    var isShown = true
    var what = ""
    var hint = "^C gives up"
  }

  private let state = Mutex(State())

  /// A new command begins. A line that keeps changing is not shown to who has everything read out.
  ///
  /// - Parameters:
  ///   - what: What it is a part of, where that must be said.
  ///   - hint: The key that ends it, and what that does.
  func restart(isShown: Bool = true, of what: String = "", hint: String = "^C gives up") {
    state.withLock { $0 = State(isShown: isShown, what: what.isEmpty ? "" : " of " + what, hint: hint) }
  }

  /// Shows the part done, 0...1; may be called from any thread.
  func show(_ part: Double) {
    guard !Terminal.isDumb, part.isFinite else { return }
    state.withLock { state in
      let elapsed = ContinuousClock.now - state.began
      guard state.isShown, elapsed > .milliseconds(400) else { return }
      let part = min(max(part, 0), 1)
      // What is left can be told once it is more than a guess, and is worth telling once one waits.
      let rest = elapsed * (1 / max(part, 0.02) - 1)
      let isWorthTelling = elapsed > .seconds(3) && part > 0.02 && rest >= .seconds(1)
      let left = isWorthTelling ? ", \(rest.roughly) left" : ""
      let text = "\(Int(100 * part)) %\(state.what)\(left) (\(state.hint))"
      guard state.text != text else { return }
      // A shorter text must not leave the end of a longer one.
      Output(STDERR_FILENO).write("\r\(text)\u{1B}[K")
      state.text = text
    }
  }

  /// Enter was typed behind what is shown, and the terminal has begun another line: wipes out both, and shows no more.
  func endLine() {
    state.withLock { state in
      state.isShown = false
      state.text = nil
      if !Terminal.isDumb { Output(STDERR_FILENO).write("\r\u{1B}[K\u{1B}[A\r\u{1B}[K") }
    }
  }

  /// Wipes out what was shown, before the reply is.
  func finish() {
    state.withLock { state in
      if state.text != nil { Output(STDERR_FILENO).write("\r\u{1B}[K") }
      state.text = nil
    }
  }
}
