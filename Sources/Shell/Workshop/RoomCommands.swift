import Language
import Reports
import Scenarios
import Sessions
import Simulation
import Training

extension Command {
  /// A small base, so that the examples need no time.
  private static let begun = [
    "workshop shopping-list minutes 60 teams red, blue, green", "set customers 500", "set belief off",
  ]

  static let round = Command(
    name: "round", purpose: .room, meaning: "where the workshop is, and the minutes left",
    usage: ["round"],
    text: """
      Says which round it is, what each team has chosen and predicted in it, what is still open, and how many minutes \
      are used and left of the run sheet.
      """,
    examples: [
      "round  # nobody has chosen yet",
      "red chooses C\nround  # red has",
      "run quarter\nround  # the next one",
    ],
    before: begun,
    answer: { talk, line in
      try line.requireNothing(after: "round")
      return Reply(try talk.roundDocument())
    })

  static let missing = Command(
    name: "who is missing", purpose: .room, meaning: "teams that have not chosen or not predicted",
    usage: ["who is missing"],
    text: "Names the teams that have not chosen in this round, and those that have not said what they expect.",
    examples: [
      "who is missing  # all of them",
      "red chooses C\nwho is missing  # red still has to predict",
      "red stays\nred predicts trust flat\nwho is missing  # red is done",
    ],
    before: begun,
    answer: { talk, line in
      try line.requireNothing(after: "who is missing")
      return Reply([.sentence(try talk.missing(), tone: .whole)])
    })

  static let hands = Command(
    name: "hands", purpose: .room, meaning: "a tally of hands: what the room expects",
    usage: ["hands MEASURE up COUNT, down COUNT, flat COUNT"],
    text: """
      Keeps how many raised a hand for which way a measure goes by the end of the round; the reveal says how it went. \
      Counted again, the new count stands.
      """,
    examples: [
      "hands trust down 12, up 3  # fifteen hands",
      "hands left up 20, flat 2  # about those who leave",
      "hands trust up 9\nhands trust up 8, down 1  # counted again",
    ],
    before: begun,
    complete: { _, words in
      words.count <= 1
        ? talkedMeasures : words.count % 2 == 0 ? ["up", "down", "flat"].map { Suggestion($0, "how many say so") } : []
    },
    answer: { talk, line in
      _ = try talk.requireWorkshop()
      guard let first = line.words.first else {
        throw Misstep("error: 'hands' needs a measure and counts. Type: hands trust down 12, up 3")
      }
      _ = try talk.measure(first)
      guard let hands = Hands(line.words) else {
        throw Misstep(
          "error: 'hands \(line.words.joined(separator: " "))' is no tally, because behind the measure stand up, down or "
            + "flat, each once and with a number. Type: hands trust down 12, up 3")
      }
      try talk.take(.hands(hands))
      return Reply([
        .sentence("\(hands.total) hands about \(hands.measure.rawValue): \(hands.told).", tone: .strong),
        .note("To take it back: undo. Counted again, the new count stands."),
      ])
    })

  static let inject = Command(
    name: "inject", purpose: .room, meaning: "an event that meets all teams",
    usage: ["inject breach ...", "inject uncover ...", "inject law ...", "inject rival ..."],
    text: """
      Something happens to all teams alike, now or with 'at WEEK' later: what is behind 'inject' is an event as anywhere. \
      How hard it hits depends on what each team did before. The same event of the same week again stands in place of \
      the first; to have both, give one a week of its own.
      """,
    examples: [
      "inject breach reach=30%  # data is stolen from every team",
      "inject uncover inferred reach=80%  # the news tell what is held",
      "inject breach\nundo  # and never mind",
    ],
    before: begun,
    complete: { talk, words in
      words.count <= 1
        ? Commands.firm.filter { $0.purpose == .world }.map { Suggestion($0.name, $0.meaning) }
        : talk.words(after: words.joined(separator: " "))
    },
    answer: { talk, line in
      let session = try talk.requireSession()
      _ = try talk.requireWorkshop()
      guard let event = try parse(line.words.joined(separator: " "), in: .prompt, vocabulary: talk.vocabulary) else {
        throw Misstep("error: behind 'inject' an event is missing. Type: inject breach reach=30%")
      }
      let change = try talk.take(.inject(event))
      var document: Document = [
        .sentence(
          "For all teams: "
            + echo(
              of: event, practices: session.practices(at: event.week), now: session.week,
              vocabulary: session.scenario.vocabulary), tone: .strong)
      ]
      if let instead = change.insteadOf?.typed(in: session) {
        var later = event
        later.week = min((event.week ?? session.week) + 1, session.scenario.weeks - 1)
        document.append(
          .sentence(
            "This stands in place of '\(instead)'. To have both, give one a week of its own: inject "
              + later.text(in: session.scenario.vocabulary)))
      }
      document.append(
        .sentence("Doing nothing is spared it, so what differs against doing nothing holds it as well.", tone: .whole))
      if case .event(.breach) = event.statement, let team = try talk.requireWorkshop().teams.first {
        document.append(
          .note("Teams may answer it: \(team) notify, \(team) respond apology. More: help notify, help respond"))
      }
      document.append(.note("To take it back: undo"))
      return Reply(document)
    })

  static let runSheet = Command(
    name: "run sheet", purpose: .room, meaning: "the minutes of a workshop, to print",
    usage: ["run sheet [SCENARIO] [minutes MINUTES] [to FILE.md|FILE.html [again]]"],
    text: """
      What is done in which minute, what is typed and what is asked, for the workshop that goes on, or for a scenario, \
      which need not be open: an hour, unless you say how many minutes. With 'to' it is written to a file to print. A \
      file that is there is left alone unless 'again' stands behind its name.
      """,
    examples: [
      "run sheet  # an hour with this scenario",
      "run sheet breach minutes 90  # an hour and a half with another",
      "run sheet to sheet.md  # to print",
    ],
    complete: { talk, words in
      (words.count <= 1 ? talk.scenariosByName : [])
        + [Suggestion("minutes", "how long it takes"), Suggestion("to", "FILE.html or FILE.md, to print")].filter {
          !words.contains($0.word)
        }
    },
    answer: { talk, line in try sheet(line.words, in: talk) },
    called: { call in
      try call.requireNoOptions()
      return try sheet(call.words, in: Conversation(call.surroundings))
    })

  private static func sheet(_ words: [String], in talk: Conversation) throws -> Reply {
    var printout = try Printout(words, of: "run sheet", in: talk)
    let named = printout.rest.first.flatMap { $0 == "minutes" ? nil : $0 }
    let scenario = try talk.scenario(named, for: "run sheet")
    if named != nil { printout.rest.removeFirst() }
    var minutes = named == nil ? talk.desk?.session.workshop?.beginning.minutes ?? 60 : 60
    if printout.rest.first == "minutes", printout.rest.count == 2 {
      guard let said = Int(printout.rest[1]), Workshop.lengths.contains(said) else {
        throw Misstep(
          "error: '\(printout.rest[1])' is no number of minutes that a workshop takes, which is "
            + "\(Workshop.lengths.lowerBound) to \(Workshop.lengths.upperBound). Type: run sheet minutes 60")
      }
      minutes = said
      printout.rest = []
    }
    return try printout.answer(with: RunSheet(minutes: minutes, of: scenario).document)
  }

  private static let talkedMeasures = ["trust", "skepticism", "loyalty", "spend", "left"].map {
    Suggestion($0, "hands about it")
  }
}
