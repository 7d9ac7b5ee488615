import Glibc
import Testing

@Suite(.timeLimit(.minutes(20))) struct HistoryTests {
  let home = Home()

  private func type(_ lines: [String]) throws {
    let terminal = try #require(Pty(in: home))
    for line in lines {
      #expect(terminal.wait(for: "> ") != nil)
      terminal.send(line + "\r")
      #expect(terminal.wait(for: "\r\n") != nil)
    }
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("\u{4}")
    #expect(terminal.exitCode() == 0)
  }

  @Test func `a line typed again stands once and last, without blanks around it`() throws {
    try type(["abcx", "defx", " abcx ", "", "ghix"])
    #expect(Home.text(of: home.history) == "defx\nabcx\nghix\n")
  }

  @Test func `nobody else can read the history`() throws {
    try type(["abcx"])
    var status = stat()
    #expect(stat(home.history, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `a later session adds to the lines of an earlier one`() throws {
    try type(["abcx"])
    try type(["defx"])
    #expect(Home.text(of: home.history) == "abcx\ndefx\n")
  }

  @Test func `only the last 2000 lines are kept`() throws {
    try type(["abcx"])
    try home.write((1...2000).map { "line\($0)\n" }.joined(), to: ".local/state/paradox/history")
    try type(["abcx"])
    let lines = try #require(Home.text(of: home.history)).split(separator: "\n")
    #expect(lines.count == 2000)
    #expect(lines.first == "line2")
    #expect(lines.last == "abcx")
  }

  @Test func `a folder that cannot be written is mentioned once and survived`() throws {
    let terminal = try #require(Pty(in: home, changing: ["HOME": "/proc"]))
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("abcx\r")
    #expect(terminal.wait(for: "not remembered") != nil)
    #expect(terminal.wait(for: "'abcx'") != nil)
    #expect(terminal.wait(for: "> ") != nil)
    terminal.send("defx\r")
    #expect(terminal.wait(for: "'defx'")?.contains("not remembered") == false)
  }

  @Test func `two shells at once lose no line of each other`() throws {
    let (one, two) = (try #require(Pty(in: home)), try #require(Pty(in: home)))
    for terminal in [one, two] { #expect(terminal.wait(for: "> ") != nil) }
    for (terminal, line) in [(one, "abcx"), (two, "defx"), (one, "ghix"), (two, "abcx")] {
      terminal.send(line + "\r")
      #expect(terminal.wait(for: "'\(line)'") != nil)
      #expect(terminal.wait(for: "> ") != nil)
    }
    #expect(Home.text(of: home.history) == "defx\nghix\nabcx\n")
    // What the other typed is there with the next line of one's own.
    one.send("\u{1B}[A\u{1B}[A\r")
    #expect(one.wait(for: "'defx'") != nil)
  }

  @Test func `a line of umlauts, wide signs and pictures is remembered as it was typed`() throws {
    try type(["größex", "世界x", "🎉x", "e\u{301}x"])
    #expect(Home.text(of: home.history) == "größex\n世界x\n🎉x\ne\u{301}x\n")
  }
}
