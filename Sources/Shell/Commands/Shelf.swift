import Reports
import Scenarios
import Sessions
import Training

extension Command {
  static let scenarios = Command(
    name: "scenarios", purpose: .begin, meaning: "what can be opened",
    usage: ["scenarios", "scenarios [easy|medium|hard] [SECTOR] [lesson] [under MINUTES]"],
    text: """
      Lists the scenarios that came with the program, the easiest and shortest first: what the firm trades in, how hard \
      the goals are, about how many minutes it takes, and how many of them its lesson does. Words behind it leave only \
      those that fit all of them. A file of your own opens by its path: open shop.yaml.
      """,
    examples: [
      "scenarios  # all that came with the program",
      "scenarios easy lesson  # easy ones that lead you step by step",
      "scenarios under 30  # those that take less than 30 minutes",
    ],
    complete: { talk, words in
      if words.dropLast().last == "under" { return [Suggestion("30", "minutes")] }
      let rest = words.dropLast()
      return Shelf.words(in: talk.surroundings.library).filter { !rest.contains($0.word) }
    },
    answer: { talk, line in
      Reply(try Shelf(line.words, in: talk.surroundings.library).document(toOpen: ["open NAME", "lesson NAME"]))
    },
    called: { call in
      try call.requireNoOptions()
      return Reply(try Shelf(call.words, in: call.surroundings.library).document(toOpen: ["paradox NAME"]))
    })

  static let notes = Command(
    name: "notes", purpose: .goals, meaning: "how to lead a room through it",
    usage: ["notes", "notes SCENARIO"],
    text: """
      Shows the notes for whoever leads a room through the scenario that is open, or the one named: how to begin, \
      questions in the order of the session, what rooms tend to do and what helps, what there is to notice, and what to \
      leave them with. They give things away, so nothing else shows them, and neither does 'notes' while the projector \
      is on.
      """,
    examples: [
      "notes  # how to lead a room through this scenario",
      "notes breach  # of another one, which need not be open",
      "notes\ngoals  # and what the room is asked to reach",
    ],
    complete: { talk, words in words.count <= 1 ? talk.scenariosByName : [] },
    answer: { talk, line in
      guard line.words.count <= 1 else {
        throw Misstep("error: 'notes' takes one scenario, so '\(line.words[1])' says nothing. Type: notes breach")
      }
      guard !talk.presentation.isProjected else {
        throw Misstep(
          "error: 'notes' is not shown while a room looks on, because it gives things away. First: set projector off")
      }
      return Reply(try talk.scenario(line.words.first, for: "notes").notesTold)
    },
    called: { call in
      guard call.words.count == 1 else { throw Call.misuse("'notes' takes one scenario: paradox notes breach") }
      try call.requireNoOptions()
      return Conversation(call.surroundings).reply(to: "notes \(Conversation.quoted(call.words[0]))")
    })
}

extension Scenario {
  /// The notes for whoever leads a room.
  fileprivate var notesTold: Document {
    guard facilitation != nil || !background.notice.isEmpty else {
      return [.sentence("This scenario has no notes for whoever leads a room. What it is about: story")]
    }
    var document: Document = [.heading("For whoever leads a room: \(title)")]
    document.append(facilitation?.opening.told ?? [])
    for (title, points) in [
      ("Ask", facilitation?.questions ?? []), ("Watch for", facilitation?.watch ?? []),
      ("Things to notice", background.notice),
    ] where !points.isEmpty {
      document.append([.heading(title), .list(points)])
    }
    if let facilitation {
      document.append([.heading("To close")])
      document.append(facilitation.close.told)
    }
    return document
  }
}

/// The scenarios of a library that fit some words, the easiest and shortest first.
private struct Shelf {
  private let scenarios: [Scenario]
  private let broken: [String]
  private let isEmpty: Bool

