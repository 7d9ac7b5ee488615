import Language

/// paradox(1), made from the tables of commands and options.
enum ManualPage {
  static var text: String {
    var page = ".TH PARADOX 1 \"\" \"paradox \(Release.version)\" \"User Commands\"\n"
    page += Roff.section("NAME") + Roff.text("paradox - how far is too far with personalization") + "\n"
    page += Roff.section("SYNOPSIS")
    page += ["[OPTION ...] [SCENARIO | FILE.yaml | FILE.session]", "VERB [FILE] [WORD ...] [OPTION ...]"]
      .map { ".B paradox\n\(Roff.text($0))\n" }.joined(separator: ".br\n")
    page += Roff.section("DESCRIPTION")
    page += Roff.text(
      "A shell in which one tries personalization and honesty on a synthetic customer base and watches trust, "
        + "skepticism, loyalty and spend respond over the weeks. Without arguments it greets and asks what to open.")
    page += "\n.PP\n"
    page +=
      Roff.text(
        "With -c, -f or a pipe nothing asks and nothing is coloured; the first line that fails ends it.") + "\n"
    page += Roff.section("OPTIONS") + Switch.allCases.map(item).joined()
    for purpose in Command.Purpose.allCases {
      let commands = Commands.all.filter { $0.purpose == purpose }
      if commands.isEmpty { continue }
      page += Roff.section("\"\(Roff.text(purpose.rawValue.uppercased()))\"") + commands.map(item).joined()
    }
    page += Roff.section("FILES")
    page += Roff.item(
      "$XDG_STATE_HOME/paradox", "Sessions and history; without that variable ~/.local/state/paradox.")
    page += Roff.section("ENVIRONMENT")
    page += Roff.item("PARADOX_SCENARIOS", "A folder to take the scenarios from, in place of those within the program.")
    page += Roff.item("NO_COLOR", "Any value: no colour.")
    page += Roff.section("\"EXIT STATUS\"")
    for (code, meaning) in [
      ("0", "Done."), ("1", "A line failed."), ("2", "Wrong usage."), ("3", "A file is invalid."),
      ("4", "A goal or a check was missed."),
    ] { page += Roff.item(code, meaning) }
    page += Roff.section("EXAMPLES")
    page += Roff.example([
      "paradox shopping-list", "paradox run shopping-list --weeks 13 -c \"apply shopping-list depth=deep\"",
      "paradox what is retargeting",
    ])
    return page
  }

  private static func item(_ option: Switch) -> String {
    let names = option.names.joined(separator: ", ") + (option.value.map { " " + $0 } ?? "")
    return Roff.item(names, option.meaning.prefix(1).uppercased() + option.meaning.dropFirst() + ".")
  }

  /// A command: how it is written, what it tells, and its examples.
  private static func item(_ command: Command) -> String {
    let usage = command.usage.map { ".B \(Roff.text($0))\n" }.joined(separator: ".TQ\n")
    let lines = command.examples.flatMap(Command.lines(of:))
    return ".TP\n\(usage)\(Roff.text(command.text))\n" + Roff.example(lines)
  }
}

extension Command {
  static let manual = Command(
    name: "manual", purpose: .begin, meaning: "the manual page paradox(1)",
    usage: ["manual"],
    text: "Prints the manual page for man. From a shell: paradox manual | man -l -",
    examples: [
      "manual  # what a package installs", "manual\nhelp run  # one command of it, here",
      "manual\ncompletions bash  # and what completes words in a shell",
    ],
    answer: { _, line in
      try line.requireNothing(after: "manual")
      return Reply(verbatim: ManualPage.text)
    },
    called: { call in
      try call.requireNothing()
      return Reply(verbatim: ManualPage.text)
    })
}
