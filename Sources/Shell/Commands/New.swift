import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let new = Command(
    name: "new", purpose: .files, meaning: "write a scenario of your own, question by question",
    usage: [
      "new FILE.yaml", "new FILE.yaml NAME=ANSWER ... done", "new FILE.yaml --from SURVEY.csv", "new FILE.yaml again",
    ],
    text: """
      Asks about your firm, its groups of customers (how often each buys, what it spends), what runs today, which data you \
      hold and what you tell them, then for cards, goals and the beginnings of a lesson, and writes a scenario file in which behind each value stands where it comes \
      from. Enter takes what is usual. Answers \
      can stand in the line by their name, and 'done' asks nothing more. With --from the groups of customers come from \
      a survey (Guides/Survey.md). A file that is there is left alone unless 'again' stands behind its name.
      """,
    examples: [
      "new cafe.yaml done  # all that is usual, to change by hand",
      "new kiosk.yaml margin=60% basket=6 every=0.5 done  # some answers",
      "new shop.yaml again done\ncheck shop.yaml  # what was written is good",
    ],
    complete: { talk, words in
      if words.count == 1 { return talk.files(after: words[0], endings: [".yaml"], hasAll: true) }
      if words.dropLast().last == "--from" {
        return talk.files(after: words.last ?? "", endings: [".csv"], hasAll: true)
      }
      return (Premise.all + Premise.ownParts).map { Suggestion("\($0.name)=", $0.question) } + [
        Suggestion("--from", "takes the groups of customers from a survey"),
        Suggestion("done", "asks nothing more"), Suggestion("again", "write over the file that is there"),
      ]
    },
    answer: { talk, line in try talk.write(NewFile(line.words.map(talk.expanded), isTyped: true)) },
    called: { call in
      try Conversation(call.surroundings).write(NewFile(try call.wordsOfNew(), isTyped: false))
    },
    asks: { talk, call in try talk.write(NewFile(try call.wordsOfNew(), isTyped: false)) })
}

extension Call {
  /// The words behind `new`, with the survey among them.
  fileprivate func wordsOfNew() throws -> [String] {
    try requireNoOptions()
    return words + (survey.map { ["--from", $0] } ?? [])
  }
}

/// What a line asks to be written.
struct NewFile {
  let path: String
  let survey: String?
  let replaces: Bool
  let isDone: Bool
  let answers: [(name: String, answer: String)]

  /// - Parameter isTyped: At a prompt quotes stand around an answer with blanks; a shell has taken them away.
  init(_ words: [String], isTyped: Bool) throws {
    var rest = words[...]
    guard let path = rest.popFirst(), !path.contains("=") else {
      throw Misstep("error: 'new' needs a file to write. Type: new cafe.yaml", status: .usage)
    }
    guard path.hasSuffix(".yaml") else {
      throw Misstep("error: '\(path)' must end in .yaml, as a scenario does. Type: new cafe.yaml", status: .usage)
    }
    self.path = path
    var (survey, replaces, isDone) = (String?.none, false, false)
    var answers: [(name: String, answer: String)] = []
    while let word = rest.popFirst() {
      switch word {
      case "again": replaces = true
      case "done": isDone = true
      case "--from", "from":
        guard let file = rest.popFirst() else {
          throw Misstep("error: '--from' needs a survey. Type: new \(path) --from survey.csv", status: .usage)
        }
        survey = file
      default:
        guard let answer = NamedAnswer(word, isTyped: isTyped) else {
          throw Misstep(
            "error: '\(word)' says nothing here. Behind the file stand answers such as margin=30%, --from survey.csv, "
              + "'again' and 'done'. See: help new", status: .usage)
        }
        answers.append((answer.name, answer.answer))
      }
    }
    (self.survey, self.replaces, self.isDone, self.answers) = (survey, replaces, isDone, answers)
  }
}

/// `margin=60%`, `firm="Corner Cup"`.
struct NamedAnswer {
  let name, answer: String

