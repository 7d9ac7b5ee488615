import Glibc
import Testing

/// A scenario at the keyboard: what happens while a run is under way, and what outlives the program.
@Suite(.timeLimit(.minutes(20))) struct RunningTests {
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

  /// The shipped scenario in a folder of the reader's own, as it was and as it is after an edit.
  private func library(_ edit: (String) -> String) throws -> [String: String] {
    let file = #filePath.replacing("Tests/ParadoxTests/RunningTests.swift", with: "scenarios/shopping-list.yaml")
    try home.write(edit(try #require(Home.text(of: file))), to: "shopping-list.yaml")
    return home.environment.merging(["PARADOX_SCENARIOS": home.path]) { $1 }
  }

  @Test func `an older session says what today's scenario says otherwise, opens and shows the same bytes`() throws {
    let questions = ["-c", "set customers 200", "-c", "run 13", "-c", "table", "-c", "goals"]
    let before = try library { $0 }
    let terminal = try #require(
      Pty(command: [Binary.path, "shopping-list"], in: home, changing: ["PARADOX_SCENARIOS": home.path]))
    #expect(terminal.wait(for: "week 0\u{1B}[0m> ") != nil)
    terminal.send("apply shopping-list depth=deep\r")
    #expect(terminal.wait(for: "week 0\u{1B}[0m> ") != nil)
    terminal.signal(SIGKILL)
    _ = terminal.exitCode()
    let file = home.path + "/.local/state/paradox/shopping-list-1.session"
    let bytes = try #require(Home.text(of: file))

    let same = Pipe.run([file] + questions, environment: before, in: home)
    #expect(!same.output.contains("has changed since"))
    try home.write(bytes, to: ".local/state/paradox/shopping-list-1.session")
    let after = try library {
      $0.replacing("concern: 80", with: "concern: 20").replacing("margin: 25%", with: "margin: 40%")
        .replacing("week: 13\n  - id: trusted", with: "week: 12\n  - id: trusted").replacing(
          "disclose none", with: "disclose notice"
        )
        .replacing("title: The custom shopping list", with: "title: A list")
    }
    let other = Pipe.run([file] + questions, environment: after, in: home)
    #expect(other.code == 0)
    // It goes on with its own copy: the same, to the byte.
    #expect(!other.output.isEmpty && other.output == same.output)

    for arguments in [["--resume"], [file], []] {
      try home.write(bytes, to: ".local/state/paradox/shopping-list-1.session")
      let again = try #require(
        Pty(
          command: [Binary.path] + arguments, in: home,
          changing: ["PARADOX_SCENARIOS": home.path, "NO_COLOR": "1"]))
      var said = try #require(again.wait(for: "> "))
      if arguments.isEmpty {
        again.send("open shopping-list-1\r")
        said = try #require(again.wait(for: "week 0> "))
      }
      let note = said.replacing("\r\n", with: " ")
      for difference in [
        "segment careful: concern 20, was 80", "the line 'disclose notice' is new",
        "the line 'disclose none' is gone", "margin 40, was 25", "goal useful: week 12, was 13", "and 1 more",
        "open shopping-list",
      ] { #expect(note.contains(difference), "\(difference) in \(note)") }
    }
  }
}
