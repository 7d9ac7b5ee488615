import Analysis
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let pilot = Command(
    name: "pilot", purpose: .belief, meaning: "experiments of your own, beside the model's guess",
    usage: ["pilot", "pilot ID", "pilot new", "pilot new NAME=ANSWER ... done"],
    text: """
      Shows the experiments that are kept with the scenario: what came out in yours, what the model would have guessed, \
      and how far the plausible worlds then count. 'pilot new' asks for one with two groups, question by question, and \
      writes it into the scenario's file; others stand there under 'pilots', in the words of a study (Guides/Survey.md).
      """,
    examples: [
      "pilot  # those of this scenario, or how to have one",
      "new pub.yaml again done\nopen pub.yaml\npilot  # a new file has none yet",
      "new bar.yaml again done\nopen bar.yaml\n"
        + "pilot new b=\"apply recommendations\" people=900,900 count=90,117 done  # one",
    ],
    complete: { talk, words in
      let ids = talk.desk?.session.scenario.pilots.map { Suggestion($0.id, $0.title) } ?? []
      return words.count > 1
        ? PilotSketch.all.map { Suggestion("\($0.name)=", $0.question) } + [Suggestion("done", "asks nothing more")]
        : ids + [Suggestion("new", "asks for one, and writes it into the scenario's file")]
    },
    answer: { talk, line in
      if line.words.first == "new" { return try talk.newPilot(Array(line.words.dropFirst()), isTyped: true) }
      return try talk.pilots(named: line.words)
    },
    called: { call in
      let talk = try call.opened()
      if call.words.dropFirst().first == "new" { return try talk.newPilot(call.newWords, isTyped: false) }
      guard !call.wantsCSV, call.numbers["--weeks"] == nil else {
        throw Call.misuse("'pilot' does not take \(call.wantsCSV ? "--csv" : "--weeks")")
      }
      if call.wantsJSON { return Reply(verbatim: try talk.pilotOutcomes().json.text(isPretty: true).ended) }
      return try talk.pilots(named: Array(call.words.dropFirst()))
    },
    asks: { talk, call in
      guard let file = call.words.first else {
        throw Call.misuse("'pilot' needs a scenario file first: paradox pilot cafe.yaml new")
      }
      let opened = talk.begin(.named(file))
      guard opened.status == .done else { throw Told(reply: opened) }
      return try talk.newPilot(call.newWords, isTyped: false)
    })
}

extension Call {
  /// What stands behind `new`.
  fileprivate var newWords: [String] { Array(words.dropFirst(2)) }
}

extension Conversation {
  /// The pilots of the open scenario in the model and in its plausible worlds: posed once for what they follow from.
  func pilotOutcomes() throws -> PilotOutcomes {
    let session = try requireSession()
    let cause = PosedPilots.Cause(
      pilots: session.scenario.pilots, assuming: assumed, customers: session.customers,
      replications: session.replications, seed: session.seed)
    if let posedPilots, posedPilots.cause == cause { return posedPilots.outcomes }
    let outcomes = try PilotOutcomes(
      of: cause.pilots, in: PlausibleWorlds.shipped.worlds, assuming: cause.assuming, customers: cause.customers,
      replications: cause.replications, seed: cause.seed, threads: surroundings.threads,
      progress: surroundings.progress)
    posedPilots = PosedPilots(cause: cause, outcomes: outcomes)
    return outcomes
  }

  /// All of them in a table, or one in full.
  fileprivate func pilots(named names: [String]) throws -> Reply {
    if try requireSession().scenario.pilots.isEmpty {
      let remedy =
        desk?.file == nil
        ? "Write a scenario of your own first: new cafe.yaml" : "To add one, question by question: pilot new"
      return Reply([
        .sentence("No experiment of yours is kept with this scenario, so the plausible worlds all count alike."),
        .note(remedy),
      ])
    }
    guard let name = names.first else { return Reply(try pilotOutcomes().document) }
    let outcomes = try pilotOutcomes()
    guard names.count == 1, let one = outcomes.usual.first(where: { $0.study.id == name }) else {
      let ids = outcomes.usual.map(\.study.id).joined(separator: ", ")
      throw Misstep(
        "error: there is no pilot '\(names.joined(separator: " "))' in this scenario. There are: \(ids). All: pilot")
    }
    return Reply(one.pilotPage)
  }

  /// Asks for a pilot and adds it to the scenario's file.
  fileprivate func newPilot(_ words: [String], isTyped: Bool) throws -> Reply {
    _ = try requireSession()
    guard let file = desk?.file else {
      throw Misstep(
        "error: a pilot is kept in the scenario's own file, and this scenario was not opened from one. Write or open one: "
          + "new cafe.yaml")
    }
    let answers = try words.filter { $0 != "done" }.map { word in
      guard let answer = NamedAnswer(word, isTyped: isTyped) else {
        throw Misstep(
          "error: '\(word)' says nothing here. Behind 'new' stand answers such as people=900,880, and 'done'. See: help pilot",
          status: .usage)
      }
      return (answer.name, answer.answer)
    }
    let text: String
    do throws(OpenFailure) { text = try Library.text(of: file) } catch { throw Misstep(error.text, status: .invalid) }
    let line = "pilot new"
    let draft = surroundings.isInteractive ? Draft(of: "\(line) \(file)", in: surroundings.folder) : nil
    let subject = NewPilot(file: file, sketch: PilotSketch(file: text))
    return try interview(
      Interview(line: line, subject: subject, draft: draft), saying: answers, isDone: words.contains("done"))
  }
}

/// What the pilots came to, and what that follows from.
struct PosedPilots {
  struct Cause: Equatable {
    let pilots: [Study]
    let assuming: [DatedAct]
    let customers, replications: Int
    let seed: UInt32
  }

  let cause: Cause
  let outcomes: PilotOutcomes
}

/// The interview of `pilot new`.
private struct NewPilot: SketchedSubject {
  let file: String
  var sketch: PilotSketch
  var said: [String: String] = [:]

  var questions: [Interview.Question] {
    sketch.premises.map { premise in
      Interview.Question(
        premise,
        words: premise.name == "measure"
          ? PilotSketch.Measure.allCases.map { Suggestion($0.rawValue, $0.meaning) } : [])
    }
  }

  func finish(in talk: Conversation) throws -> Reply {
    let text: String
    do throws(Objection) { text = try sketch.added() } catch { throw Interview.misstep(error) }
    do throws(SystemError) {
      try NamedFile(file).write(text, replacing: true)
    } catch {
      throw Misstep("error: nothing was written to '\(file)', because \(error.because). It is as it was")
    }
    return Reply([
      .sentence("Added to \(file) as \(sketch.id); all else in it is as it was."),
      .note("Open it again to see it beside the model's guess: open \(Conversation.quoted(file)), then: pilot"),
    ])
  }
}
