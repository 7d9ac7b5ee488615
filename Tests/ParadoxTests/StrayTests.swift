import FoundationEssentials
import Glibc
import Testing

@testable import Shell

/// What must not be in anything that goes to a pipe or a file.
enum Stray: Equatable {
  case escape, control, braille, halfLine

  /// The first that is found in a text; nil where all is well.
  static func found(in text: String) -> Stray? {
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x1B, 0x9B: return .escape
      case 0x0A: continue
      // Lines of CSV end as on other systems.
      case 0x0D where place + 1 < scalars.count && scalars[place + 1] == "\n": continue
      case 0..<0x20, 0x7F..<0xA0: return .control
      case 0x2800...0x28FF: return .braille
      default: continue
      }
    }
    return text.isEmpty || scalars.last == "\n" ? nil : .halfLine
  }
}

/// Every example of every command in every form, to a pipe and into files, where everything tempts to colour.
@Suite(.timeLimit(.minutes(20))) struct StrayTests {
  private static let tempting = [
    "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "en_US.UTF-8", "LC_ALL": "C.UTF-8",
    "CLICOLOR_FORCE": "1", "FORCE_COLOR": "1",
  ]

  /// Each example in a fresh scenario, after what it needs; `quit` would end the script and comes last.
  private static var script: String {
    let examples = Example.all.filter { $0.command != "quit" } + Example.all.filter { $0.command == "quit" }
    let lines = examples.flatMap { example in
      ["open shopping-list", "set customers 500", "set replications 2"] + example.before + example.lines
        + (example.command == "set" ? ["set mode \(place)", "set projector off", "set pager on"] : [])
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Stands for the mode of the script.
  private static let place = "MODE"

  private func files(below folder: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.map { "\(folder)/\($0)" }.filter { Home.text(of: $0) != nil }
  }

  @Test(arguments: ["table", "plain", "markdown", "csv", "json"])
  func `a pipe and the files that it writes hold whole lines of plain text`(mode: String) throws {
    let home = Home()
    let environment = home.environment.merging(Self.tempting) { $1 }.merging(["PARADOX_MODE": mode]) { $1 }
    let result = Pipe.run(
      [], input: Self.script.replacing(Self.place, with: mode), environment: environment, in: home)
    #expect(result.code == 0, "\(result.errors.suffix(500))")
    #expect(result.output.count > 20_000)
    #expect(Stray.found(in: result.output) == nil)
    #expect(Stray.found(in: result.errors) == nil)
    // A workbook is no text.
    let written = files(below: home.path).filter { !$0.hasSuffix(".xlsx") }
    for ending in [".csv", ".json", ".md", ".svg"] { #expect(written.contains { $0.hasSuffix(ending) }) }
    for file in written { #expect(Stray.found(in: Home.text(of: file) ?? "\u{1B}") == nil, "\(file)") }
  }

  @Test(arguments: ["table", "plain", "markdown", "csv", "json"])
  func `each help page to a pipe holds whole lines of plain text`(mode: String) {
    let home = Home()
    let environment = home.environment.merging(Self.tempting) { $1 }.merging(["PARADOX_MODE": mode]) { $1 }
    let lines = Commands.names.map { "help \($0)\n" } + ["abcx\n"]
    let result = Pipe.run([], input: lines.joined(), environment: environment, in: home)
    #expect(result.code == 1)
    #expect(Stray.found(in: result.output) == nil && Stray.found(in: result.errors) == nil)
  }

  /// A person's session: what it draws in colour on the terminal must not come into its files.
  @Test func `a terminal leaves plain text in the history, the session and the log`() throws {
    let home = Home()
    let terminal = try #require(Pty(command: [Binary.path, "shopping-list"], in: home, changing: Self.tempting))
    let lines = [
      "set customers 100", "log on a.md", "apply shopping-list because \"a\u{16}\u{1B}b\"", "run 2", "set projector on",
      "chart trust", "tries", "abcx", "meet Maya", "set mode plain", "why trust", "export a.csv", "log off",
    ]
    for line in lines {
      #expect(terminal.wait(for: "\u{1B}[?2004h", seconds: 30) != nil)
      terminal.send(line + "\r")
    }
    #expect(terminal.wait(for: "\u{1B}[?2004h", seconds: 30)?.contains("\u{1B}[") == true)
    terminal.send("\u{4}")
    #expect(terminal.exitCode() == 0)
    let written = files(below: home.path)
    for ending in ["history", ".session", "a.md", "a.csv"] { #expect(written.contains { $0.hasSuffix(ending) }) }
    for file in written { #expect(Stray.found(in: Home.text(of: file) ?? "\u{1B}") == nil, "\(file)") }
  }

  @Test(arguments: [
    ("\u{1B}[1mx\n", Stray.escape), ("x\u{9B}m\n", .escape), ("⣿\n", .braille), ("x", .halfLine), ("a\nx", .halfLine),
    ("a\rb\n", .control), ("a\tb\n", .control), ("a\u{7}\n", .control),
  ])
  func `what is stray is found`(text: String, stray: Stray) { #expect(Stray.found(in: text) == stray) }

  @Test(arguments: ["", "x\n", "a\r\nb\r\n", "Trust · −3.2 █▄ é 東\n"])
  func `what is plain is not`(text: String) { #expect(Stray.found(in: text) == nil) }

  /// The same check where escapes are wanted: on a terminal it fails.
  @Test func `a terminal is given escapes, so the check can fail`() throws {
    let home = Home()
    let terminal = try #require(Pty(in: home, changing: Self.tempting))
    let greeting = try #require(terminal.wait(for: "> "))
    #expect(Stray.found(in: greeting.replacing("\r\n", with: "\n")) == .escape)
  }
}
