import Testing

@testable import Shell

/// A conversation in `shopping-list` with few customers, after some lines.
func talk(_ lines: String...) -> Conversation {
  let talk = Conversation()
  _ = talk.begin(.named("shopping-list"))
  for line in ["set customers 500", "set replications 2"] + lines { #expect(talk.reply(to: line).status == .done) }
  return talk
}

/// A line that a command's help gives as an example.
struct Example: Sendable, CustomTestStringConvertible {
  let command: String
  let line: String
  var testDescription: String { line }

  static let all = Commands.all.flatMap { command in
    command.examples.map { Example(command: command.name, line: $0) }
  }

  /// What must have been typed before.
  var before: [String] {
    let ran = ["apply shopping-list", "run 2"]
    switch command {
    case "undo", "rewind": return ran
    case "redo": return ran + ["undo"]
    case "compare": return ran + ["try honest from 0"]
    case "chart", "table", "why", "who", "meet": return ran
    case "stop": return ["apply shopping-list", "apply recommendations"]
    case "reveal", "predictions": return ["predict trust down 5", "run 2"]
    default: return Commands.all.first { $0.name == command }?.before ?? []
    }
  }

  /// The line with its files in a folder.
  func line(in folder: String) -> String {
    line.replacing(/[a-z]+\.(csv|json|md)/) { "\(folder)/\($0.output.0)" }
  }
}

struct ShellTable {
  @Test(arguments: Commands.all.map(\.name))
  func `every command says what it does, how it is written and gives an example`(name: String) throws {
    let command = try #require(Commands.all.first { $0.name == name })
    #expect(!command.meaning.isEmpty && !command.text.isEmpty && !command.usage.isEmpty && !command.examples.isEmpty)
    #expect(command.usage.allSatisfy { $0.hasPrefix(name) })
    #expect(command.examples.allSatisfy { $0.hasPrefix(name) || $0.hasPrefix("at ") })
    #expect(talk().reply(to: "help \(name)").status == .done)
  }

  @Test(arguments: Example.all)
  func `every example works as it stands`(example: Example) {
    let talk = talk()
    for line in example.before { #expect(talk.reply(to: line).status == .done) }
    let home = Home()
    let reply = talk.reply(to: example.line(in: home.path))
    #expect(reply.status == .done, "\(reply.document)")
  }

  @Test func `no two commands share a name`() {
    #expect(Set(Commands.names).count == Commands.names.count)
  }

  @Test(arguments: Commands.carrying)
  func `what help shows first is a command`(name: String) { #expect(Commands.names.contains(name)) }

  @Test func `help leaves out what nothing answers yet`() {
    let names = Set(Commands.names)
    #expect(names.isDisjoint(with: ["report"]))
  }

  @Test(arguments: [("wh", ["what is", "who", "why"].sorted()), ("cont", ["control"]), ("retar", [])])
  func `Tab offers the verbs that begin so`(begun: String, words: [String]) {
    #expect(talk("run 1").suggestions(after: begun).map(\.word).sorted() == words.sorted())
  }

  @Test(arguments: [
    ("why sk", "skepticism"), ("why trust in car", "careful"), ("who le", "left"), ("try fi", "first"),
    ("open bre", "breach"), ("set se", "seed"), ("what i", "is"), ("apply shop", "shopping-list"),
    ("at 3 disc", "disclose"),
  ])
  func `Tab knows the words of a command`(begun: String, word: String) {
    #expect(talk("run 1").suggestions(after: begun).map(\.word).contains(word))
  }
}
