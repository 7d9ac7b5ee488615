import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let run = Command(
    name: "run", purpose: .weeks, meaning: "let weeks pass and see what came of it",
    usage: [
      "run", "run WEEKS", "run quarter", "run year", "run to WEEK", "run to end", "run until CONDITION [within WEEKS]",
    ],
    text: """
      Lets weeks pass (alone: one) and shows trust, skepticism, loyalty and spend beside what would have been if we do \
      nothing, with one sentence on what changed most and for whom. 'run 13' is thirteen weeks more, 'run to 13' ends \
      with week 13. With 'until' it stops in the first week in which \
      the condition holds. ^C stops a run: weeks that are finished are kept, else everything is as it was.
      """,
    examples: [
      "run to 13  # as far as week 13",
      "run until trust < 50  # stops in the first such week",
      "run until left >= 5% within 26  # gives up after half a year",
    ],
    complete: { talk, words in
      let spoken = talk.words(after: (["run"] + words).joined(separator: " "))
      guard words.count <= 1 else { return spoken }
      return spoken.filter { $0.word == "until" || talk.canRun($0.word) }
        + [Suggestion("to", "as far as a week, or the end")] + talk.weeksToRun
    },
    answer: { talk, spoken in
      let session = try talk.requireSession()
      guard
        let line = try parse("run " + spoken.words.joined(separator: " "), in: .prompt, vocabulary: talk.vocabulary),
        case .movement(let movement) = line.statement
      else { return Reply() }
      switch movement {
      case .runUntil(let condition, let within): return try talk.run(until: condition, within: within)
      case .run, .runTo:
        return try movement.end(from: session.week, last: session.scenario.weeks).map(talk.run(to:)) ?? Reply()
      case .reached: return Reply()
      }
    },
    called: Call.run, isStoppable: true)
}

extension Conversation {
  /// Whether so many weeks, or that stretch of them, are left.
  fileprivate func canRun(_ weeks: String) -> Bool {
    guard let session = desk?.session, let line = try? parse("run \(weeks)", in: .prompt, vocabulary: vocabulary),
      case .movement(.run(let count)) = line.statement
    else { return false }
    return session.week + count <= session.scenario.weeks
  }

  /// Runs to a week and shows what came of it.
  func run(to week: Int) throws -> Reply {
    if case .due = desk?.pending, !isDoingItself {
      throw Misstep("error: first see what came of your prediction: press Enter. Then run on.")
    }
    try requirePrediction()
    var trial = try requireDesk().session
    do {
      try trial.take(.reached(week))
    } catch {
      throw Misstep(error.text)
    }
    let (mine, baseline) = try coursesAsFar(to: week)
    let before = try requireSession().week
    try take(.reached(mine.plan.weeks))
    let stopped = stopped(mine, before: week).map { [Block.sentence($0, tone: .strong)] } ?? []
    var reply = try heldBack(since: before) ?? Reply(try result(mine, baseline, since: before))
    reply.document = Document(stopped + reply.document.blocks)
    if !stopped.isEmpty { reply.status = .failed }
    return reply
  }

  /// Runs to the first week in which a condition holds, or as far as was said.
  func run(until condition: Condition, within: Int?) throws -> Reply {
    let session = try requireSession()
    let (now, last) = (session.week, session.scenario.weeks)
    guard now < last else { return try run(to: now + 1) }
    let end = within.map { now + $0 } ?? last
    if end > last { return try run(to: end) }
    let far = try presentCourses(to: end)
    let found = firstWeek(condition, from: now, of: far.mine, beside: far.baseline)
    if found == now {
      let judgement = Judgement(condition, of: far.mine, beside: far.baseline, week: now)
      return Reply(
        Document([.sentence("It holds already, so no week has run.", tone: .strong)] + judgement.document.blocks))
    }
    let week = found ?? end
    var reply = try run(to: week)
    let judgement = Judgement(condition, of: far.mine, beside: far.baseline, week: week)
    let said =
      found == nil
      ? "It did not come to that by week \(end)." : "Stopped after week \(week), the first in which it holds."
    reply.document.append(.sentence(said, tone: .strong))
    reply.document.append(judgement.document)
    return reply
  }

  /// What came of the present try; the goals at the end, and that one came due before.
  func result(_ mine: Course, _ baseline: Course, since before: Int) throws -> Document {
    let session = try requireSession()
    let outcome = Outcome(of: mine, beside: baseline, week: session.week, wording: wording)
    var document = outcome.document
    if !knowsDecline, let decline = outcome.decline {
      knowsDecline = true
      document.append(.note(decline + " More: what is baseline"))
    }
    document.append(try footer(mine))
    let weeks = session.scenario.weeks
    if session.week == weeks, !session.scenario.goals.isEmpty {
      document.append(try goalsReached(showsBoards: false))
    } else if session.scenario.goals.contains(where: { before < $0.week ?? weeks && $0.week ?? weeks <= session.week })
    {
      document.append(.note("A goal has come due: goals"))
    }
    if !session.present.due.isEmpty { document.append(.note("A prediction has come due: reveal")) }
    return document
  }
}
