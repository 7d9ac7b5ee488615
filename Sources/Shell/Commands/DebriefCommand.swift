import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation
import Training

extension Command {
  static let debrief = Command(
    name: "debrief", purpose: .room, meaning: "what to talk about: where courses parted, and why",
    usage: ["debrief", "debrief to FILE [again]"],
    text: """
      Makes of a workshop, or of a session with its tries, what a room talks about at the end: where the courses parted \
      and by which line, the largest surprise, which line mattered most, three customers whose fates differ, and five \
      questions. FILE.html is a page that 'verify' can run again, FILE.md one to edit.
      """,
    examples: [
      "debrief  # this session beside doing nothing",
      "debrief to debrief.md  # to print or to send",
      "try honest from 0\ndisclose notice\nrun 2\ndebrief  # two tries",
    ],
    before: ["apply shopping-list depth=deep", "predict trust up", "run 2", "reveal"],
    complete: { _, words in words.count <= 1 ? [Suggestion("to", "FILE.html or FILE.md, to print or to send")] : [] },
    answer: { talk, line in
      try line.requireNothing(after: "debrief")
      return Reply(try talk.debrief())
    })
}

extension Conversation {
  /// The debrief of what is open: its teams, else its tries, else the one try beside doing nothing.
  fileprivate func debrief() throws -> Document {
    let session = try requireSession()
    if session.workshop?.isHeldBack == true { throw Misstep(Refusal.notRevealed.text) }
    let tries =
      session.workshop.map { $0.teams.compactMap(session.named) } ?? session.tries.filter { $0.reached > 0 }
    guard let week = tries.map(\.reached).max(), week > 0 else {
      throw Misstep(
        "error: no week has run yet, so there is nothing to talk about. Let a quarter pass: "
          + (session.workshop == nil ? "run 13" : "run quarter"))
    }
    let tell = surroundings.progress
    var sides = try namedCourses(of: tries, in: session, week: week)
    let said = zip(tries, sides).flatMap { attempt, side in
      attempt.predicted.filter(\.isRevealed).map { one in
        Said(side.name, Revealed(one, of: side.course, beside: side.baseline, wording: wording))
      }
    }
    if sides.count == 1 {
      let baseline = sides[0].baseline
      sides.append(Comparison.Named("nothing", baseline, beside: baseline))
    }
    let debrief = try Debrief(
      of: session.scenario, sides, said: said, workshop: session.workshop, week: week, threads: courses.threads,
      progress: tell)
    var document = debrief.document
    for attempt in tries where attempt.reached < week {
      document.append(
        .note(
          "\(attempt.name) has run to week \(attempt.reached) only; it is shown as if it went "
            + "on so."))
    }
    document.append(try footer(of: session.plan(of: tries[0], weeks: week), worlds: worlds.count))
    return document
  }
}
