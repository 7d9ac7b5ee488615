import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Command {
  static let status = Command(
    name: "status", purpose: .see, meaning: "where you are and what the firm does",
    usage: ["status"],
    text: "Shows the try and its week, your lines, what the firm does now towards each segment, and the settings.",
    examples: [
      "status  # where you are",
      "apply shopping-list\nstatus  # with a tactic running",
      "disclose notice about purchases\nstatus  # what is said of which data",
    ],
    answer: { talk, line in
      try line.requireNothing(after: "status")
      let session = try talk.requireSession()
      var document = try talk.whereabouts()
      let practices = session.practices()
      document.append(.table(table(practices, session)))
      document.append(
        .note(
          "\(Figure.count.text(Double(session.customers))) customers · \(session.replications) replications · "
            + "seed \(session.seed) · \(talk.courses.threads) threads. Change one: set seed 7"))
      if let name = talk.desk?.path?.fileName { document.append(.note("Kept as \(name).")) }
      return Reply(document)
    })

  /// What the firm does, a row a lever and a column a segment.
  private static func table(_ practices: [Practice], _ session: Session) -> Table {
    let vocabulary = session.scenario.vocabulary
    func row(_ name: String, _ text: (Practice) -> String) -> [Cell] {
      [.text(name)] + practices.map { .text(text($0)) }
    }
    func by(_ practice: Practice, _ word: (Practice.Treatment) -> String) -> String {
      let words = practice.kinds.filter(\.isHeld).map { ($0.facts.kind.name, word($0)) }
      guard let first = words.first else { return "-" }
      if words.allSatisfy({ $0.1 == first.1 }) { return first.1 }
      return words.map { "\($0.0): \($0.1)" }.joined(separator: ", ")
    }
    return Table(
      columns: [.text("the firm")] + practices.map { .text("to \($0.segment)") },
      rows: [
        row("collects") { $0.held.isEmpty ? "nothing" : $0.held.map(\.name).joined(separator: ", ") },
        row("applies") {
          $0.running.isEmpty
            ? "nothing" : $0.running.map { vocabulary.name(of: $0.application.tactic) }.joined(separator: ", ")
        },
        row("discloses") { by($0) { $0.said.level.rawValue } },
        row("control") { by($0) { $0.offered.level.rawValue + ($0.offered.isBuried ? " (buried)" : "") } },
        row("shares with") { by($0) { $0.sharing.rawValue } },
        row("security") { $0.security.rawValue + ($0.isSecurityVisible ? ", visible" : "") },
      ])
  }
}
