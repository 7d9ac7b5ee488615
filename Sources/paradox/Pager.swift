import CLibEdit
import Glibc
import Reports

/// Shows a text that is longer than the screen a screenful at a time.
///
/// It is part of the program because the machine may have no other, and because it knows when not to stop: keys that
/// were typed ahead are meant for the prompt.
struct Pager {
  let editor: LineEditor
  let output: Output
  /// Makes the text anew for the screen as it is now.
  let text: () -> String

  private enum Key { case next, back, end, redraw, other, typed(UInt8) }

  func show() {
    var pages = Pages(text())
    edit_prepare_terminal(editor.editor)
    signals_line_begins(false)
    defer {
      signals_line_ends()
      edit_restore_terminal(editor.editor)
    }
    guard !editor.hasWaitingKeys else { return output.write(pages.all) }
    var place = 0
    output.write(pages[place])
    while place + 1 < pages.count {
      let columns = Window().columns
      output.write(Pager.line(place + 1, of: pages.count, columns: columns))
      let key = read()
      output.write("\r\u{1B}[K")
      switch key {
      case .next:
        place += 1
        output.write(pages[place])
      case .back where place > 0:
        place -= 1
        output.write("\u{1B}[H\u{1B}[2J" + pages[place])
      case .redraw:
        let part = Double(place) / Double(pages.count)
        pages = Pages(text())
        place = min(Int((part * Double(pages.count)).rounded()), pages.count - 1)
        output.write("\u{1B}[H\u{1B}[2J" + pages[place])
      case .end: return
      // Somebody begins a line: it is meant for the prompt.
      case .typed(let letter):
        editor.pending.append(Unicode.Scalar(letter))
        return
      case .back, .other: continue
      }
    }
  }

  /// What stands under a page, no wider than the window.
  private static func line(_ page: Int, of count: Int, columns: Int) -> String {
    let long = "-- more (\(page) of \(count)): Enter or Space goes on, b goes back, q ends, or type a line "
    return displayWidth(long) < columns ? long : String("-- more: Enter, b, q ".prefix(max(columns - 1, 0)))
  }

  private func read() -> Key {
    var byte: UInt8 = 0
    switch signals_read(&byte) {
    case 1: break
    case -SIGWINCH, -SIGCONT: return .redraw
    case -SIGINT, 0: return stop()
    default: return .other
    }
    switch byte {
    case UInt8(ascii: " "), 10, 13: return .next
    case UInt8(ascii: "b"): return .back
    case UInt8(ascii: "q"), 4: return .end
    case 3: return stop()
    case 26:
      _ = editor.suspend()
      return .redraw
    case 27: return arrow()
    case 33...126: return .typed(byte)
    default: return .other
    }
  }

  /// The keys that begin with an escape: page down and the arrow down go on, page up and the arrow up go back.
  private func arrow() -> Key {
    var keys: [UInt8] = []
    while editor.hasWaitingKeys, keys.count < 3 {
      var byte: UInt8 = 0
      guard signals_read(&byte) == 1 else { break }
      keys.append(byte)
      if byte != UInt8(ascii: "["), byte != UInt8(ascii: "O"), !(48...57).contains(byte) { break }
    }
    switch keys.dropFirst().first {
    case UInt8(ascii: "B"), UInt8(ascii: "6"): return .next
    case UInt8(ascii: "A"), UInt8(ascii: "5"): return .back
    default: return .other
    }
  }

  private func stop() -> Key {
    editor.dropPendingKeys()
    return .end
  }
}

/// A text cut into screenfuls.
struct Pages {
  private let lines: [Substring]
  private let starts: [Int]

  /// Cuts for the window as it is now, which keeps a row for the prompt or the line that asks.
  init(_ text: String, in window: Window = Window()) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let heights = lines.map { Pages.rows(of: $0, columns: window.columns) }
    var starts = [0]
    var filled = 0
    for (place, height) in heights.enumerated() {
      if filled > 0, filled + height > window.rows - 1 {
        starts.append(place)
        filled = 0
      }
      filled += height
    }
    self.starts = starts
  }

  var count: Int { starts.count }
  var all: String { lines.map { $0 + "\n" }.joined() }

  subscript(page: Int) -> String {
    let end = page + 1 < count ? starts[page + 1] : lines.count
    return lines[starts[page]..<end].map { $0 + "\n" }.joined()
  }

  /// The rows that a line fills, which the terminal breaks where it is too long.
  private static func rows(of line: Substring, columns: Int) -> Int {
    let width = displayWidth(String(line).replacing(/\u{1B}\[[0-9;]*m/, with: ""))
    return max(1, (width + columns - 1) / max(1, columns))
  }
}
