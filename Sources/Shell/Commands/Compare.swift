import Analysis
import Reports
import Sessions
import Simulation

extension Command {
  static let compare = Command(
    name: "compare", purpose: .see, meaning: "tries side by side: what differs, for whom, how surely",
    usage: ["compare", "compare TRY ..."],
    text: """
      Sets the present try beside the one it came from, or beside those named; the first is the one that the others are \
      held against. All meet the same customers with the same luck, so differences are paired. It shows what each came \
      to, what differs, how surely (luck and belief), the lines that do it, and who gains and who loses.
      """,
    examples: [
      "compare  # with the try that this one came from",
      "compare first honest  # those named; the first is the yardstick",
      "disclose notice\ncompare  # what one more line would change",
    ],
    before: ["apply shopping-list", "run 2", "try honest from 0"],
    complete: { talk, words in
      talk.tries.filter { !words.dropLast().contains($0.word) }
    },
    answer: { talk, line in
      let session = try talk.requireSession()
      let tries = try talk.tries(named: line.words)
      let week = session.week > 0 ? session.week : tries.map(\.reached).max() ?? 0
      guard week > 0 else {
        throw Misstep("error: no week has run yet, so nothing differs. Let a quarter pass: run 13")
      }
      guard tries.count > 1 else {
        let (mine, baseline) = try talk.presentCourses(to: week)
        let document = Outcome(of: mine, beside: baseline, week: week, wording: talk.wording).document
        return Reply(
          Document(
            document.blocks + [
              try talk.footer(mine),
              .note("There is one try so far, set beside doing nothing. To have another: try honest from 0"),
            ]))
      }
      let courses = try tries.map {
        Comparison.Named($0.name, try talk.courses(of: session.plan(of: $0, weeks: week)).mine)
      }
      let baseline = try talk.courses(of: courses[0].course.plan).baseline
      let comparison = Comparison(courses, beside: baseline, week: week, wording: talk.wording)
      var document = comparison.document
      for short in tries where short.reached < week {
        document.append(.note("\(short.name) has run to week \(short.reached) only; it is shown as if it went on so."))
      }
      if Set(courses.map(\.course.plan.baseline)).count > 1 {
        document.append(
          .note("The tries assume different things; doing nothing is shown as \(courses[0].name) assumes it."))
      }
      document.append(try talk.footer(courses[0].course))
      return Reply(document)
    })
}

extension Conversation {
  /// The tries of those names; none: where the present one came from, else its latest child, and itself.
  fileprivate func tries(named names: [String]) throws -> [Try] {
    let session = try requireSession()
    if names.isEmpty {
      let present = session.present
      let other = present.parent.flatMap(session.named) ?? session.tries.last { $0.parent == present.name }
      return [other, present].compactMap { $0 }
    }
    var tries = try names.map { name in
      guard let attempt = session.named(name) else {
        throw Misstep(
          "error: there is no try '\(name)'. There are: \(session.tries.map(\.name).joined(separator: ", ")). "
            + "Type: compare first")
      }
      return attempt
    }
    if tries.count == 1, tries[0].name != session.present.name { tries.append(session.present) }
    return tries
  }
}
