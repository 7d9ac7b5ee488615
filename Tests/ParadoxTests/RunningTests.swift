import Glibc
import Testing

/// A scenario at the keyboard: what happens while a run is under way, and what outlives the program.
@Suite(.timeLimit(.minutes(2))) struct RunningTests {
  let home = Home()

  private func open(_ arguments: [String], changing changes: [String: String] = [:]) throws -> Pty {
    try #require(Pty(command: [Binary.path] + arguments, in: home, changing: changes))
  }

  /// Opens the scenario with so few customers that a build without optimisation runs it at once.
  private func openSmall(changing changes: [String: String] = [:]) throws -> Pty {
    let terminal = try open(["shopping-list"], changing: changes)
    #expect(terminal.wait(for: "week 0\u{1B}[0m> ") != nil)
    terminal.send("set customers 100\r")
    #expect(terminal.wait(for: "week 0\u{1B}[0m> ") != nil)
    return terminal
  }

  @Test func `control C gives up a run, shows how far it had come, and leaves the week as it was`() throws {
    let terminal = try open(["shopping-list"])
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("set replications 1000\r")
    #expect(terminal.wait(for: "\u{1B}[?2004h") != nil)
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("run 52\r")
    #expect(terminal.wait(for: " % ") != nil)
    #expect(terminal.isCooked)
    terminal.send("\u{3}")
    #expect(terminal.wait(for: "week 0\u{1B}[0m> ") != nil)
    terminal.send("abcx\r")
    #expect(terminal.wait(for: "'abcx'") != nil)
  }

  @Test func `what was typed outlives the program that is killed`() throws {
    let first = try openSmall()
    first.send("run 2\r")
    #expect(first.wait(for: "week 2\u{1B}[0m> ") != nil)
    first.signal(SIGKILL)
    #expect(first.exitCode() == 128 + SIGKILL)

    let second = try open(["--resume"])
    #expect(second.wait(for: "week 2\u{1B}[0m> ") != nil)
  }

  @Test func `where the locale has only ASCII nothing else is shown`() throws {
    let terminal = try openSmall(changing: ["LANG": "C"])
    terminal.send("run 2\r")
    let chart = try #require(terminal.wait(for: "week 2\u{1B}[0m> "))
    #expect(chart.contains("Trust") && chart.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `a scenario that is not there ends the call with the nearest one named`() {
    let result = Pipe.run(["shoping-list", "-c", "run"], in: home)
    #expect(result.code != 0)
    #expect(result.errors.contains("'shopping-list'"))
  }

  @Test func `a verb on the command line is answered as at the prompt`() {
    let result = Pipe.run(["run", "shopping-list", "--weeks", "2", "--json"], in: home)
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("{") && result.output.contains("\"trust\""))
    #expect(result.errors == "")
  }
}
