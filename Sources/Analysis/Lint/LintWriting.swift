import Language
import Scenarios
import Simulation

/// Findings in words, with their places.
struct LintWriting {
  private let scenario: Scenario
  private let wording: Wording
  private(set) var findings: [LintFinding] = []

  init(_ scenario: Scenario) {
    self.scenario = scenario
    wording = Wording(of: scenario)
  }

  /// Goals that tell players nothing, and those that the author misses.
  mutating func goals(_ tallies: [Lint.GoalTally], of count: Int) {
    for (place, tally) in tallies.enumerated() {
      let line = scenario.line(of: ["goals", .place(place), "holds"])
      let condition = scenario.goals[place].condition.text
      if !tally.isSolved {
        findings.append(
          LintFinding(
            .unsolved, line: scenario.line(of: ["solution"]),
            "the solution misses the goal '\(tally.id)' (\(condition))",
            remedy: "Change the solution, or ask for less under 'holds'."))
      }
      if tally.reached == count {
        findings.append(
          LintFinding(
            .unmissable, line: line,
            "nobody misses the goal '\(tally.id)' (\(condition)): all \(count) plans reach it, also doing nothing",
            remedy: "Ask for more under 'holds', or leave the goal out."))
      } else if tally.reached == 0, !tally.isSolved {
        findings.append(
          LintFinding(
            .unreachable, line: line,
            "nobody reaches the goal '\(tally.id)' (\(condition)): none of \(count) plans does",
            remedy: "Ask for less under 'holds', judge it in another week, or unlock what it needs."))
      }
    }
  }

  /// Plans that reach every goal with one line or none.
  mutating func winners(_ winners: [[DatedAct]]) {
    let shown = winners.prefix(3).map { $0.first.map { "'\(wording.line($0))'" } ?? "doing nothing" }
    guard !shown.isEmpty else { return }
    let more = winners.count > shown.count ? " and \(winners.count - shown.count) more" : ""
    findings.append(
      LintFinding(
        .trivial, line: scenario.line(of: ["goals"]),
        "a single line at week 0 or none reaches every goal: \(shown.joined(separator: ", "))\(more)",
        remedy: "Add a goal that pulls the other way, or ask for more."))
  }

  /// Levers that move nothing.
  mutating func idle(_ levers: [String]) {
    for lever in levers {
      findings.append(
        LintFinding(
          .idle, line: scenario.line(of: ["hidden"]),
          "the lever '\(lever)' changes nothing here, whatever else is done",
          remedy: "Take it off the screens with 'hidden: [\(lever)]', or let something happen that it answers."))
    }
  }
}
