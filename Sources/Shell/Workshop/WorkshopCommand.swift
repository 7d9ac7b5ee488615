import Glibc
import Language
import Reports
import Scenarios
import Sessions
import Training

extension Command {
  private static let begins = "workshop"

  static let workshop = Command(
    name: begins, purpose: .room, meaning: "lead a room: teams on one laptop",
    usage: ["workshop", "workshop SCENARIO minutes MINUTES teams TEAM, TEAM, ..."],
    text: """
      Asks for a scenario, the minutes and the names of the teams, and begins. Commas stand between names; without one \
      every word is a team. A name of several words is typed in full or by any word that no other team has. All teams \
      meet the same customers with the same luck. You type what a team says, behind its name: 'red chooses C', 'red apply ...', 'red predicts trust \
      down a little', 'red stays'. 'run quarter' names who has said nothing, typed again lets weeks pass for all, and \
      Enter reveals what came of it, chart by chart. 'undo' takes back what was said last, 'red undo' what red said \
      last. Any question of one try takes a team, and 'to FILE' as anywhere: 'why red trust', 'red who left'.
      """,
    examples: [
      "workshop shopping-list minutes 60 teams red, blue, green  # and begins",
      "workshop breach minutes 90 teams oak, elm, ash\nround  # where it stands",
      "workshop shopping-list minutes 60 teams red, blue\nred chooses C  # a team",
    ],
    complete: { talk, words in
      switch words.dropLast().last {
      case nil: talk.scenariosByName
      case "minutes": ["60", "90", "180"].map { Suggestion($0, "minutes in all") }
      default:
        words.contains("teams")
          ? []
          : [Suggestion("minutes", "how long it takes in all"), Suggestion("teams", "their names")]
            .filter { !words.contains($0.word) }
      }
    },
    answer: { talk, line in
      let begun = try WorkshopLine(line.words)
      return try talk.interview(
        Interview(
          line: begins, subject: NewWorkshop(library: talk.surroundings.library),
          draft: talk.surroundings.isInteractive ? Draft(of: begins, in: talk.surroundings.folder) : nil),
        saying: begun.answers, isDone: begun.isDone)
    })
}

/// `SCENARIO minutes MINUTES teams TEAM, TEAM, ... [done]`, as far as it is said.
private struct WorkshopLine {
  private(set) var answers: [(name: String, answer: String)] = []
  private(set) var isDone = false

  init(_ words: [String]) throws {
    var rest = words[...]
    if rest.last == "done" {
      rest.removeLast()
      isDone = true
    }
    if let scenario = rest.first, !["minutes", "teams"].contains(scenario) {
      answers.append(("scenario", scenario))
      rest.removeFirst()
    }
    while let word = rest.popFirst() {
      switch word {
      case "minutes":
        guard let minutes = rest.popFirst() else {
          throw Misstep("error: behind 'minutes' their number is missing. Type: workshop minutes 60")
        }
        answers.append((word, minutes))
      case "teams":
        answers.append((word, rest.joined(separator: " ")))
        rest = []
      default:
        throw Misstep(
          "error: '\(word)' says nothing here, because behind the scenario stand 'minutes' and 'teams'. Type: "
            + "workshop shopping-list minutes 60 teams red, blue, green")
      }
    }
  }
}

/// The interview of `workshop`.
struct NewWorkshop: Interview.Subject {
  let library: Library
  private var said: [String: String] = [:]
  private var scenario: Scenario?

  init(library: Library) { self.library = library }

  private static let usual = ["scenario": "shopping-list", "minutes": "60", "teams": "red, blue, green"]

  var questions: [Interview.Question] {
    let scenarios = library.ids.compactMap { id in (try? library.open(id)).map { Suggestion(id, $0.title) } }
    return [
      Interview.Question(
        name: "scenario", text: "With which scenario?",
        more: "A name, or a file of your own. Which there are, how hard and how long: scenarios",
        usual: ("shopping-list", "the paradox itself"), words: scenarios),
      Interview.Question(
        name: "minutes", text: "How many minutes are there in all?",
        more: "From the welcome to the last word, 20 to 480. An hour holds three rounds.", usual: ("60", "an hour")),
      Interview.Question(
        name: "teams", text: "What are the teams called?",
        more: "2 to 8 short names of your language with commas between them, such as Blue Whales, Red Foxes. Without a "
          + "comma each word is a team. You type the name, or a word of it, before all that a team says.",
        usual: ("red, blue, green", "three tables")),
    ]
  }

  func said(_ name: String) -> String? { said[name] }

