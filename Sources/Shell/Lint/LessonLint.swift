import Analysis
import Reports
import Scenarios

/// What a lesson's reader would stumble over, found by playing it.
struct LessonLint {
  private(set) var findings: [LintFinding] = []
  private let scenario: Scenario

  /// Plays the lesson of a scenario in the author's way, by `skip` alone and in the other ways; nothing where it has none.
  init(of scenario: Scenario, threads: Int) {
    self.scenario = scenario
    guard let lesson = scenario.lesson else { return }
    func play(_ player: LessonPlay.Player) -> LessonPlay {
      LessonPlay(
        of: scenario, by: player, customers: LessonLint.customers, replications: LessonLint.replications,
        threads: threads)
    }
    let own = play(.own)
    for (number, _) in own.stuck {
      report(
        .stuck, number, "do", "the author's own lines do not come to what step \(number) expects",
        "Change its 'do', or ask for less under 'expect'.")
    }
    // Where the author's lines fail already, skipping them fails as well.
    for (number, _) in play(.skipping).stuck where !own.stuck.contains(where: { $0.step == number }) {
      report(
        .stuck, number, "do",
        "'skip' does not come to what step \(number) expects when the steps before it were skipped",
        "Let its 'do' begin where the step before ends.")
    }
    for (number, _) in play(.other).stuck {
      report(
        .otherWay, number, "others", "the first of the other ways of step \(number) does not come to what it expects",
        "Change its 'do', or leave it out.")
    }
    unseen(lesson, in: own)
    findings.sort { $0.line < $1.line }
  }

  /// Customers and replications of a lesson that is played: more than of a play of goals, as there are few.
  private static let customers = 2_000
  private static let replications = 4

  private mutating func unseen(_ lesson: Lesson, in play: LessonPlay) {
    for (place, step) in lesson.steps.enumerated() {
      let texts =
        [("tell", step.tell), ("explain", step.explain)] + step.hints.map { ("hint", $0) }
        + step.others.map { ("others", $0.title) }
      for (key, text) in texts where !text.isEmpty && !play.says(text) {
        report(
          .unseen, place + 1, key, "'\(key)' of step \(place + 1) is never shown to whoever does the lesson as you do",
          step.way.isEmpty && key != "tell"
            ? "A step that is only told shows its 'tell' alone: put the text there."
            : "The step is passed over because what it expects holds already; ask for more, or begin anew with 'try'.")
      }
    }
    for text in lesson.debrief where !play.says(text) {
      findings.append(
        LintFinding(
          .unseen, line: scenario.line(of: ["lesson", "debrief"]),
          "'debrief' is never shown, as the lesson does not end",
          remedy: "See what is said of its steps."))
    }
  }

  private mutating func report(
    _ kind: LintFinding.Kind, _ step: Int, _ key: String, _ what: String, _ remedy: String
  ) {
    let line = scenario.line(of: ["lesson", "steps", .place(step - 1), .key(key)])
    findings.append(LintFinding(kind, line: line, what, remedy: remedy))
  }
}
