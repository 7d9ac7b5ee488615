import CLibEdit
import Glibc
import Reports
import Shell
import Synchronization

/// A reply that is read while it is being made: what is there of it is shown, and Enter says that nobody waits for more.
final class Watching: Sendable {
  private struct State {
    var presentation = Presentation()
    /// What has been shown of the present reply; nil until something has.
    var shown: String?
    var waitsNoLonger = false
  }

  let progress: Progress
  private let screen: @Sendable () -> Screen
  private let state = Mutex(State())

  /// Shows replies as they are laid out for a screen.
  init(on screen: @escaping @Sendable () -> Screen, progress: Progress) {
    self.screen = screen
    self.progress = progress
  }

  /// A new command begins.
  func restart(as presentation: Presentation) {
    state.withLock { $0 = State(presentation: presentation) }
    progress.restart(isShown: presentation.mode != .plain)
  }

  /// Lets a conversation show, ask and say.
  func serve(_ surroundings: inout Surroundings) {
    surroundings.show = { [self] in show($0, awaited: $1) }
    surroundings.waitsNoLonger = { [self] in waitsNoLonger }
    surroundings.progress = { [progress] part in
      progress.show(part)
      return !Interrupt.isRequested
    }
  }

  /// What is left to be told of a text that begins with what was shown; a text that does not is told whole.
  func rest(of text: String) -> Substring {
    let shown = state.withLock { $0.shown ?? "" }
    return text.hasPrefix(shown) ? text.dropFirst(shown.count) : text[...]
  }

  private func show(_ document: Document, awaited: String) {
    let presentation = state.withLock { $0.presentation }
    // Other forms make one object or page of a whole reply, and a room is shown one screen after the other.
    guard [.table, .plain].contains(presentation.mode), !presentation.isProjected else { return }
    let text = Told(Reply(document), on: screen(), as: presentation).result
    progress.finish()
    Output(STDOUT_FILENO).write(String(rest(of: text)))
    state.withLock { $0.shown = text }
    progress.restart(
      isShown: presentation.mode != .plain, of: awaited, hint: "Enter stops waiting")
  }

  private var waitsNoLonger: Bool {
    let isNew = state.withLock { state in
      // A second Enter is none of ours; before anything was shown it is none either.
      guard state.shown != nil, !state.waitsNoLonger, enter_was_pressed() else { return false }
      state.waitsNoLonger = true
      return true
    }
    if isNew { progress.endLine() }
    return state.withLock { $0.waitsNoLonger }
  }
}