  mutating func take(_ answer: String, to name: String) throws {
    let text = answer.isEmpty ? NewWorkshop.usual[name] ?? "" : answer
    switch name {
    case "scenario":
      do throws(OpenFailure) { scenario = try library.open(text) } catch { throw Misstep(error.text) }
    case "minutes":
      guard let minutes = Int(text), Workshop.lengths.contains(minutes) else {
        throw Objection(
          "'\(harmless(text))' is no number of minutes that a workshop takes, which is a whole number from "
            + "\(Workshop.lengths.lowerBound) to \(Workshop.lengths.upperBound). Type: 60")
      }
    default: break
    }
    said[name] = answer
    // Names are judged by the scenario, which may be said after them.
    if let scenario, let teams = said["teams"] {
      do throws(Refusal) {
        var trial = Session(of: scenario)
        try trial.take(.workshop(beginning))
        if let word = NewWorkshop.names(in: teams).first(where: Conversation.isSpoken) { throw .team(word, .word) }
      } catch {
        said["teams"] = nil
        throw Misstep(error.text)
      }
    }
  }

  mutating func forget(_ name: String) { said[name] = nil }

  /// Names as they are kept. Commas stand between them, and then a name may be of several words, which a hyphen joins;
  /// without a comma every word is a name.
  ///
  /// ```
  /// Blue Whales, Red Foxes     blue-whales, red-foxes
  /// red blue and green         red, blue, green
  /// ```
  static func names(in text: String) -> [String] {
    let parts = text.lowercased().split(separator: ",").map { $0.split { $0 == " " || $0 == "\t" } }
    guard text.contains(","), let last = parts.last else {
      return parts.joined().filter { $0 != "and" }.map(String.init)
    }
    return (parts.dropLast() + last.split(separator: "and").map(Array.init)).map { $0.joined(separator: "-") }
  }

  private func answer(_ name: String) -> String {
    let text = said[name] ?? ""
    return text.isEmpty ? NewWorkshop.usual[name] ?? "" : text
  }

  private var beginning: Workshop.Beginning {
    Workshop.Beginning(
      minutes: Int(answer("minutes")) ?? 60, begun: time(nil), teams: NewWorkshop.names(in: answer("teams")))
  }

  func inOneLine(_ line: String) -> String {
    "\(line) \(answer("scenario")) minutes \(answer("minutes")) teams \(beginning.teams.joined(separator: ", ")) done"
  }

  func finish(in talk: Conversation) throws -> Reply {
    _ = try talk.open(answer("scenario"))
    try talk.take(.workshop(beginning))
    var document = try talk.welcome()
    let said = said["teams"] ?? ""
    if !said.isEmpty, !said.contains(",") {
      document.append(
        .note(
          "Without a comma each word became a team. To name them otherwise: workshop, with commas between the names"))
    }
    return Reply(document)
  }
}

extension Conversation {
  /// What stands on the screen when a workshop begins.
  fileprivate func welcome() throws -> Document {
    let session = try requireSession()
    guard let workshop = session.workshop else { return [] }
    let sheet = RunSheet(minutes: workshop.beginning.minutes, of: session.scenario)
    var document = banner(story: false)
    let rounds = sheet.rounds == 1 ? "1 round" : "\(sheet.rounds) rounds"
    document.append([
      .space,
      .sentence(
        "\(workshop.teams.count) teams: \(workshop.teams.joined(separator: ", ")). \(sheet.minutes) minutes, \(rounds) "
          + "of a quarter of a year.", tone: .strong),
      .sentence("All meet the same customers with the same luck: what differs is what they choose."), .space,
    ])
    let red = workshop.teams[0]
    document.append(
      .list([
        "story: the story, to read aloud. The choices: cards",
        "\(red) chooses C: a card. Or any line of the firm: \(red) apply ...",
        "\(red) predicts trust down: what the team expects. Or: down a little, down 5",
        "hands trust down 12, up 3: what the room expects",
        "who is missing: who has neither chosen nor predicted",
        "run quarter: 13 weeks for all. Enter reveals what came of them",
        "why \(red) trust: any question of one try takes a team",
        "undo: takes back what was said last. By that team alone: \(red) undo",
        "round: where you are, and the minutes left. To print: run sheet",
        "debrief: at the end, what to talk about",
      ]))
    if let long = workshop.teams.first(where: { $0.contains("-") }) {
      let parts = long.split(separator: "-")
      document.append(
        .note("For \(long) this will do as well: \(parts.joined(separator: " ")), or one word that no other team has"))
    }
    document.append(.note("For the room: set projector on"))
    return document
  }
}
