import Analysis
import Glibc
import Language
import Reports
import Scenarios
import Sessions
import Simulation
import Training

/// Rounds: all teams go on together, and what came of it is shown page by page.
extension Conversation {
  func requireWorkshop() throws -> Workshop {
    guard let workshop = try requireSession().workshop else { throw Misstep(Refusal.noWorkshop.text) }
    return workshop
  }

  /// `run` and `reveal` of a workshop.
  func answerOfRound(_ command: Command, _ line: String, _ words: [String]) throws -> Reply {
    if command.name == Command.reveal.name {
      try Spoken(line: line, words: words).requireNothing(after: "reveal")
      return try revealRound()
    }
    let parsed = try parse(([command.name] + words).joined(separator: " "), in: .prompt, vocabulary: vocabulary)
    let session = try requireSession()
    guard case .movement(let movement) = parsed?.statement,
      let week = movement.end(from: session.week, last: session.scenario.weeks)
    else {
      throw Misstep(
        "error: a round has as many weeks for all teams, so it cannot run until something holds. Type: run quarter")
    }
    return try warned(ofRun: line) ?? runRound(to: week)
  }

  /// Who has not said anything yet, once a round, where somebody can still ask them; nil where weeks may run.
  private func warned(ofRun line: String) throws -> Reply? {
    let workshop = try requireWorkshop()
    guard surroundings.isInteractive, !workshop.isHeldBack, !workshop.isComplete, desk?.roundWarned != workshop.number
    else { return nil }
    desk?.roundWarned = workshop.number
    return Reply([
      .sentence("No week has run yet, because somebody is missing. \(try missing())", tone: .whole),
      .note("To go on without them, type it again: \(line)"),
    ])
  }

  /// Lets weeks pass for all teams; at a terminal what came of them waits for Enter.
  private func runRound(to week: Int) throws -> Reply {
    var trial = try requireSession()
    let weeks = week - trial.week
    do { try trial.take(.round(week)) } catch { throw Misstep(error.text) }
    // Stopped by ^C, nothing has happened yet.
    _ = try teamCourses(in: trial)
    try take(.round(week))
    let ran =
      "\(weeks == 1 ? "1 week has" : "\(weeks) weeks have") run for all \(try requireWorkshop().teams.count) teams; "
      + "it is week \(week)."
    guard surroundings.isInteractive else {
      var document: Document = [.sentence(ran, tone: .strong)]
      document.append(try revealRound().document)
      return Reply(document)
    }
    return Reply([
      .sentence(ran, tone: .strong),
      .sentence("What came of them is held back. Enter reveals it, chart by chart.", tone: .whole),
      .note("Too soon? undo"),
    ])
  }

  /// Shows what came of the last round; at a terminal the first page of it.
  private func revealRound() throws -> Reply {
    if try requireWorkshop().isHeldBack || requireWorkshop().rounds.isEmpty { try take(.reveal) }
    guard surroundings.isInteractive else {
      let pages = try room().pages
      return Reply(Document(pages.flatMap(\.blocks) + [try roomFooter()]))
    }
    return try showPage(0)
  }

  /// A page of what came of the last round.
  func showPage(_ number: Int) throws -> Reply {
    let room = try room()
    var document = room.pages[number]
    if number + 1 < room.pages.count {
      desk?.pending = .room(page: number + 1)
      document.append(.note("Enter: \(room.subjects[number + 1])."))
    } else {
      desk?.pending = nil
      let (session, workshop) = (try requireSession(), try requireWorkshop())
      let team = workshop.teams[0]
      let next =
        session.hasPlayedAllRounds
        ? "All \(workshop.rounds.count) rounds are played: debrief" : "Go on: round. At the end: debrief"
      document.append(.sentence("Ask: why \(team) trust, \(team) who left. \(next)", tone: .whole))
    }
    document.append(try roomFooter())
    return Reply(document)
  }

  /// Each team with what came of its try, as of the week at the prompt.
  func teamCourses(in session: Session) throws -> [Comparison.Named] {
    guard let workshop = session.workshop else { return [] }
    return try namedCourses(of: workshop.teams.compactMap(session.named), in: session, week: session.week)
  }

  /// Tries by name with their courses up to a week; they share the progress.
  func namedCourses(of tries: [Try], in session: Session, week: Int) throws -> [Comparison.Named] {
    let plans = tries.map { session.plan(of: $0, weeks: week) }
    guard let first = plans.first else { return [] }
    let (tell, parts) = (surroundings.progress, Double(tries.count + 1))
    let worlds = try worlds
    func course(_ plan: Plan, _ place: Int) throws -> Course {
      try courses.course(of: plan, worlds: worlds) { tell?((Double(place) + $0) / parts) ?? true }
    }
    let baseline = try course(first.baseline, 0)
    return try zip(tries, plans).enumerated().map { place, pair in
      Comparison.Named(pair.0.name, try course(pair.1, place + 1), beside: baseline)
    }
  }

