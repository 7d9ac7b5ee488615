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
    var document = try isForPage ? page(of: report) : Document(report.document.blocks + report.ending.blocks)
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
    document.append(try footer(of: report.answer.plan, worlds: report.answer.belief?.worlds ?? 0))
    return Reply(document)
  }

  /// The report for somebody who cannot ask on.
  private func page(of report: HowFarReport) throws -> Document {
    let tactic = report.answer.question.application.tactic
    let evidence = (sources(of: tactic.rawValue) + sourcesOfPlan).distinct
    return report.page(of: try requireSession().scenario, citing: evidence)
  }
}