  init?(_ word: String, isTyped: Bool) {
    guard let equals = word.firstIndex(of: "="), equals != word.startIndex else { return nil }
    name = String(word[..<equals])
    let said = String(word[word.index(after: equals)...])
    answer = isTyped && said.hasPrefix("\"") && said.hasSuffix("\"") ? String(said.dropFirst().dropLast()) : said
  }
}

extension Conversation {
  /// Asks for a scenario and writes it.
  fileprivate func write(_ new: NewFile) throws -> Reply {
    // Nobody should answer all questions for a file that is not written then.
    if !new.replaces, NamedFile(new.path).isThere { throw taken(new) }
    var sketch = Sketch(file: new.path)
    do throws(Objection) {
      if let path = new.survey { try sketch.take(Survey(file: path)) }
    } catch {
      throw Misstep("error: \(error.sentence)", status: .invalid)
    }
    let words =
      ["new", Conversation.quoted(new.path)] + (new.survey.map { ["--from", Conversation.quoted($0)] } ?? [])
      + (new.replaces ? ["again"] : [])
    let line = words.joined(separator: " ")
    let draft = surroundings.isInteractive ? Draft(of: line, in: surroundings.folder) : nil
    return try interview(
      Interview(line: line, subject: NewScenario(new: new, sketch: sketch), draft: draft), saying: new.answers,
      isDone: new.isDone)
  }

  fileprivate func taken(_ new: NewFile) -> Misstep {
    Misstep(
      "error: nothing was written to '\(new.path)', because there is something of that name already. To write over it: "
        + "new \(Conversation.quoted(new.path)) again")
  }
}

/// The interview of `new`.
private struct NewScenario: SketchedSubject {
  let new: NewFile
  var sketch: Sketch
  var said: [String: String] = [:]

  var questions: [Interview.Question] {
    sketch.premises.map { premise in Interview.Question(premise, words: premise.words) }
  }

  /// The shortest way from the file to a verdict, and to a page that can be passed on.
  private func nextLines(isPrompt: Bool) -> [String] {
    let file = Conversation.quoted(new.path)
    let page = Conversation.quoted(new.path.dropLast(".yaml".count) + "-verdict.html")
    let verdict = "\(sketch.howFar) to \(page)"
    return isPrompt
      ? ["open \(file)", "howfar \(verdict)"] : ["paradox \(file)", "paradox howfar \(file) \(verdict)"]
  }

  func finish(in talk: Conversation) throws -> Reply {
    do throws(SystemError) {
      try NamedFile(new.path).write(sketch.text, replacing: new.replaces)
    } catch {
      if error.isTaken { throw talk.taken(new) }
      throw Misstep(
        "error: nothing was written to '\(new.path)', because \(error.becauseNotMade). Name another: new cafe.yaml")
    }
    let (count, all) = (sketch.answers.count, sketch.premises.count)
    let own = count == 0 ? "all of it is the usual" : "\(count) of \(all) answers are yours, the rest is the usual"
    var document: Document = [
      .sentence("Written to \(new.path): \(count == all ? "every answer is yours" : own)."),
      .sentence("Behind each value stands where it comes from."),
    ]
    if let survey = sketch.survey {
      document.append(.list(survey.account))
    }
    document.append(
      .sentence("To play it, and for a verdict with a page to pass on; to change it, any editor will do:"))
    for line in nextLines(isPrompt: talk.surroundings.isInteractive) { document.append(.sentence(line, tone: .strong)) }
    return Reply(document)
  }
}

extension Premise {
  /// What Tab offers.
  fileprivate var words: [Suggestion] {
    func words(_ role: Role) -> [Suggestion] {
      Words.all.filter { $0.role == role }.map { Suggestion($0.text, $0.meaning) }
    }
    return switch name {
    case "base": [Suggestion("established", "5 % drift away in a year"), Suggestion("new", "most drift away soon")]
    case "prior": words(.prior)
    case "data": words(.kind)
    case "disclosure": words(.disclosure)
    case "control": words(.control)
    case "security": words(.security)
    case "share": words(.sharing)
    case "tactic", "today": words(.tactic)
    default: usual.map { [Suggestion($0, origin)] } ?? []
    }
  }
}
