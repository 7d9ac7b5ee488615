import Glibc
import Testing

/// A reply that is longer than the screen: `help` in a window of twelve rows.
@Suite(.timeLimit(.minutes(20))) struct PagerTests {
  let home = Home()
  private static let more = "-- more"
  /// What stands in the last line of `help`.
  private static let last = "A word that is new"

  private func atPrompt(_ changes: [String: String] = [:]) throws -> Pty {
    let terminal = try #require(
      Pty(
        in: home, changing: ["PARADOX_PAGER": "on", "PARADOX_SCENARIOS": home.path].merging(changes) { $1 }, rows: 12))
    try #require(terminal.wait(for: "> ") != nil)
    return terminal
  }

  /// At the first stop of `help`.
  private func stopped() throws -> Pty {
    let terminal = try atPrompt()
    terminal.send("help\r")
    let page = try #require(terminal.wait(for: Self.more))
    #expect(!page.contains(Self.last))
    return terminal
  }

  private func answers(_ terminal: Pty) {
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("abcx\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
  }

  @Test(arguments: [" ", "\r", "\u{1B}[B", "\u{1B}[6~"])
  func `a key goes on to the end and the prompt comes`(key: String) throws {
    let terminal = try stopped()
    var said = ""
    while !said.contains(Self.last) {
      terminal.send(key)
      said += try #require(terminal.wait(for: "\r\u{1B}[K"))
      if let more = terminal.wait(for: Self.more, seconds: 0.5) { said += more } else { break }
    }
    answers(terminal)
  }

  @Test(arguments: ["q", "\u{3}", "\u{4}"])
  func `a key ends it and the prompt comes`(key: String) throws {
    let terminal = try stopped()
    terminal.send(key)
    let rest = try #require(terminal.wait(for: "> "))
    #expect(!rest.contains(Self.last))
    terminal.send("abcx\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
  }

  @Test(arguments: ["b", "\u{1B}[A", "\u{1B}[5~"]) func `a key goes back a page`(key: String) throws {
    let terminal = try stopped()
    terminal.send(" ")
    #expect(terminal.wait(for: "(2 of") != nil)
    terminal.send(key)
    #expect(terminal.wait(for: "open ") != nil)
    #expect(terminal.wait(for: "(1 of") != nil)
    terminal.send("q")
    answers(terminal)
  }

  @Test func `keys that mean nothing do nothing`() throws {
    let terminal = try stopped()
    terminal.send("\u{1B}[C\u{1}")
    terminal.send("q")
    answers(terminal)
  }

  @Test func `a line that is begun at a page goes to the prompt whole`() throws {
    let terminal = try stopped()
    terminal.send("abcx\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
  }

  @Test func `a larger window shows more`() throws {
    let terminal = try stopped()
    terminal.resize(rows: 60, columns: 80)
    #expect(terminal.wait(for: Self.last) != nil)
    answers(terminal)
  }

  @Test func `a smaller window stops more often`() throws {
    let terminal = try stopped()
    terminal.resize(rows: 6, columns: 40)
    #expect(terminal.wait(for: "-- more: Enter") != nil)
    terminal.send("q")
    answers(terminal)
  }

  @Test func `a signal to end gives the terminal back first`() throws {
    let terminal = try stopped()
    #expect(!terminal.isCooked)
    terminal.signal(SIGTERM)
    #expect(terminal.exitCode() == 143)
    #expect(terminal.isCooked)
  }

  @Test func `control Z hands the terminal back and the page comes again`() throws {
    let shell = ["/bin/bash", "--norc", "--noprofile", "-i"]
    let changes = ["PS1": "bash% ", "PARADOX_PAGER": "on"]
    let terminal = try #require(Pty(command: shell, in: home, changing: changes, rows: 7))
    #expect(terminal.wait(for: "bash% ") != nil)
    terminal.send("paradox\r")
    #expect(terminal.wait(for: Self.more) != nil)
    terminal.send("\u{1A}")
    #expect(terminal.wait(for: "Stopped") != nil)
    #expect(terminal.wait(for: "bash% ") != nil)
    terminal.send("fg\r")
    #expect(terminal.wait(for: Self.more) != nil)
    terminal.send("q")
    answers(terminal)
  }

  @Test func `lines typed ahead are not eaten`() throws {
    let terminal = try atPrompt()
    terminal.send("help\rabcx\r")
    let said = try #require(terminal.wait(for: "'abcx'"))
    #expect(!said.contains(Self.more) && said.contains(Self.last))
  }

  @Test func `pasted lines are not eaten`() throws {
    let terminal = try atPrompt()
    terminal.send("\u{1B}[200~help\nabcx\n\u{1B}[201~")
    let said = try #require(terminal.wait(for: "'abcx'"))
    #expect(!said.contains(Self.more) && said.contains(Self.last))
  }

  @Test(arguments: [["TERM": "dumb"], ["PARADOX_PAGER": "off"], ["PARADOX_MODE": "csv"], ["PARADOX_MODE": "json"]])
  func `where it would be in the way it does not stop`(changes: [String: String]) throws {
    let terminal = try atPrompt(changes)
    terminal.send("help\r")
    #expect(terminal.wait(for: Self.last)?.contains(Self.more) == false)
    answers(terminal)
  }

  @Test func `it can be switched off and on`() throws {
    let terminal = try atPrompt()
    terminal.send("set pager off\r")
    #expect(terminal.wait(for: "scroll back") != nil)
    terminal.send("help\r")
    #expect(terminal.wait(for: Self.last)?.contains(Self.more) == false)
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("set pager on\r")
    #expect(terminal.wait(for: "screenful") != nil)
    terminal.send("help\r")
    #expect(terminal.wait(for: Self.more) != nil)
  }
}
