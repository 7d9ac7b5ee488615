import Language

/// Every command, in the order of `help`: dispatch, help, Tab, subcommands and the manual all read this table.
enum Commands {
  static let all: [Command] = own.begin + firm + own.rest

  private static let own: (begin: [Command], rest: [Command]) = (
    [.open, .tour, .scenarios, .sessions, .help, .whatIs, .cite, .quit],
    [
      .parameters, .studies, .pilot, .predict, .runSheet, .run, .reveal, .predictions, .rewind, .undo, .redo, .attempt,
      .tries, .why, .compare, .scores, .howfar, .report, .map, .whatMattered, .whatFlips, .sweep, .chart, .table,
      .status,
      .missing, .who, .meet, .goals, .cards, .choose, .story, .notes, .lesson, .next, .hint, .skip, .play, .back,
      .others,
      .review, .completion, .workshop, .round, .hands, .inject, .samePerson, .debrief, .seal, .classFolder, .classAdd,
      .set,
      .export, .verify, .log, .new, .check, .lint, .schema, .manual, .completions,
    ]
  )

  /// The lines of the grammar that change a plan: one command for each verb.
  static let firm = Words.all.filter { [.decision, .event, .assumption].contains($0.role) }.map { Command.line(of: $0) }

  /// The first words of all.
  static let names = all.map(\.name)

  /// The names of two words that begin with a word.
  static func begun(with word: String) -> [String] { names.filter { $0.hasPrefix(word + " ") } }

  /// Those that carry a session and stand first in `help`; three of them are lines of the firm.
  static let carrying = [
    "open", "apply", "disclose", "control", "run", "why", "who", "compare", "howfar", "undo", "report", "quit",
  ]

  /// The command that a line's first words name; of two names the longer one.
  static func named(_ words: [String]) -> (command: Command, rest: [String])? {
    for command in all {
      let name = command.name.split(separator: " ").map(String.init)
      if words.starts(with: name) { return (command, Array(words.dropFirst(name.count))) }
    }
    return nil
  }
}
