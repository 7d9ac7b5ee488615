import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

/// The parts of an answer to `howfar`, each shown as soon as it is there.
extension Conversation {
  /// Asks part after part. Whoever stops waiting keeps what was finished by then.
  ///
  /// - Parameter parts: What is wanted besides that which comes at once.
  func howFarReport(
    _ line: String, parts: [HowFarReport.Part] = HowFarReport.Part.allCases
  ) throws -> HowFarReport {
    var report = HowFarReport(try howFar(line), locks: try requireSession().scenario.locks)
    let (progress, waitsNoLonger) = (surroundings.progress, surroundings.waitsNoLonger)
    for part in parts {
      surroundings.show?(report.document, part.name)
      do {
        try report.find(part, threads: courses.threads) { done in
          waitsNoLonger?() != true && progress?(done) != false
        }
      } catch is Interrupted {
        break
      }
    }
    return report
  }

  /// The report as a reply, with a word on what was not waited for.
  func reply(_ report: HowFarReport, parts: [HowFarReport.Part] = HowFarReport.Part.allCases) throws -> Reply {
    var document = report.document
    document.append(report.ending)
    let session = try requireSession()
    if Asked(of: report.answer.question.application, in: session).looksBack {
      document.append(
        .note(
          "All \(session.scenario.weeks) weeks are done, so it is asked of your plan from week \(report.answer.week) on, with "
            + "the tactic at one level throughout."))
    }
    let missing = parts.filter { !report.found.contains($0) }.map(\.name)
    if !missing.isEmpty {
      document.append(
        .note("Not waited for: \(missing.joined(separator: ", ")). To have that as well: the same line again"))
    }
    if let note = try noteOnGoals(report.answer) { document.append(.note(note)) }
    document.append(try footer(of: report.answer.plan, worlds: report.answer.belief?.worlds ?? 0))
    return Reply(document)
  }

  /// Where no condition was said: that the goals of the scenario ask for others, with the line that asks for the first.
  private func noteOnGoals(_ answer: HowFarAnswer) throws -> String? {
    guard answer.question.keeping == nil,
      let goal = try requireSession().scenario.goals.first(where: { goal in
        goal.condition.tests.allSatisfy { [.trust, .left, .skepticism].contains($0.measure) }
          && goal.condition != answer.condition
      })
    else { return nil }
    return
      "Without 'keeping' the usual condition is asked. A goal of this scenario instead: keeping \(goal.condition.text)"
  }
}
