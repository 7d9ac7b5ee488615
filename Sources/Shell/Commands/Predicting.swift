import Language
import Reports
import Scenarios
import Sessions
import Simulation
import Training

extension Command {
  static let predict = Command(
    name: "predict", purpose: .weeks, meaning: "say beforehand what you expect",
    usage: ["predict MEASURE up|down|flat [AMOUNT] [in SEGMENT,...] [at WEEK] [because \"...\"]"],
    text: """
      Locks what you expect of a measure before weeks run: which way it goes and, if you like, by how much. It is read \
      at the end of the next run, or in the week that you name, and counted from now; money is counted against doing \
      nothing, and may be said in percent of that. 'a little' is read as 3 and 'a lot' as 10. It stays as it is until 'reveal' sets it beside the outcome.
      """,
    examples: [
      "predict trust down 5  # by 5 points, at the end of the next run",
      "predict skepticism up in careful because \"they feel watched\"  # and why",
      "predict left up 2% at 26  # in a week of its own",
    ],
    complete: { talk, words in talk.words(after: (["predict"] + words).joined(separator: " ")) },
    answer: { talk, spoken in
      guard let line = try parse(inNumbers(spoken.line), in: .prompt, vocabulary: talk.vocabulary) else {
        return Reply()
      }
      try talk.take(.line(line))
      let session = try talk.requireSession()
      guard let kept = session.present.predicted.last else { return Reply() }
      let when = kept.prediction.week.map { "in week \($0)" } ?? "at the end of the next run"
      return Reply([
        .sentence(
          "Locked: \(kept.prediction.spoken(session.scenario.market.currency)). It is read \(when) and stays as "
            + "it is."),
        .note("Let weeks pass: run 13"),
      ])
    })

  static let reveal = Command(
    name: "reveal", purpose: .weeks, meaning: "set predictions beside what came of them",
    usage: ["reveal"],
    text: """
      Sets each prediction that is due beside the outcome: what you said, what came, how near it was, and what did it. \
      At the prompt one measure for each Enter, and at the end everything that came of the weeks.
      """,
    examples: [
      "reveal  # what came of each, and how near it was",
      "predict trust up\nrun\nreveal  # one about the next week",
      "reveal\nreveal  # again, for whoever looked away",
    ],
    before: ["predict trust down 5", "run 2"],
    answer: { talk, line in
      try line.requireNothing(after: "reveal")
      return try talk.reveal()
    })

  static let predictions = Command(
    name: "predictions", purpose: .weeks, meaning: "what you predicted, and how near you come",
    usage: ["predictions"],
    text: """
      Lists the predictions of this try, which are locked and how the others came out, and how near all your \
      predictions have come over time. That record is kept on this machine, for your eyes only.
      """,
    examples: [
      "predictions  # how they stand",
      "predict left up 2% at 26\npredictions  # one that waits for its week",
      "reveal\npredictions  # how they came out, and all of yours so far",
    ],
    before: ["predict trust down 5", "run 2"],
    answer: { talk, line in
      try line.requireNothing(after: "predictions")
      return Reply(try talk.predictionList())
    })
}

extension Conversation {
  /// Instead of the outcome, where a person waits for predictions to be revealed; nil where nothing is held back.
  func heldBack(since week: Int) throws -> Reply? {
    guard surroundings.isInteractive, !isDoingItself, var desk else { return nil }
    let due = desk.session.present.due
    guard !due.isEmpty else { return nil }
    desk.pending = .due(since: week)
    self.desk = desk
    let now = desk.session.week
    return Reply([
      .sentence(
        "\(now - week == 1 ? "1 week has" : "\(now - week) weeks have") run; it is week \(now).", tone: .strong),
      .sentence(
        due.count == 1
          ? "Your prediction is due. Enter reveals it."
          : "Your \(due.count) predictions are due. Enter reveals them, one by one.", tone: .whole),
    ])
  }

  /// Begins to reveal, or shows again what was revealed last.
  func reveal() throws -> Reply {
    let session = try requireSession()
    let isAgain = session.present.due.isEmpty && !session.present.revealed.isEmpty
    let chosen = isAgain ? session.present.revealed : session.present.due
    var since: Int?
    if case .due(let week) = desk?.pending { since = week }
    if case .revealing = desk?.pending { return try goOn() ?? Reply() }
    let (mine, baseline) = try courses(of: session.plan(weeks: session.present.reached))
    let revealed = chosen.map { Revealed($0, of: mine, beside: baseline, wording: wording) }
    if !isAgain {
      try take(.reveal)
      remember(revealed)
    }
    guard surroundings.isInteractive, !isDoingItself else {
      desk?.pending = nil
      var document = Document()
      for (place, one) in revealed.enumerated() { document.append(told(one, place + 1, of: revealed.count)) }
      document.append(Document(track.sentences.map { .note($0) }))
      return Reply(document)
    }
    return try showNext(of: revealed, count: revealed.count, since: since)
  }

  /// Shows the first of the predictions that are left.
  func showNext(of revealed: [Revealed], count: Int, since: Int?) throws -> Reply {
    guard let first = revealed.first else { return Reply() }
    let rest = Array(revealed.dropFirst())
    var document = told(first, count - rest.count, of: count)
    if let next = rest.first {
      desk?.pending = .revealing(rest, of: count, since: since)
      document.append(.note("Enter: the next one, \(next.subject)."))
    } else {
      document.append(Document(track.sentences.map { .note($0) }))
      desk?.pending = since.map { .outcome(since: $0) }
      note(Command.reveal.name)
      if since != nil { document.append(.note("Enter: everything that came of it.")) }
    }
    return Reply(document)
  }

  private func told(_ revealed: Revealed, _ place: Int, of count: Int) -> Document {
    var document: Document = [
      .heading((count == 1 ? "Your prediction: " : "Prediction \(place) of \(count): ") + revealed.subject)
    ]
    document.append(revealed.document)
    return document
  }

  /// What was predicted in this try, and the record over time.
  fileprivate func predictionList() throws -> Document {
    let session = try requireSession()
    let present = session.present
    var document = Document()
    if present.predicted.isEmpty {
      document.append(.sentence("Nothing has been predicted in this try. Say what you expect: predict trust down 5"))
    } else {
      let (mine, baseline) = try courses(of: session.plan(weeks: present.reached))
      document.append(
        .definitions(
          present.predicted.map { one in
            Definition(one.line.text(in: session.scenario.vocabulary), standing(one, mine, baseline))
          }))
    }
    document.append(Document(track.sentences.map { .note($0) }))
    return document
  }

  private func standing(_ one: Predicted, _ mine: Course, _ baseline: Course) -> String {
    guard one.isRevealed else {
      if let due = one.due, due <= mine.plan.weeks { return "due: reveal" }
      return "locked until " + (one.due.map { "week \($0)" } ?? "the next run")
    }
    let revealed = Revealed(one, of: mine, beside: baseline, wording: wording)
    return revealed.nearness
  }
}
