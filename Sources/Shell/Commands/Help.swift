import Language
import Reports

extension Command {
  static let help = Command(
    name: "help", purpose: .begin, meaning: "what can be typed",
    usage: ["help", "help COMMAND", "help PURPOSE"],
    text:
      "Alone: the commands that carry a session, and the others by what they are for. With a command: how it is written, what it tells, and three examples. With a purpose, such as people: its commands.",
    examples: [
      "help  # all commands",
      "help run  # one command, with examples",
      "help people  # the commands of one purpose",
    ],
    complete: { _, words in
      guard words.count <= 1 else { return [] }
      return Commands.all.map { Suggestion($0.name, $0.meaning) }
        + Purpose.allCases.map { Suggestion($0.word, "commands: \($0.rawValue)") }
    },
    answer: { talk, line in
      guard !line.words.isEmpty else { return Reply(overview) }
      guard let found = Commands.named(line.words), found.rest.isEmpty else {
        if line.words.count == 1, let purpose = Purpose.allCases.first(where: { $0.word == line.words[0].lowercased() })
        {
          return Reply(commands(for: purpose))
        }
        let name = line.words.joined(separator: " ")
        let hint = nearest(name, among: Commands.names).map { " Did you mean '\($0)'?" } ?? ""
        throw Misstep("error: there is no command '\(name)'.\(hint) For a word: what is \(line.words[0]). All: help")
      }
      return Reply(found.command.manual)
    },
    called: Call.help)

  /// The commands that carry a session, then the names of the others by purpose: it fits a small screen.
  private static var overview: Document {
    let carrying = Commands.carrying.compactMap { name in Commands.all.first { $0.name == name } }
    let others = Purpose.allCases.compactMap { purpose -> Definition? in
      // One line more would not fit: what is set stands with what is kept in files.
      let purposes = purpose == .files ? [purpose, .settings] : purpose == .settings ? [] : [purpose]
      let names = Commands.all.filter { purposes.contains($0.purpose) && !Commands.carrying.contains($0.name) }
        .map(\.name).filter { !withinWorkshop.contains($0) }
      return names.isEmpty ? nil : Definition(purpose.word, names.joined(separator: ", "))
    }
    return [
      .definitions(carrying.map { Definition($0.name, $0.meaning) } + others),
      .note("One command: help run. A group: help people. A word that is new: what is trust."),
    ]
  }

  /// What can only be said while a workshop goes on: its own screen and `help room` tell of it.
  private static let withinWorkshop = ["who is missing", "round", "hands", "inject", "same person"]

  /// The commands of one purpose.
  static func commands(for purpose: Purpose) -> Document {
    let commands = Commands.all.filter { $0.purpose == purpose }
    return [
      .sentence("\(purpose.rawValue):", tone: .strong), .definitions(commands.map { Definition($0.name, $0.meaning) }),
      .note("About one, with examples: help \(commands.first?.name ?? "run")"),
    ]
  }

  /// The lines of an example as they are shown: those that follow the first stand further in.
  static func lines(of example: String) -> [String] {
    example.split(separator: "\n").enumerated().map { place, line in (place > 0 ? "  " : "") + line }
  }

  /// How it is written, what it tells and examples.
  var manual: Document {
    var blocks: [Reports.Block] = usage.map { .sentence($0, tone: .strong) }
    blocks += [.sentence(meaning.prefix(1).uppercased() + meaning.dropFirst() + "."), .space, .sentence(text)]
    if isWorthAFile { blocks += [.space, .sentence(FileForm.help)] }
    blocks += [.space, .sentence("For example:", tone: .quiet)]
    blocks += examples.flatMap(Command.lines(of:)).map { .preformatted("  " + $0) }
    return Document(blocks)
  }
}
