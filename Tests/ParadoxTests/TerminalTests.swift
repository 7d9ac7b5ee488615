import Glibc
import Testing

/// Each of these is something that hands do at the keyboard. A word that is no command is answered with an error that
/// quotes it, which tells an answer from the echo of the typing.
@Suite(.timeLimit(.minutes(20))) struct TerminalTests {
  let home = Home()

  private func start(_ changes: [String: String] = [:]) throws -> Pty {
    try #require(Pty(in: home, changing: changes))
  }

  private func atPrompt(_ changes: [String: String] = [:]) throws -> Pty {
    let terminal = try start(changes)
    try #require(terminal.wait(for: "> ") != nil)
    return terminal
  }

  @Test func `a typed line is answered and the prompt comes again`() throws {
    let terminal = try atPrompt()
    terminal.send("abcx\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
    #expect(terminal.wait(for: "> ") != nil)
  }

  @Test func `control D on an empty line ends the program well`() throws {
    let terminal = try atPrompt()
    terminal.send("\u{4}")
    #expect(terminal.exitCode() == 0)
    #expect(terminal.isCooked)
  }

  @Test func `control C on an empty line gives a new prompt`() throws {
    let terminal = try atPrompt()
    terminal.send("\u{3}")
    #expect(terminal.wait(for: "^C") != nil)
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("abcx\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
  }

  @Test func `control C on a half-typed line gives it up`() throws {
    let terminal = try atPrompt()
    terminal.send("abcx")
    #expect(terminal.wait(for: "abcx") != nil)
    terminal.send("\u{3}")
    #expect(terminal.wait(for: "^C") != nil)
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("defx\r")
    #expect(terminal.wait(for: "'defx'")?.contains("'abcx") == false)
  }

  @Test func `a control C sent before the prompt stands does not end the program`() throws {
    let terminal = try start()
    for _ in 0..<3 { #expect(terminal.wait(for: "> ") != nil); terminal.send("\u{3}") }
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("\u{4}")
    #expect(terminal.exitCode() == 0)
  }

  @Test func `an interrupt from outside gives up the line and nothing else`() throws {
    let terminal = try atPrompt()
    terminal.send("abcx")
    #expect(terminal.wait(for: "abcx") != nil)
    terminal.signal(SIGINT)
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("defx\r")
    #expect(terminal.wait(for: "'defx'") != nil)
  }

  @Test func `the arrow up brings the last line back`() throws {
    let terminal = try atPrompt()
    terminal.send("abcx  \r")
    #expect(terminal.wait(for: "'abcx") != nil)
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("\u{1B}[A\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
  }

  @Test func `control R finds a line of an earlier session`() throws {
    let first = try atPrompt()
    first.send("abcx\r")
    #expect(first.wait(for: "'abcx'") != nil)
    #expect(first.wait(for: "> ") != nil)
    first.send("defx\r")
    #expect(first.wait(for: "'defx'") != nil)
    #expect(first.wait(for: "> ") != nil)
    first.send("\u{4}")
    #expect(first.exitCode() == 0)

    let second = try atPrompt()
    second.send("\u{12}abc")
    #expect(second.wait(for: "abcx") != nil)
    second.send("\r")
    #expect(second.wait(for: "'abcx'") != nil)
  }

  @Test func `Tab completes a word`() throws {
    let terminal = try atPrompt()
    terminal.send("hel")
    #expect(terminal.wait(for: "hel") != nil)
    terminal.send("\t")
    #expect(terminal.wait(for: "p ") != nil)
  }

  @Test func `Tab lists the words that fit with their meanings and keeps the line`() throws {
    let terminal = try atPrompt()
    terminal.send("s")
    #expect(terminal.wait(for: "s") != nil)
    terminal.send("\t")
    let list = try #require(terminal.wait(for: "> s"))
    #expect(list.contains("scenarios  what can be opened") && list.contains("sessions  "))
  }

  @Test func `Tab completes in the modes of vi as well`() throws {
    try home.write("bind -v\n", to: ".editrc")
    let terminal = try atPrompt()
    terminal.send("hel")
    #expect(terminal.wait(for: "hel") != nil)
    terminal.send("\t")
    #expect(terminal.wait(for: "p ") != nil)
  }

  @Test func `control Z hands the terminal back and the line goes on afterwards`() throws {
    let shell = ["/bin/bash", "--norc", "--noprofile", "-i"]
    let terminal = try #require(Pty(command: shell, in: home, changing: ["PS1": "bash% "]))
    #expect(terminal.wait(for: "bash% ") != nil)
    terminal.send("paradox\r")
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("abc")
    #expect(terminal.wait(for: "abc") != nil)
    terminal.send("\u{1A}")
    #expect(terminal.wait(for: "Stopped") != nil)
    #expect(terminal.wait(for: "bash% ") != nil)
    terminal.send("fg\r")
    #expect(terminal.wait(for: "> ") != nil)
    #expect(terminal.wait(for: "abc") != nil)
    terminal.send("x\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
  }

  @Test func `several pasted lines are run one after the other and the last waits`() throws {
    let terminal = try atPrompt()
    terminal.send("\u{1B}[200~abcx\ndefx\r\nghix\u{1B}[201~")
    #expect(terminal.wait(for: "'abcx'") != nil)
    #expect(terminal.wait(for: "'defx'") != nil)
    #expect(terminal.wait(for: "> ghix") != nil)
    terminal.send("y\r")
    #expect(terminal.wait(for: "'ghixy'") != nil)
  }

  @Test func `keys hidden in a paste do nothing`() throws {
    let terminal = try atPrompt()
    terminal.send("\u{1B}[200~ab\u{4}c\u{15}x\u{1B}[201~\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
  }

  @Test func `a character of several bytes is deleted as one`() throws {
    let terminal = try atPrompt()
    terminal.send("abcé\u{7F}x\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
  }

  @Test func `a line with umlauts arrives whole`() throws {
    let terminal = try atPrompt()
    terminal.send("überx\r")
    #expect(terminal.wait(for: "'überx'") != nil)
  }

  @Test func `bytes that are no text are dropped without the keys after them`() throws {
    let terminal = try atPrompt()
    terminal.send(bytes: [0xFF, 0xC3, 0x61, 0x80, 0x62, 0xE2, 0x82, 0x63, 0x78, 0x0D])
    #expect(terminal.wait(for: "'abcx'") != nil)
  }

  @Test func `a line goes on after the window was resized`() throws {
    let terminal = try atPrompt()
    terminal.send("ab")
    #expect(terminal.wait(for: "ab") != nil)
    terminal.resize(rows: 30, columns: 120)
    #expect(terminal.wait(for: "ab") != nil)
    terminal.send("cx\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
  }

  @Test(arguments: [(SIGTERM, Int32(143)), (SIGHUP, Int32(129))])
  func `a signal to end gives the terminal back first`(signal: Int32, code: Int32) throws {
    let terminal = try atPrompt()
    #expect(!terminal.isCooked)
    terminal.signal(signal)
    #expect(terminal.exitCode() == code)
    #expect(terminal.isCooked)
  }

  @Test func `a terminal without escapes is given none`() throws {
    let terminal = try start(["TERM": "dumb"])
    let greeting = try #require(terminal.wait(for: "> "))
    terminal.send("abcx\r")
    let reply = try #require(terminal.wait(for: "'abcx'"))
    #expect(!(greeting + reply).contains("\u{1B}"))
  }

  @Test(arguments: [("", true), ("1", false)])
  func `the prompt is coloured unless NO_COLOR asks for none`(value: String, isColoured: Bool) throws {
    let terminal = try start(["NO_COLOR": value])
    let greeting = try #require(terminal.wait(for: "> "))
    #expect(greeting.contains("\u{1B}[1m") == isColoured)
  }
}
