import Reports
import Testing

@testable import Shell

/// A conversation in `shopping-list` with few customers, after some lines.
func talk(_ lines: String...) -> Conversation {
  let talk = Conversation()
  _ = talk.begin(.named("shopping-list"))
  for line in ["set customers 500", "set replications 2"] + lines { #expect(talk.reply(to: line).status == .done) }
  return talk
}

/// What a command's help gives as an example: a line, or several typed one after another.
struct Example: Sendable, CustomTestStringConvertible {
  let command: String
  let text: String
  let before: [String]
  var testDescription: String { text }

  static let all = Commands.all.flatMap { command in
    command.examples.map { Example(command: command.name, text: $0, before: command.before) }
  }

  var lines: [String] { text.split(separator: "\n").map(String.init) }

  /// Types it after what it needs, with its files in a folder, and gives the last reply.
  func play(in talk: Conversation, folder: String) -> Reply {
    let typed = (before + lines).map {
      $0.replacing(/[a-z]+(\.vl)?\.(csv|html|json|md|session|svg|xlsx|yaml)|(mon|tues|wednes)day/) {
        "\(folder)/\($0.output.0)"
      }
    }
    for line in typed.dropLast() { #expect(talk.reply(to: line).status == .done, "\(line)") }
    return talk.reply(to: typed.last ?? "")
  }
}

struct ShellTable {
  @Test(arguments: Commands.all.map(\.name))
  func `every command says what it does, how it is written and gives an example`(name: String) throws {
    let command = try #require(Commands.all.first { $0.name == name })
    #expect(!command.meaning.isEmpty && !command.text.isEmpty && !command.usage.isEmpty && !command.examples.isEmpty)
    #expect(command.usage.allSatisfy { $0.hasPrefix(name) })
    #expect(talk().reply(to: "help \(name)").status == .done)
  }

  @Test(arguments: Commands.all.map(\.name))
  func `every command has three examples that say what they show`(name: String) {
    let examples = Example.all.filter { $0.command == name }
    #expect(examples.count == 3 && Set(examples.map(\.text)).count == 3)
    for example in examples {
      #expect(example.text.contains(#/  # \S/#), "\(example.text) says nothing of what it shows")
      #expect(example.lines.contains { $0.hasPrefix(name) || $0.contains(#/^at \d+ /#) && $0.contains(name) })
      #expect(example.lines.allSatisfy { $0.count <= 77 }, "\(example.text) is wider than a small screen")
    }
  }

  @Test func `help fits a small screen`() {
    let text = talk().reply(to: "help").document.text(for: Screen(width: 80, isUnicode: true, isTerminal: true))
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 <= 24)
  }

  @Test(arguments: Command.Purpose.allCases.map(\.word)) func `help shows the commands of a purpose`(word: String) {
    #expect(talk().reply(to: "help \(word)").status == .done)
  }

  @Test func `what is special about a verb stands in its help alone`() {
    let texts = Commands.firm.map(\.text)
    #expect(Set(texts).count == texts.count && texts.allSatisfy { $0.count > LineHelp.common.count + 40 })
  }

  @Test(arguments: Example.all)
  func `every example works as it stands`(example: Example) {
    let home = Home()
    let reply = example.play(in: talk(), folder: home.path)
    #expect(reply.status == .done, "\(reply.document)")
  }

  @Test func `no two commands share a name`() {
    #expect(Set(Commands.names).count == Commands.names.count)
  }

  @Test(arguments: Commands.carrying)
  func `what help shows first is a command`(name: String) { #expect(Commands.names.contains(name)) }

  @Test(arguments: [
    ("wh", ["what flips", "what is", "what mattered", "who", "why"]), ("cont", ["control"]), ("retar", []),
  ])
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
