import Glibc
import Testing

/// A key, what is typed around it, and the word that `help` then does not know: how the line was edited is seen by what is
/// quoted of it.
struct Keystroke: Sendable, CustomTestStringConvertible {
  let name: String
  let before: String
  let key: String
  let after: String
  let quoted: String
  var testDescription: String { name }

  init(_ name: String, _ before: String, _ key: String, _ after: String = "", _ quoted: String) {
    (self.name, self.before, self.key, self.after, self.quoted) = (name, before, key, after, quoted)
  }
}

/// Every key that edits a line, each with the control that without it the line is another.
@Suite(.timeLimit(.minutes(20))) struct EditingTests {
  let home = Home()

  static let left = "\u{1B}[D"
  static let keys = [
    Keystroke("^A goes to the beginning", "elp abc", "\u{1}", "h", "abc"),
    Keystroke("Home goes to the beginning", "elp abc", "\u{1B}[H", "h", "abc"),
    Keystroke("Home of another terminal goes to the beginning", "elp abc", "\u{1B}[1~", "h", "abc"),
    Keystroke("^E goes to the end", "help abc\u{1}", "\u{5}", "d", "abcd"),
    Keystroke("End goes to the end", "help abc\u{1}", "\u{1B}[F", "d", "abcd"),
    Keystroke("End of another terminal goes to the end", "help abc\u{1}", "\u{1B}[4~", "d", "abcd"),
    Keystroke("^K cuts to the end", "help abcdef" + left + left + left, "\u{B}", "", "abc"),
    Keystroke("^U cuts the line", "zzz", "\u{15}", "help abc", "abc"),
    Keystroke("^W cuts the word before", "help zzz", "\u{17}", "abc", "abc"),
    Keystroke("Backspace deletes before", "help abcx", "\u{7F}", "", "abc"),
    Keystroke("^H deletes before", "help abcx", "\u{8}", "", "abc"),
    Keystroke("Delete deletes here", "help abxc" + left + left, "\u{1B}[3~", "", "abc"),
    Keystroke("the arrow left", "help abd", left, "c", "abcd"),
    Keystroke("^B goes left", "help abd", "\u{2}", "c", "abcd"),
    Keystroke("the arrow right", "help acd" + left + left + left, "\u{1B}[C", "b", "abcd"),
    Keystroke("^F goes right", "help acd" + left + left + left, "\u{6}", "b", "abcd"),
    Keystroke("Alt B goes a word back", "help abc def", "\u{1B}b", "x", "abc xdef"),
    Keystroke("Alt F goes a word on", "elp abc\u{1}", "\u{1B}f", "x", "elpx"),
    Keystroke("Control and left go a word back", "help abc def", "\u{1B}[1;5D", "x", "abc xdef"),
    Keystroke("Control and right go a word on", "elp abc\u{1}", "\u{1B}[1;5C", "x", "elpx"),
  ]

  @Test(arguments: keys) func `a key edits the line`(key: Keystroke) throws {
    #expect(try quoted(key.before + key.key + key.after) == key.quoted)
    #expect(try quoted(key.before + key.after) != key.quoted)
  }

  static let characters = ["ü", "e\u{301}", "世", "🎉", "👩\u{200D}🚀", "🇨🇭"]

  @Test(arguments: characters) func `Backspace takes away what a reader calls one character`(character: String) throws {
    #expect(try quoted("help ab\(character)\u{7F}c") == "abc")
  }

  @Test(arguments: characters) func `Delete takes away what a reader calls one character`(character: String) throws {
    #expect(try quoted("help ab\(character)c\(Self.left)\(Self.left)\u{1B}[3~") == "abc")
  }

  @Test(arguments: characters) func `the arrows step over what a reader calls one character`(character: String) throws {
    #expect(try quoted("help a\(character)\(Self.left)b") == "ab\(character)")
    #expect(try quoted("help a\(character)\(Self.left)\u{1B}[Cb") == "a\(character)b")
  }

  @Test(arguments: characters) func `a line arrives as it was typed`(character: String) throws {
    #expect(try quoted("help x\(character)\(character)y") == "x\(character)\(character)y")
  }

  @Test func `the arrows go through the lines that were typed, up and down`() throws {
    let terminal = try atPrompt()
    for line in ["help one", "help two", "help three"] {
      try answer(to: line, in: terminal, is: String(line.dropFirst(5)))
    }
    let (up, down) = ("\u{1B}[A", "\u{1B}[B")
    try answer(to: up + up, in: terminal, is: "two")
    try answer(to: up + up + up + down, in: terminal, is: "three")
    try answer(to: "\u{10}\u{10}", in: terminal, is: "two")
  }

  @Test func `control R again finds an earlier line`() throws {
    let terminal = try atPrompt()
    for line in ["help abone", "help other", "help abtwo"] {
      try answer(to: line, in: terminal, is: String(line.dropFirst(5)))
    }
    terminal.send("\u{12}ab")
    #expect(terminal.wait(for: "abtwo") != nil)
    terminal.send("\u{12}")
    #expect(terminal.wait(for: "one") != nil)
    terminal.send("\r")
    #expect(terminal.wait(for: "'abone'") != nil)
  }

  @Test func `Tab completes in the middle of a line and leaves the rest`() throws {
    #expect(try quoted("hel abc" + Self.left + Self.left + Self.left + Self.left + "\t") == "abc")
  }

  @Test func `Tab on what nothing begins with leaves the line alone`() throws {
    #expect(try quoted("help zzq\t") == "zzq")
  }

  @Test func `a binding of the reader's own works`() throws {
    try home.write("bind ^G ed-move-to-beg\n", to: ".editrc")
    #expect(try quoted("elp abc\u{7}h") == "abc")
    try home.write("", to: ".editrc")
    #expect(try quoted("elp abc\u{7}h") != "abc")
  }

  /// In vi's ways: what is typed is inserted, ESC leaves that, and letters are motions and cuts.
  static let viKeys = [
    Keystroke("ESC and 0 go to the beginning", "elp abc", "\u{1B}0i", "h", "abc"),
    Keystroke("ESC and x delete", "help abcd", "\u{1B}x", "", "abc"),
    Keystroke("ESC and b go a word back", "help abc def", "\u{1B}bi", "x", "abc xdef"),
    Keystroke("ESC and A go on at the end", "help abc\u{1B}0", "A", "d", "abcd"),
    Keystroke("ESC and dw cut a word", "zzz help abc\u{1B}0", "dw", "", "abc"),
    Keystroke("Backspace deletes before", "help abcx", "\u{7F}", "", "abc"),
    Keystroke("Tab completes while inserting", "hel", "\t", "abc", "abc"),
    Keystroke("Tab completes after ESC and goes on inserting", "hel\u{1B}", "\t", "abc", "abc"),
    Keystroke("the arrow left goes left and leaves inserting", "help abd", "\u{1B}[D", "ic", "acbd"),
  ]

  @Test(arguments: viKeys) func `a key edits the line in the ways of vi`(key: Keystroke) throws {
    try home.write("bind -v\n", to: ".editrc")
    #expect(try quoted(key.before + key.key + key.after) == key.quoted)
    #expect(try quoted(key.before + key.after) != key.quoted)
  }

  @Test(arguments: ["", "\u{1B}"]) func `control C and control R work in the ways of vi`(escape: String) throws {
    try home.write("bind -v\n", to: ".editrc")
    let terminal = try atPrompt()
    try answer(to: "help abc", in: terminal, is: "abc")
    terminal.send("xyz\(escape)\u{3}")
    #expect(terminal.wait(for: "^C") != nil)
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("\(escape)\u{12}hel")
    #expect(terminal.wait(for: "abc") != nil)
    terminal.send("\r")
    #expect(terminal.wait(for: "'abc'") != nil)
  }

  @Test func `a paste comes whole in the ways of vi`() throws {
    try home.write("bind -v\n", to: ".editrc")
    #expect(try quoted("help \u{1B}[200~abc def\u{1B}[201~") == "abc def")
  }

  private func atPrompt() throws -> Pty {
    let terminal = try #require(Pty(in: home, changing: ["NO_COLOR": "1"], columns: 200))
    try #require(terminal.wait(for: "paradox> ") != nil)
    return terminal
  }

  /// Types keys and Enter; the error quotes the line behind `help`, or its first word.
  private func quoted(_ keys: String) throws -> String {
    let terminal = try atPrompt()
    // ESC alone is told from an ESC that begins a key by the pause behind it.
    for (place, part) in keys.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated() {
      if place > 0 {
        terminal.send("\u{1B}")
        if part.first.map({ !"[bf".contains($0) }) ?? true { usleep(80_000) }
      }
      terminal.send(String(part))
    }
    terminal.send("\r")
    try #require(terminal.wait(for: "no command '") != nil)
    return try #require(terminal.wait(for: "'"))
  }

  private func answer(to keys: String, in terminal: Pty, is quoted: String) throws {
    terminal.send(keys + "\r")
    #expect(terminal.wait(for: "no command '\(quoted)'") != nil)
    try #require(terminal.wait(for: "paradox> ") != nil)
  }
}
