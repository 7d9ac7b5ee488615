import Testing

/// Questions at a real terminal: what hands do there, and what is left when they stop.
@Suite(.timeLimit(.minutes(20))) struct InterviewTests {
  private let home = Home()

  private func asked(_ command: [String] = []) throws -> Pty {
    try #require(Pty(command: [Binary.path] + command, in: home, changing: ["NO_COLOR": "1"]))
  }

  private func say(_ answer: String, to terminal: Pty, until next: String) throws {
    terminal.send(answer + "\r")
    try #require(terminal.wait(for: next) != nil, "after \(answer)")
  }

  @Test func `control C stops the questions, loses nothing, and the same line goes on`() throws {
    let terminal = try asked(["new", "cafe.yaml"])
    try #require(terminal.wait(for: "firm> ") != nil)
    try say("Corner Cup, a bar", to: terminal, until: "currency> ")
    try say("", to: terminal, until: "margin> ")
    terminal.send("6\u{3}")
    #expect(terminal.wait(for: "To go on: new cafe.yaml") != nil)
    try #require(terminal.wait(for: "paradox> ") != nil)
    #expect(Home.text(of: home.path + "/cafe.yaml") == nil)
    try say("new cafe.yaml", to: terminal, until: "margin> ")
    try say("60%", to: terminal, until: "segments> ")
    try say("done", to: terminal, until: "paradox> ")
    let text = try #require(Home.text(of: home.path + "/cafe.yaml"))
    #expect(text.contains("Corner Cup, a bar") && text.contains("margin: 60%"))
    terminal.send("\u{4}")
    #expect(terminal.exitCode() == 0)
  }

  @Test func `a terminal that is closed in between loses nothing`() throws {
    let first = try asked(["new", "cafe.yaml"])
    try #require(first.wait(for: "firm> ") != nil)
    try say("Corner Cup, a bar", to: first, until: "currency> ")
    first.signal(9)
    _ = first.exitCode()
    let second = try asked(["new", "cafe.yaml"])
    #expect(second.wait(for: "currency> ")?.contains("Going on where you stopped") == true)
    // What was made of the answers is not asked for again.
    try say("done", to: second, until: "paradox> ")
    try say("new cafe.yaml again", to: second, until: "firm> ")
  }

  @Test func `back goes back as often as one likes and no further than to the first`() throws {
    let terminal = try asked(["new", "cafe.yaml"])
    try #require(terminal.wait(for: "firm> ") != nil)
    try say("back", to: terminal, until: "the first question")
    try #require(terminal.wait(for: "firm> ") != nil)
    try say("A, a bar", to: terminal, until: "currency> ")
    try say("€", to: terminal, until: "margin> ")
    try say("back", to: terminal, until: "currency> ")
    try say("back", to: terminal, until: "firm> ")
    try say("B, a shop", to: terminal, until: "currency> ")
    try say("done", to: terminal, until: "paradox> ")
    let text = try #require(Home.text(of: home.path + "/cafe.yaml"))
    #expect(text.contains("B, a shop") && text.contains("currency: $"))
  }

  @Test func `Tab offers what could be answered`() throws {
    let terminal = try asked(["new", "cafe.yaml", "firm=A shop", "margin=3%", "every=1", "basket=5", "currency=€"])
    try #require(terminal.wait(for: "segments> ") != nil)
    try say("", to: terminal, until: "base> ")
    terminal.send("n\t\r")
    #expect(terminal.wait(for: "prior> ") != nil)
    try say("done", to: terminal, until: "paradox> ")
    #expect(Home.text(of: home.path + "/cafe.yaml")?.contains("base: new") == true)
  }

  @Test func `an answer is not remembered as a line`() throws {
    let terminal = try asked()
    try #require(terminal.wait(for: "paradox> ") != nil)
    try say("new cafe.yaml", to: terminal, until: "firm> ")
    try say("Secret Shop", to: terminal, until: "currency> ")
    terminal.send("quit\r")
    #expect(terminal.exitCode() == 0)
    #expect(Home.text(of: home.history) == "new cafe.yaml\n")
  }

  @Test func `a log holds the one line that says it all, and no question`() throws {
    let terminal = try asked()
    try #require(terminal.wait(for: "paradox> ") != nil)
    try say("log on a.md", to: terminal, until: "paradox> ")
    try say("new cafe.yaml", to: terminal, until: "firm> ")
    try say("Corner Cup, a bar", to: terminal, until: "currency> ")
    try say("done", to: terminal, until: "paradox> ")
    let log = try #require(Home.text(of: home.path + "/a.md"))
    #expect(log.contains("new cafe.yaml firm=\"Corner Cup, a bar\" done\n"))
    #expect(!log.contains("currency"))
  }
}
