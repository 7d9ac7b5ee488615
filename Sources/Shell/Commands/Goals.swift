import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let goals = Command(
    name: "goals", purpose: .goals, meaning: "what is asked of you, and how it stands",
    usage: ["goals"],
    text:
      "Lists what the scenario asks for. Goals are judged by what came of your plan, never by how; those whose week has come are judged now.",
    examples: [
      "goals  # what is asked, and when",
      "run 13\ngoals  # what has come due",
      "run 52\ngoals  # all of them, judged",
    ],
    answer: { talk, line in
      try line.requireNothing(after: "goals")
      guard try !talk.requireSession().scenario.goals.isEmpty else {
        return Reply([.sentence("This scenario asks for nothing; set yourself a goal. Its story: story")])
      }
      return Reply(try talk.goalsReached())
    },
    called: Call.goals)

  static let cards = Command(
    name: "cards", purpose: .goals, meaning: "choices to begin with",
    usage: ["cards"],
    text: "Shows the scenario's choices with their letters and lines. To choose one: choose A.",
    examples: [
      "cards  # the choices of this scenario",
      "open breach\ncards  # those of another",
      "cards\nchoose C  # and one of them",
    ],
    answer: { talk, line in
      try line.requireNothing(after: "cards")
      let session = try talk.requireSession()
      let cards = session.scenario.cards
      if cards.isEmpty { return Reply([.sentence("This scenario has no cards. What can be done: help")]) }
      return Reply(
        Document(
          cards.flatMap { card -> [Reports.Block] in
            [.sentence("\(card.letter)  \(card.title)", tone: .strong)]
              + card.lines.map { .preformatted("     " + $0.text(in: session.scenario.vocabulary)) }
          } + [
            .note("To choose one: \(session.workshop.map { "\($0.teams[0]) chooses" } ?? "choose") \(cards[0].letter)")
          ]))
    })

  static let choose = Command(
    name: "choose", purpose: .goals, meaning: "type the lines of a card",
    usage: ["choose LETTER"],
    text: "Types the lines of one of the scenario's cards, as if you had. At the prompt the letter alone does as well.",
    examples: [
      "choose A  # the lines of the first card",
      "choose B\nrun 13  # and a quarter with another",
      "open breach\nchoose B  # a card of another scenario",
    ],
    complete: { talk, words in
      words.count > 1
        ? [] : (talk.desk?.session.scenario.cards ?? []).map { Suggestion($0.letter, $0.title) }
    },
    answer: { talk, line in
      guard line.words.count == 1 else { throw Misstep("error: 'choose' needs the letter of a card. See them: cards") }
      return try talk.choose(line.words[0])
    })

  static let story = Command(
    name: "story", purpose: .goals, meaning: "the story, its customers and what to try",
    usage: ["story"],
    text:
      "Tells the scenario's story again, who its customers are, what to try and where it comes from. What it leads to is "
      + "told by 'notes' alone, and in a workshop what to try is left out, so that a room can be shown this.",
    examples: [
      "story  # what it is about, and what to try",
      "open breach\nstory  # another one",
      "story\nwhat is K18  # a source that it names",
    ],
    answer: { talk, line in
      try line.requireNothing(after: "story")
      let session = try talk.requireSession()
      let scenario = session.scenario
      var document = talk.tale
      document.append(.heading("Customers"))
      document.append(.definitions(scenario.personas.map { Definition($0.segment, "\($0.title). \($0.sentence)") }))
      // A room is read the story, and chooses by itself.
      guard session.workshop == nil else { return Reply(document) }
      for (title, points) in [
        ("Things to try", scenario.background.attempts),
        ("Sources", scenario.background.sources.map { "\($0.id) (\($0.grade.rawValue)): \($0.says)" }),
      ] where !points.isEmpty {
        document.append(.heading(title))
        document.append(.list(points))
      }
      return Reply(document)
    })
}

extension Conversation {
  /// Types the lines of the card with that letter; of a card that cannot be followed to its end no line is typed.
  func choose(_ letter: String) throws -> Reply {
    let cards = try requireSession().scenario.cards
    guard let card = cards.first(where: { $0.letter.lowercased() == letter.lowercased() }) else {
      throw Misstep(
        cards.isEmpty
          ? "error: this scenario has no cards, so there is no '\(letter)'. What can be done: help"
          : "error: there is no card '\(letter)'. There are: \(cards.map(\.letter).joined(separator: ", ")). See them: cards"
      )
    }
    var trial = try requireSession()
    do {
      for line in card.lines {
        if case .movement(let movement) = line.statement {
          try trial.advance(to: movement.end(from: trial.week, last: trial.scenario.weeks) ?? trial.week)
        } else {
          try trial.accept(line)
        }
      }
    } catch {
      throw Misstep(error.text)
    }
    var document: Document = [.sentence("\(card.letter)  \(card.title)", tone: .strong)]
    for line in card.lines {
      let text = line.text(in: vocabulary)
      document.append(.preformatted("> " + text, tone: .quiet))
      document.append(try dispatch(text).document)
    }
    return Reply(document)
  }

  /// Whether a goal whose week has come does not hold.
  func missesGoal() throws -> Bool {
    let session = try requireSession()
    let (mine, baseline) = try resultsSoFar()
    return session.scenario.goals.contains { goal in
      let week = goal.week ?? session.scenario.weeks
      return week <= session.week && !Judgement(goal.condition, of: mine, beside: baseline, week: week).holds
    }
  }

  /// Each goal with how it stands; those that lie ahead are only told.
  ///
  /// - Parameter showsBoards: Whether both scoreboards stand below, in short.
  func goalsReached(showsBoards: Bool = true) throws -> Document {
    let session = try requireSession()
    let last = session.scenario.weeks
    let due = session.scenario.goals.contains { ($0.week ?? last) <= session.week }
    let results = due && session.week > 0 ? try presentCourses() : nil
    var blocks: [Reports.Block] = [.heading("Goals")]
    for goal in session.scenario.goals {
      let week = goal.week ?? last
      guard let results, week <= session.week else {
        blocks.append(.sentence("\(goal.title): judged after week \(week) (\(goal.condition.text))."))
        continue
      }
      let judgement = Judgement(goal.condition, of: results.mine, beside: results.baseline, week: week)
      let worlds = Judgement.worlds(holding: goal.condition, of: results.mine, beside: results.baseline, week: week)
      let count = worlds.of > 0 ? " (reached in \(worlds.holding) of \(worlds.of) plausible worlds)" : ""
      blocks.append(
        .sentence(
          "\(goal.title): \(judgement.holds ? "reached" : "missed")\(count)", tone: judgement.holds ? .good : .bad))
      blocks.append(.list(judgement.texts))
    }
    if let results, showsBoards {
      let outcome = Outcome(of: results.mine, beside: results.baseline, week: session.week, wording: wording)
      blocks += outcome.boards.map { .note($0) } + [.note("Both scoreboards in full: scores")]
    }
    return Document(blocks)
  }
}
