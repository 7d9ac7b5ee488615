import CLibEdit
import Glibc
import Shell

/// A line as the reader typed it, or the wish to type no more.
enum TypedLine: Equatable {
  case line(String)
  /// ^C.
  case cancelled
  /// ^D on an empty line, or a terminal that went away.
  case end
}

/// Edits one line at a time on a terminal, over libedit.
///
/// It is not Sendable on purpose: it belongs to the thread that made it, and libedit calls back on that thread.
final class LineEditor {
  /// Gives what may follow a text that ends at the cursor.
  var suggestions: (_ textBeforeCursor: String) -> [Suggestion] = { _ in [] }

  let editor: OpaquePointer
  let isDumb: Bool
  var wasCancelled = false
  /// Keys that come before those of the keyboard: the rest of a paste.
  var pending: [Unicode.Scalar] = []
  /// Bytes of the keyboard that were looked at and turned out to be keys.
  var unread: [UInt8] = []

  private let recalled: OpaquePointer
  private var prompt: UnsafeMutablePointer<CChar>?

  /// Nothing where libedit cannot start. `isDumb` is for a terminal that understands no escapes.
  init?(isDumb: Bool, recalling lines: [String]) {
    // libedit reads bytes as LC_CTYPE says; all that is typed here is UTF-8. Numbers keep their point.
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
    signals_remember_terminal()
    guard let editor = edit_open("paradox") else { return nil }
    guard let recalled = history_init() else {
      el_end(editor)
      return nil
    }
    self.editor = editor
    self.recalled = recalled
    self.isDumb = isDumb

    edit_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    edit_history_keep(recalled, Int32(History.limit))
    edit_set_history(editor, recalled)
    recall(lines)
    edit_use_emacs_keys(editor)
    edit_set_prompt(editor, { lineEditor(of: $0).prompt }, 1)
    edit_set_reader(editor) { lineEditor(of: $0).readKey(into: $1) }
    // The reader's own ~/.editrc comes first: a `bind -v` in it would wipe the keys bound before.
    el_source(editor, nil)
    bindKeys()
    edit_leave_signals_to_keys(editor)
  }

  deinit {
    el_end(editor)
    history_end(recalled)
    free(prompt)
  }

  /// Shows `prompt` and waits for a line.
  func readLine(prompt text: String) -> TypedLine {
    free(prompt)
    prompt = strdup(text)
    wasCancelled = false
    el_resize(editor)
    // libedit would show the prompt before raw mode is on: a ^C in between would end the program.
    edit_prepare_terminal(editor)
    signals_line_begins(!isDumb)
    bracketPastes(true)
    defer {
      bracketPastes(false)
      signals_line_ends()
    }

    var count: Int32 = 0
    let typed = el_gets(editor, &count)
    if wasCancelled {
      pending = []
      return .cancelled
    }
    guard let typed, count > 0 else { return .end }
    let bytes = UnsafeRawBufferPointer(start: typed, count: Int(count))
    let line = String(decoding: bytes, as: UTF8.self)
    return .line(line.hasSuffix("\n") ? String(line.dropLast()) : line)
  }

  /// Whether keys were pressed or pasted that nobody has read.
  var hasWaitingKeys: Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return !pending.isEmpty || poll(&input, 1, 0) > 0
  }

  /// Forgets what is left of a paste, so that ^C during a command ends the lines that wait behind it as well.
  func dropPendingKeys() { pending = [] }

  /// Makes `lines`, oldest first, those that the arrow keys and ^R find.
  func recall(_ lines: [String]) {
    edit_history_clear(recalled)
    for line in lines { edit_history_enter(recalled, line) }
  }

  /// The text before the cursor.
  var textBeforeCursor: String {
    guard let line = el_line(editor)?.pointee, let start = line.buffer else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: start, count: line.cursor - start), as: UTF8.self)
  }

  /// The text from the cursor on.
  var textAfterCursor: String {
    guard let line = el_line(editor)?.pointee, let cursor = line.cursor else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: cursor, count: line.lastchar - cursor), as: UTF8.self)
  }
}

/// The editor that a call of libedit is about.
func lineEditor(of editor: OpaquePointer?) -> LineEditor {
  guard let editor, let owner = edit_owner(editor) else { fatalError("libedit called back for an unknown editor") }
  return Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
}
