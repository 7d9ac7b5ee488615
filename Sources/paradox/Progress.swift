import Glibc
import Synchronization

/// How far a run has come, shown in a line of its own once that takes longer than a moment, and gone afterwards.
final class Progress: Sendable {
  private struct State {
    var began = ContinuousClock.now
    var percent: Int?
    var isShown = true
  }

  private let state = Mutex(State())

  /// A new command begins. A line that keeps changing is not shown to who has everything read out.
  func restart(isShown: Bool = true) { state.withLock { $0 = State(isShown: isShown) } }

  /// Shows the part done, 0...1; may be called from any thread.
  func show(_ part: Double) {
    guard !Terminal.isDumb, part.isFinite else { return }
    state.withLock { state in
      let percent = Int(100 * min(max(part, 0), 1))
      guard state.isShown, state.percent != percent, ContinuousClock.now - state.began > .milliseconds(400) else {
        return
      }
      state.percent = percent
      Output(STDERR_FILENO).write("\r\(percent) % (^C gives up)")
    }
  }

  /// Wipes out what was shown, before the reply is.
  func finish() {
    state.withLock { state in
      if state.percent != nil { Output(STDERR_FILENO).write("\r\u{1B}[K") }
      state.percent = nil
    }
  }
}