  init(_ words: [String], in library: Library) throws {
    let ids = library.ids
    isEmpty = ids.isEmpty
    let all = ids.map { ($0, try? library.open($0)) }
    let fits = try Shelf.test(words)
    broken = words.isEmpty ? all.filter { $0.1 == nil }.map(\.0) : []
    scenarios = all.compactMap(\.1).filter(fits).enumerated()
      .sorted {
        ($0.element.rank, $0.element.minutes ?? .max, $0.offset) < (
          $1.element.rank, $1.element.minutes ?? .max, $1.offset
        )
      }
      .map(\.element)
  }

  /// Whether a scenario fits all words.
  private static func test(_ words: [String]) throws -> (Scenario) -> Bool {
    var tests: [(Scenario) -> Bool] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "lesson" {
        tests.append { $0.lesson != nil }
      } else if word == "under" {
        guard let minutes = rest.popFirst().flatMap({ Int($0) }) else {
          throw Misstep("error: after 'under' a number of minutes is missing. Type: scenarios under 30", status: .usage)
        }
        tests.append { $0.minutes.map { $0 < minutes } == true }
      } else if let difficulty = Scenario.Difficulty(rawValue: word) {
        tests.append { $0.difficulty == difficulty }
      } else if Scenario.sectors.contains(word) {
        tests.append { $0.sector == word }
      } else {
        throw Misstep(
          "error: no scenario is looked for by '\(word)'. What can stand here: easy, medium, hard, lesson, under 30, or "
            + "one of \(Scenario.sectors.joined(separator: ", "))", status: .usage)
      }
    }
    return { scenario in tests.allSatisfy { $0(scenario) } }
  }

  /// What Tab offers: only what some scenario fits.
  static func words(in library: Library) -> [Suggestion] {
    let all = library.ids.compactMap { try? library.open($0) }
    return Scenario.Difficulty.allCases.filter { one in all.contains { $0.difficulty == one } }
      .map { Suggestion($0.rawValue, "how hard the goals are") }
      + [Suggestion("lesson", "leads step by step"), Suggestion("under", "takes fewer minutes")]
      + Scenario.sectors.filter { one in all.contains { $0.sector == one } }
      .map { Suggestion($0, "what the firm trades in") }
  }

  /// The scenarios as a table.
  ///
  /// - Parameter lines: What opens one, and where that is a line of its own, its lesson.
  func document(toOpen lines: [String]) -> Document {
    if isEmpty {
      return [
        .sentence("The folder that PARADOX_SCENARIOS names holds none. Name another, or open a file by its path.")
      ]
    }
    var document = Document()
    if scenarios.isEmpty {
      document.append(.sentence("No scenario fits all of that. All of them: scenarios"))
    } else {
      document.append(
        .table(
          Table(
            columns: [
              .text("Scenario"), .text("Title"), .text("Sector"), .text("Goals"), .number("Minutes"), .number("Lesson"),
            ],
            rows: scenarios.map { scenario in
              [
                .text(scenario.id), .text(scenario.title), .text(scenario.sector ?? ""),
                .text(scenario.difficulty?.rawValue ?? ""), scenario.minutes.count,
                scenario.lesson?.minutes.count ?? .blank,
              ]
            })))
    }
    if !scenarios.isEmpty {
      document.append(.note("To open one, by its name or title: \(lines.joined(separator: "; its lesson: "))"))
    }
    document.append(.note("Your own firm, question by question: new shop.yaml"))
    for id in broken { document.append(.sentence("\(id) cannot be read; see: paradox check \(id)", tone: .bad)) }
    return document
  }
}

extension Optional<Int> {
  fileprivate var count: Cell { map { .number(Double($0), .count) } ?? .blank }
}

extension Int {
  fileprivate var count: Cell { .number(Double(self), .count) }
}

extension Scenario {
  fileprivate var rank: Int { difficulty.flatMap(Difficulty.allCases.firstIndex) ?? Difficulty.allCases.count }
}
