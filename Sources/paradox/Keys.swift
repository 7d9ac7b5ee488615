import CLibEdit
import Glibc

/// What the keys do that libedit leaves free or does otherwise.
extension LineEditor {
  func bindKeys() {
    add("paradox-complete", "put in or list the words that fit", on: "^I") { el, _ in lineEditor(of: el).complete() }
    add("paradox-cancel", "give up this line", on: "^C") { el, _ in lineEditor(of: el).cancel() }
    add("paradox-suspend", "stop until `fg`", on: "^Z") { el, _ in lineEditor(of: el).suspend() }
    add("paradox-paste", "take in what is pasted", on: "\\e[200~") { el, _ in lineEditor(of: el).paste() }
    for (key, function) in [
      ("^R", "em-inc-search-prev"),
      ("^S", "em-inc-search-next"),
      ("^W", "ed-delete-prev-word"),
      ("\\e[1;5C", "em-next-word"),
      ("\\e[1;5D", "ed-prev-word"),
    ] { edit_bind(editor, key, function) }
  }

  private func add(
    _ name: String, _ meaning: String, on key: String,
    _ function: @escaping @convention(c) (OpaquePointer?, Int32) -> UInt8
  ) {
    edit_add_key_function(editor, name, meaning, function)
    edit_bind(editor, key, name)
  }

  /// Gives libedit its next key: the rest of a paste, a byte sequence of the keyboard, or what a signal amounts to.
  func readKey(into key: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    if !pending.isEmpty {
      key?.pointee = wchar_t(bitPattern: pending.removeFirst().value)
      return 1
    }
    var bytes: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      let outcome = signals_read(&byte)
      switch outcome {
      case 0: return 0
      case 1:
        // A byte that begins a character ends whatever was left unfinished before it.
        if byte & 0xC0 != 0x80 { bytes = [] }
        bytes.append(byte)
      case -SIGINT: bytes = [3]
      case -SIGWINCH, -SIGCONT: showAgain()
      default: continue
      }
      if let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first {
        key?.pointee = wchar_t(bitPattern: scalar.value)
        return 1
      }
    }
  }

  /// Draws the line anew after the window changed or the program came back to the foreground.
  private func showAgain() {
    edit_prepare_terminal(editor)
    edit_write(isDumb ? "\r\n" : "\r\u{1B}[J")
    el_resize(editor)
    edit_refresh(editor)
  }

  /// Asks the terminal to mark where a paste begins and ends.
  func bracketPastes(_ isWanted: Bool) {
    if !isDumb { edit_write(isWanted ? "\u{1B}[?2004h" : "\u{1B}[?2004l") }
  }

  private func cancel() -> UInt8 {
    wasCancelled = true
    edit_write("^C\n")
    return UInt8(CC_NEWLINE)
  }

  func suspend() -> UInt8 {
    edit_write("\n")
    bracketPastes(false)
    edit_restore_terminal(editor)
    raise(SIGTSTP)
    edit_prepare_terminal(editor)
    bracketPastes(true)
    return UInt8(CC_REDISPLAY)
  }

  private func complete() -> UInt8 {
    let text = textBeforeCursor
    let found = suggestions(text)
    guard !found.isEmpty else { return UInt8(CC_REFRESH_BEEP) }
    let completion = Completion(of: found, after: text)
    if let inserted = completion.inserted {
      el_deletestr(editor, Int32(completion.replaced))
      el_insertstr(editor, inserted)
      return UInt8(CC_REFRESH)
    }
    guard found.count > 1 else { return UInt8(CC_REFRESH_BEEP) }
    let window = Window()
    edit_write("\n" + Completion.list(found, columns: window.columns, rows: window.rows))
    return UInt8(CC_REDISPLAY)
  }

  /// Reads up to the mark that ends a paste. Each line but the last is run as if typed; the last waits to be edited.
  private func paste() -> UInt8 {
    var text: [Unicode.Scalar] = []
    let end = Array("\u{1B}[201~".unicodeScalars)
    while !text.ends(with: end) {
      var key: wchar_t = 0
      guard el_wgetc(editor, &key) == 1 else { return UInt8(CC_EOF) }
      guard let scalar = Unicode.Scalar(UInt32(bitPattern: key)) else { continue }
      if scalar == "\u{3}" { return UInt8(CC_REFRESH) }
      text.append(scalar)
    }
    pending = Paste.keys(for: text.dropLast(end.count)) + pending
    return UInt8(CC_NORM)
  }
}

extension Array where Element: Equatable {
  fileprivate func ends(with other: [Element]) -> Bool { suffix(other.count).elementsEqual(other) }
}
