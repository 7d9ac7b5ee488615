import Glibc
import Testing

/// ^C, a resize and the signals to end, in each state in which they can come.
@Suite(.timeLimit(.minutes(20))) struct InterruptTests {
  let home = Home()

  private func atPrompt(_ arguments: [String] = []) throws -> Pty {
    let terminal = try #require(Pty(command: [Binary.path] + arguments, in: home, changing: ["NO_COLOR": "1"]))
    try #require(terminal.wait(for: "> ") != nil)
    return terminal
  }

  /// That the program goes on: a word that is no command is quoted.
  private func expectAnswer(_ terminal: Pty) {
    terminal.send("okx\r")
    #expect(terminal.wait(for: "'okx'") != nil)
  }

  @Test func `control C ends a search and the prompt comes again`() throws {
    let terminal = try atPrompt()
    terminal.send("abcx\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("\u{12}abc")
    #expect(terminal.wait(for: "bck:") != nil)
    terminal.send("\u{3}")
    #expect(terminal.wait(for: "^C") != nil)
    #expect(terminal.wait(for: "> ") != nil)
    expectAnswer(terminal)
  }

  @Test func `control C after the list of Tab gives up the line`() throws {
    let terminal = try atPrompt()
    terminal.send("s\t")
    #expect(terminal.wait(for: "scenarios  ") != nil)
    #expect(terminal.wait(for: "> s") != nil)
    terminal.send("\u{3}")
    #expect(terminal.wait(for: "^C") != nil)
    #expect(terminal.wait(for: "> ") != nil)
    expectAnswer(terminal)
  }

  @Test func `control C in the middle of a paste drops the paste`() throws {
    let terminal = try atPrompt()
    terminal.send("\u{1B}[200~abcx\ndefx\n")
    usleep(100_000)
    terminal.send("\u{3}")
    usleep(100_000)
    terminal.send("okx\r")
    #expect(terminal.wait(for: "'okx'")?.contains("'abcx'") == false)
  }

  @Test func `control C while pasted lines are run ends those that wait`() throws {
    let terminal = try atPrompt(["shopping-list"])
    terminal.send("set replications 1000\r")
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("\u{1B}[200~run 52\nabcx\ndefx\n\u{1B}[201~")
    #expect(terminal.wait(for: " % ") != nil)
    terminal.send("\u{3}")
    #expect(terminal.wait(for: "Stopped") != nil)
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("okx\r")
    #expect(terminal.wait(for: "'okx'")?.contains("abcx") == false)
  }

  @Test func `many control C one after the other do no harm`() throws {
    let terminal = try atPrompt()
    for _ in 0..<20 { terminal.send("ab\u{3}\u{3}") }
    expectAnswer(terminal)
  }

  @Test func `a window resized while a run goes on is seen in its answer`() throws {
    let terminal = try atPrompt(["shopping-list"])
    terminal.send("set replications 60\r")
    #expect(terminal.wait(for: "week 0> ") != nil)
    terminal.send("run 52\r")
    #expect(terminal.wait(for: " % ", seconds: 30) != nil)
    terminal.resize(rows: 40, columns: 140)
    let answer = try #require(terminal.wait(for: "week 52> ", seconds: 60))
    let widest =
      answer.split(separator: "\n").map { $0.replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]/, with: "").count }.max() ?? 0
    #expect(widest > 80)
    expectAnswer(terminal)
  }

  /// How the line is left: empty, half typed, in a search, after a list, in a paste, in a run.
  static let states = ["", "abc", "\u{12}ab", "s\t", "\u{1B}[200~abc\n", "run"]

  @Test(arguments: states, [SIGTERM, SIGHUP])
  func `a signal to end leaves the terminal exactly as it was`(state: String, signal: Int32) throws {
    let terminal = try #require(Pty(command: [Binary.path, "shopping-list"], in: home, changing: ["NO_COLOR": "1"]))
    let before = terminal.modes
    try #require(terminal.wait(for: "week 0> ") != nil)
    #expect(terminal.modes != before)
    if state == "run" {
      terminal.send("set replications 1000\r")
      #expect(terminal.wait(for: "week 0> ") != nil)
      terminal.send("run 52\r")
      #expect(terminal.wait(for: " % ") != nil)
    } else {
      terminal.send(state)
      usleep(150_000)
    }
    terminal.signal(signal)
    #expect(terminal.exitCode() == 128 + signal)
    #expect(terminal.modes == before)
  }

  @Test(arguments: ["\u{4}", "quit\r", "\u{3}\u{4}"])
  func `leaving the program leaves the terminal exactly as it was`(keys: String) throws {
    let terminal = try #require(Pty(in: home))
    let before = terminal.modes
    try #require(terminal.wait(for: "> ") != nil)
    terminal.send(keys)
    #expect(terminal.exitCode() == 0)
    #expect(terminal.modes == before)
  }

  @Test func `control Z hands the terminal over exactly as it was and takes it back`() throws {
    let shell = ["/bin/bash", "--norc", "--noprofile", "-i"]
    let terminal = try #require(Pty(command: shell, in: home, changing: ["PS1": "bash% ", "NO_COLOR": "1"]))
    #expect(terminal.wait(for: "bash% ") != nil)
    terminal.send("stty -a >before; paradox; stty -a >after\r")
    #expect(terminal.wait(for: "paradox> ") != nil)
    terminal.send("half\u{1A}")
    #expect(terminal.wait(for: "Stopped") != nil)
    terminal.send("stty -a >stopped; fg\r")
    #expect(terminal.wait(for: "half", seconds: 20) != nil)
    terminal.send("x\r")
    #expect(terminal.wait(for: "'halfx'") != nil)
    #expect(terminal.wait(for: "paradox> ") != nil)
    terminal.send("\u{4}")
    #expect(terminal.wait(for: "bash% ") != nil)
    let (before, stopped) = (Home.text(of: home.path + "/before"), Home.text(of: home.path + "/stopped"))
    #expect(before != nil && before == stopped)
  }
}
