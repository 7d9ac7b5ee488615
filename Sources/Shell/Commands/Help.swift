import Language
import Reports

extension Command {
  static let help = Command(
    name: "help", purpose: .begin, meaning: "what can be typed",
    usage: ["help", "help COMMAND"],
    text:
      "Alone: the commands that carry a session, and the others by what they are for. With a command: how it is written, what it tells, and examples.",
    examples: ["help", "help run"],
    complete: { _, words in
      words.count <= 1 ? Commands.all.map { Suggestion($0.name, $0.meaning) } : []
    },
    answer: { talk, line in
      guard !line.words.isEmpty else { return Reply(overview) }
      guard let found = Commands.named(line.words), found.rest.isEmpty else {
        let name = line.words.joined(separator: " ")
        let hint = nearest(name, among: Commands.names).map { " Did you mean '\($0)'?" } ?? ""
        throw Misstep("error: there is no command '\(name)'.\(hint) For a word: what is \(line.words[0]). All: help")
      }
      return Reply(found.command.manual)
    },
    called: Call.help)

  /// The commands that carry a session, then the names of the others by purpose.
  private static var overview: Document {
    let carrying = Commands.carrying.compactMap { name in Commands.all.first { $0.name == name } }
    var blocks: [Reports.Block] = [.definitions(carrying.map { Definition($0.name, $0.meaning) }), .space]
    let others = Purpose.allCases.compactMap { purpose -> Definition? in
      let names = Commands.all.filter { $0.purpose == purpose && !Commands.carrying.contains($0.name) }.map(\.name)
      return names.isEmpty ? nil : Definition(purpose.rawValue, names.joined(separator: ", "))
    }
    blocks += [
      .heading("More"), .definitions(others), .note("About one: help run. A word that is new: what is trust."),
    ]
    return Document(blocks)
  }

  /// How it is written, what it tells and examples.
  var manual: Document {
    var blocks: [Reports.Block] = usage.map { .preformatted($0, tone: .strong) }
    blocks += [.sentence(meaning.prefix(1).uppercased() + meaning.dropFirst() + "."), .space, .sentence(text)]
    if !examples.isEmpty {
      blocks += [.space, .sentence("For example:", tone: .quiet)] + examples.map { .preformatted("  " + $0) }
    }
    return Document(blocks)
  }
}
