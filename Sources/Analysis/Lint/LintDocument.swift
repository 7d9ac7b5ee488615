import Language
public import Reports
import Simulation
public import Scenarios

extension Lint {
  /// The findings, how each goal fared, and with what it was played.
  ///
  /// - Parameters:
  ///   - findings: All that are to be told, of the goals and of the lesson.
  ///   - file: What to call the file.
  public static func document(
    of findings: [LintFinding], in file: String, played lint: Lint, hash: Fingerprint
  ) -> Document {
    var document = Document()
    for finding in findings {
      document.append([
        .sentence("\(file):\(finding.line): \(finding.what).", tone: .bad), .sentence(finding.remedy),
      ])
    }
    let all = lint.plans + lint.singles + 1
    document.append([
      .sentence(
        findings.isEmpty
          ? "\(file): clean." : "\(file): \(findings.count == 1 ? "1 finding" : "\(findings.count) findings").",
        tone: findings.isEmpty ? .good : .strong)
    ])
    document.append(
      .list(
        lint.goals.map { goal in
          "goal '\(goal.id)': \(goal.reached) of \(all) plans reach it, and the solution \(goal.isSolved ? "does" : "does not")"
        }))
    document.append([
      .note(
        "Played: \(lint.plans) plans by random and greedy players, \(lint.singles) single lines at week 0, and doing "
          + "nothing. All goals are reached by \(lint.wins) of the \(lint.plans)."),
      Footer(of: lint.plan, scenario: hash).block,
    ])
    return document
  }

  /// As a program reads it.
  public static func json(
    of findings: [LintFinding], in scenario: Scenario, played lint: Lint
  ) -> JSONValue {
    Footer.json(of: lint.plan, scenario: scenario.id, hash: scenario.fingerprint) + [
      "findings": .array(findings.map(\.json)),
      "plans": .integer(lint.plans), "singles": .integer(lint.singles), "wins": .integer(lint.wins),
      "goals": .array(
        lint.goals.map { ["id": .string($0.id), "reached": .integer($0.reached), "solved": .bool($0.isSolved)] }),
    ]
  }
}
