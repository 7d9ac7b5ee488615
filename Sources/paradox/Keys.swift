import CLibEdit
import Glibc

/// What the keys do that libedit leaves free or does otherwise.
extension LineEditor {
  func bindKeys() {
    add("paradox-complete", "put in or list the words that fit", on: ["^I"]) { el, _ in lineEditor(of: el).complete() }
    add("paradox-cancel", "give up this line", on: ["^C"]) { el, _ in lineEditor(of: el).cancel() }
    add("paradox-suspend", "stop until `fg`", on: ["^Z"]) { el, _ in lineEditor(of: el).suspend() }
    add("paradox-erase", "delete the character before", on: ["^H", "^?"]) { el, _ in lineEditor(of: el).erase() }
    bind([("^R", "em-inc-search-prev"), ("^S", "em-inc-search-next"), ("^W", "ed-delete-prev-word")])
    // In vi's ways ESC is a key of its own: with these it would only begin others.
    guard !edit_is_vi(editor) else {
      for (key, function) in [("^C", "paradox-cancel"), ("^Z", "paradox-suspend")] {
        edit_bind_command(editor, key, function)
      }
      // Words are put in, and searched for, while inserting: these go there first.
      for (key, keys) in [("^I", "a^I"), ("^R", "i^R")] { edit_bind_command_keys(editor, key, keys) }
      return
    }
    add("paradox-left", "one character to the left", on: ["^B", "\\e[D", "\\eOD"]) { el, _ in lineEditor(of: el).left()
    }
    add("paradox-right", "one character to the right", on: ["^F", "\\e[C", "\\eOC"]) { el, _ in
      lineEditor(of: el).right()
    }
    add("paradox-delete", "delete the character here", on: ["\\e[3~"]) { el, _ in lineEditor(of: el).delete() }
    bind([
      ("\\e[1~", "ed-move-to-beg"), ("\\e[7~", "ed-move-to-beg"), ("\\e[4~", "ed-move-to-end"),
      ("\\e[8~", "ed-move-to-end"), ("\\e[1;5C", "em-next-word"), ("\\e[1;5D", "ed-prev-word"),
    ])
  }

  private func bind(_ keys: [(String, String)]) {
    for (key, function) in keys { edit_bind(editor, key, function) }
  }

  private func add(
    _ name: String, _ meaning: String, on keys: [String],
    _ function: @escaping @convention(c) (OpaquePointer?, Int32) -> UInt8
  ) {
    edit_add_key_function(editor, name, meaning, function)
    bind(keys.map { ($0, name) })
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
      var outcome: Int32 = 1
      if unread.isEmpty { outcome = signals_read(&byte) } else { byte = unread.removeFirst() }
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
        if scalar == "\u{1B}", beginsPaste() {
          guard let pasted = paste() else { return 0 }
          pending = pasted
          if !pending.isEmpty { return readKey(into: key) }
          bytes = []
          continue
        }
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
      // In the middle of a line the blank behind the word may be there already.
      let isSpaced = textAfterCursor.first == " " && inserted.last == " "
      el_insertstr(editor, isSpaced ? String(inserted.dropLast()) : inserted)
      return UInt8(CC_REFRESH)
    }
    guard found.count > 1 else { return UInt8(CC_REFRESH_BEEP) }
    let window = Window()
    edit_write("\n" + Completion.list(found, columns: window.columns, rows: window.rows))
    return UInt8(CC_REDISPLAY)
  }

  /// Whether what comes after an ESC is the mark that begins a paste; if not, its bytes are the next keys.
  ///
  /// It is known here and not by a binding, so that ESC stays a key of its own in vi's ways.
  private func beginsPaste() -> Bool {
    var seen: [UInt8] = []
    for expected in "[200~".utf8 {
      var byte: UInt8 = 0
      guard signals_read_at_once(&byte) == 1 else { break }
      seen.append(byte)
      if byte != expected { break }
    }
    if seen.elementsEqual("[200~".utf8) { return true }
    unread = seen
    return false
  }

  /// Reads up to the mark that ends a paste: the keys that it amounts to, none after ^C, nil where the terminal went away.
  /// Each line but the last is run as if typed; the last waits to be edited.
  private func paste() -> [Unicode.Scalar]? {
    var bytes: [UInt8] = []
    let end = Array("\u{1B}[201~".utf8)
    while !bytes.ends(with: end) {
      var byte: UInt8 = 0
      switch signals_read(&byte) {
      case 0: return nil
      case 1 where byte != 3: bytes.append(byte)
      case 1, -SIGINT: return []
      default: continue
      }
    }
    return Paste.keys(for: String(decoding: bytes.dropLast(end.count), as: UTF8.self).unicodeScalars)
  }

  /// What a reader calls one character can be several: a letter with its accent, a picture made of two.
  private func erase() -> UInt8 {
    guard let before = textBeforeCursor.last else { return UInt8(CC_ERROR) }
    el_deletestr(editor, Int32(before.unicodeScalars.count))
    return UInt8(CC_REFRESH)
  }

  private func delete() -> UInt8 {
    guard let after = textAfterCursor.first else { return UInt8(CC_ERROR) }
    let count = Int32(after.unicodeScalars.count)
    el_cursor(editor, count)
    el_deletestr(editor, count)
    return UInt8(CC_REFRESH)
  }

  private func left() -> UInt8 {
    guard let before = textBeforeCursor.last else { return UInt8(CC_ERROR) }
    el_cursor(editor, -Int32(before.unicodeScalars.count))
    return UInt8(CC_CURSOR)
  }

  private func right() -> UInt8 {
    guard let after = textAfterCursor.first else { return UInt8(CC_ERROR) }
    el_cursor(editor, Int32(after.unicodeScalars.count))
    return UInt8(CC_CURSOR)
  }
}

extension Array where Element: Equatable {
  fileprivate func ends(with other: [Element]) -> Bool { suffix(other.count).elementsEqual(other) }
}
