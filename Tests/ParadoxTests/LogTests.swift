import Glibc
import Reports
import Testing

@testable import Shell

/// A conversation as a page that runs again.
@Suite(.timeLimit(.minutes(20))) struct LogTests {
  let home = Home()
  private let lines = [
    "open shopping-list", "set customers 300", "set replications 2",
    "apply shopping-list depth=deep because \"why | <b>\"",
    "run 3", "who lost", "meet Maya", "try honest from 0", "disclose notice", "run 3", "compare", "rewind 1",
    "secure strong", "run 2", "undo", "redo", "tries", "why trust", "table",
  ]

  private func run(_ lines: [String], mode: String = "table") -> Pipe {
    let environment = home.environment.merging(["PARADOX_MODE": mode]) { $1 }
    return Pipe.run([], input: lines.joined(separator: "\n") + "\n", environment: environment, in: home)
  }

  private func again(_ name: String, mode: String = "table") -> Pipe {
    let environment = home.environment.merging(["PARADOX_MODE": mode]) { $1 }
    return Pipe.run(["-f", name], environment: environment, in: home)
  }

  private func text(_ name: String) -> String? { Home.text(of: "\(home.path)/\(name)") }

  @Test(arguments: [0, 1, 4, 7, 12, 19])
  func `a log runs again and shows the same, byte for byte, wherever it began`(start: Int) {
    let plain = run(lines)
    #expect(plain.code == 0, "\(plain.errors)")
    let logged = run(lines[..<start] + ["log on a.md"] + lines[start...])
    #expect(logged.code == 0)
    #expect(again("a.md").output == plain.output)
    #expect(again("a.md").code == 0)
  }

  @Test func `the answers in a log are what Markdown shows when it runs`() throws {
    _ = run(["log on a.md"] + lines)
    let log = try #require(text("a.md"))
    let answers = log.replacing(/(?m)^```paradox\n[^\n]*\n```\n\n/, with: "")
    let shown = again("a.md", mode: "markdown").output
    #expect(answers.hasSuffix(shown))
    #expect(!shown.isEmpty)
  }

  @Test func `what was refused stands in the log and is not run`() throws {
    let typed = Conversation()
    _ = typed.begin(.named("shopping-list"))
    for line in ["log on \(home.path)/a.md", "set customers 100", "aply x", "run 2", "log off", "status"] {
      _ = typed.reply(to: line)
    }
    let log = try #require(text("a.md"))
    #expect(log.contains("```text\nshopping-list · week 0> aply x\n```\n\nerror: there is no command 'aply'."))
    #expect(!log.contains("status") && !log.contains("log off"))
    let result = again("a.md")
    #expect(result.code == 0 && !result.output.contains("aply"))
  }

  @Test func `verbs that a person shortened are written in full`() throws {
    let typed = Conversation(Surroundings(isInteractive: true))
    for line in ["ope breach", "log on \(home.path)/a.md", "SECU strong", "?", "ru 2"] {
      #expect(typed.reply(to: line).status == .done)
    }
    let log = try #require(text("a.md"))
    for line in ["> open breach", "> secure strong", "> help", "> run 2"] { #expect(log.contains(line)) }
    #expect(again("a.md").code == 0)
  }

  @Test func `a log of a session that goes on begins with how it came there`() throws {
    let around = Surroundings(isInteractive: true, folder: home.path + "/sessions")
    let first = Conversation(around)
    for line in lines.prefix(14) { #expect(first.reply(to: line).status == .done, "\(line)") }
    let second = Conversation(around)
    for line in ["log on \(home.path)/b.md", "open shopping-list-1", "why trust"] {
      #expect(second.reply(to: line).status == .done)
    }
    let third = Conversation(around)
    #expect(third.begin(.resumed(nil)).status == .done)
    for line in ["log on \(home.path)/c.md", "why trust"] { #expect(third.reply(to: line).status == .done) }
    let asked = run(Array(lines.prefix(14)) + ["why trust"])
    let why = try #require(asked.output.firstRange(of: "Why trust changed, week 0 to week 3"))
    for name in ["b.md", "c.md"] {
      let result = again(name)
      #expect(result.code == 0, "\(result.errors)")
      #expect(result.output.hasSuffix(asked.output[why.lowerBound...]))
    }
  }

  @Test func `a log of a session whose scenario is another today says that its figures may differ`() throws {
    let shipped = try #require(
      Home.text(of: #filePath.replacing("Tests/ParadoxTests/LogTests.swift", with: "scenarios/breach.yaml")))
    try home.write(
      shipped.replacing("weeks-between-purchases: 10", with: "weeks-between-purchases: 12"), to: "breach.yaml")
    let around = Surroundings(isInteractive: true, folder: home.path + "/sessions")
    for name in ["\(home.path)/breach.yaml", "breach"] {
      let first = Conversation(around)
      for line in ["open \(name)", "set customers 100"] { #expect(first.reply(to: line).status == .done) }
      let second = Conversation(around)
      _ = second.begin(.resumed(nil))
      let log = "log on \(home.path)/\(name == "breach" ? "a" : "b").md"
      let said = second.reply(to: log).document.text(for: Screen(width: 500))
      #expect(said.contains("may show other figures") == (name != "breach"))
    }
  }

  @Test func `a log takes no other file's place and has ordinary permissions`() throws {
    try home.write("mine", to: "a.md")
    let refused = run(["log on a.md"])
    #expect(refused.code == 1 && refused.errors.contains("already"))
    #expect(text("a.md") == "mine")
    #expect(Pipe.shell("umask 022; paradox -c 'log on b.md'", in: home).code == 0)
    var facts = stat()
    #expect(stat(home.path + "/b.md", &facts) == 0 && facts.st_mode & 0o777 == 0o644)
  }

  @Test(arguments: ["log on a.txt", "log on", "log on a b", "log of", "log on no/such/a.md"])
  func `what cannot be logged is said with what to type`(line: String) {
    let result = run([line])
    #expect(result.code == 1 && result.complaint.contains("log on "))
  }

  @Test func `log says whether one is written`() {
    let said = run(["log", "log on a.md", "log", "open breach", "log", "log off", "log off"]).output
    #expect(said.contains("No log is written"))
    #expect(said.contains("a.md; 0 lines of it so far") && said.contains("a.md; 1 line of it so far"))
    #expect(said.contains("The log a.md is complete") && said.contains("No log was written"))
  }

  /// A limit on the size of files stands for a disk that is full.
  @Test func `a disk that takes no more is said once and the log still runs`() throws {
    let typed = (["log on a.md", "open breach"] + Array(repeating: "help", count: 20) + ["log", "scenarios"])
    let commands = typed.map { "-c '\($0)'" }.joined(separator: " ")
    let result = Pipe.shell("(trap '' XFSZ; ulimit -f 8; paradox \(commands)) | cat", in: home)
    #expect(result.output.ranges(of: "ends before this line").count == 1)
    #expect(result.output.contains("No log is written") && result.output.contains("shopping-list"))
    #expect(text("a.md")?.hasSuffix("\n") == true)
    #expect(again("a.md").code == 0)
  }

  @Test func `a page without lines to run says so`() throws {
    try home.write("# Nothing\n\n```text\npardox> abcx\n```\n", to: "a.md")
    let result = again("a.md")
    #expect(result.code == 3 && result.complaint.contains("```paradox"))
  }

  @Test func `a line that fails is named by its place in the page`() throws {
    try home.write("# A lesson\n\n```paradox\nparadox> scenarios\nabcx\n```\n", to: "a.md")
    let result = again("a.md")
    #expect(result.code == 1 && result.errors.contains("line 5 of a.md") && result.errors.contains("'abcx'"))
  }

  @Test(arguments: [
    ("```paradox\nparadox> help\n```", ["help"]),
    ("```paradox\nshop · honest · week 3> apply x because \"week 3> y\"\n```", ["apply x because \"week 3> y\""]),
    ("```paradox\nrun until trust > 50\n\n```\nrun 2", ["run until trust > 50", ""]),
    ("````text\n```paradox\nrun 2\n```\n````", []), ("    ```paradox\n    run 2", []), ("```\nrun 2\n```", []),
    ("``` paradox\nrun 2\n````\nrun 3", ["run 2"]), ("```paradox\nparadox> \n```", [""]),
  ])
  func `only lines of blocks marked paradox are taken`(page: String, lines: [String]) {
    var reading = LogReading()
    #expect(
      page.split(separator: "\n", omittingEmptySubsequences: false).compactMap { reading.typed(String($0)) } == lines)
  }
}