  private func room() throws -> Room {
    let session = try requireSession()
    let workshop = try requireWorkshop()
    guard let week = workshop.rounds.last?.week else { throw Misstep(Refusal.noRound.text) }
    let predicted = workshop.teams.compactMap(session.named).map { $0.predicted.filter { $0.due == week } }
    return Room(
      try teamCourses(in: session), workshop, predicted: predicted, week: week, wording: wording)
  }

  private func roomFooter() throws -> Reports.Block {
    let session = try requireSession()
    return try footer(of: session.plan(weeks: session.week), worlds: worlds.count)
  }

  /// Who has not chosen and who has not predicted, in a sentence.
  func missing() throws -> String {
    let workshop = try requireWorkshop()
    let (choice, prediction) = (workshop.withoutChoice, workshop.withoutPrediction)
    let parts = [("choose", choice), ("predict", prediction)].filter { !$0.1.isEmpty }
      .map { "To \($0.0): \($0.1.joined(separator: ", "))." }
    return workshop.isComplete ? "All have chosen and predicted: run quarter" : parts.joined(separator: " ")
  }

  /// Where the workshop is: round, week, minutes, and what each team has said in this round.
  func roundDocument() throws -> Document {
    let session = try requireSession()
    let workshop = try requireWorkshop()
    let sheet = RunSheet(minutes: workshop.beginning.minutes, of: session.scenario)
    let used = max(0, (time(nil) - workshop.beginning.begun) / 60)
    let left = sheet.minutes - used
    var document: Document = [
      .heading(
        (session.hasPlayedAllRounds
          ? "All \(workshop.rounds.count) rounds are played"
          : "Round \(workshop.number) of \(max(sheet.rounds, workshop.number))")
          + ", week \(session.week) of \(session.scenario.weeks)"),
      .sentence(
        "\(used) of \(sheet.minutes) minutes used"
          + (left < 0 ? ", \(-left) over." : ", \(left) left.")
          + (sheet.item(at: used).map {
            " By the run sheet: \($0.title), until minute \($0.start + $0.length)."
          } ?? "")),
    ]
    if session.hasPlayedAllRounds {
      let more =
        session.week < session.scenario.weeks
        ? " Is there time for another round? Go on as before: \(workshop.teams[0]) chooses C" : ""
      document.append(.sentence("What to talk about now: debrief.\(more)", tone: .whole))
    } else if workshop.isHeldBack {
      document.append(.sentence("The round has run; what came of it waits to be revealed: reveal", tone: .whole))
    } else {
      let steps = workshop.standing
      document.append(
        .table(
          Table(
            columns: [.text("Team"), .text("Chose"), .text("Predicted")],
            rows: workshop.teams.map { team in
              let own = steps.filter { $0.team == team }
              func told(_ isMeant: (Workshop.Step) -> Bool) -> String {
                own.filter(isMeant).compactMap { $0.inShort(session) }.joined(separator: "; ")
              }
              return [
                .text(team), .text(told { $0.saying?.prediction == nil }), .text(told { $0.saying?.prediction != nil }),
              ]
            })))
      for hands in workshop.hands where hands.week == session.week {
        document.append(.sentence("Hands about \(hands.measure.rawValue): \(hands.told)."))
      }
      let events = steps.compactMap { step -> String? in
        if case .inject(let line) = step.record {
          line.undated(now: session.week).text(in: session.scenario.vocabulary)
        } else {
          nil
        }
      }
      if !events.isEmpty { document.append(.sentence("For all teams: \(events.joined(separator: "; ")).")) }
      document.append(.sentence(try missing(), tone: .whole))
    }
    return document
  }
}

extension Session {
  /// Whether the rounds of the run sheet were played and seen, and nobody has begun another.
  var hasPlayedAllRounds: Bool {
    guard let workshop, !workshop.isHeldBack, workshop.standing.isEmpty else { return false }
    return workshop.rounds.count >= RunSheet(minutes: workshop.beginning.minutes, of: scenario).rounds
  }
}

extension Workshop.Step {
  /// What a team said, without its name.
  fileprivate func inShort(_ session: Session) -> String? {
    switch saying {
    case .stay: "stays"
    case .choose(let letter): letter
    case .line(let line):
      if let prediction = saying?.prediction {
        prediction.said
      } else {
        line.undated(now: session.week).text(in: session.scenario.vocabulary)
      }
    case .undo, nil: nil
    }
  }
}

extension Line {
  /// Without the week, where it is that of now.
  func undated(now: Int) -> Line {
    var line = self
    if line.week == now { line.week = nil }
    return line
  }
}

extension Prediction {
  /// `trust down 3 in careful`.
  fileprivate var said: String {
    String(Line(.question(.predict(self))).canonical.dropFirst("predict ".count))
  }
}
