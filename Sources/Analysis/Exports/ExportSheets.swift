import Language
public import Reports
import Scenarios
public import Simulation

extension Export {
  /// The sheets of a workbook: what was decided, what came of it for everybody and for each segment, the people of the
  /// story, and on what all of it rests; a codebook of them comes last.
  ///
  /// - Parameters:
  ///   - people: The customers of the plan's first replication.
  ///   - others: The same people if we do nothing.
  public func sheets(people: [Customer], others: [Customer]) -> [DataSheet] {
    let outcomes = OutcomeRow.all(of: course, beside: baseline)
    let labels = OutcomeRow.labels(course)
    let figures = OutcomeRow.figures(course)
    let isOfSegment = { (row: OutcomeRow) in row.segment != OutcomeRow.everybody }
    let rows = zip(people, others).prefix(CustomerRow.capacity).map { CustomerRow(customer: $0, other: $1) }
    let sheets = [
      lines,
      DataSheet(
        "outcomes", of: outcomes.filter { !isOfSegment($0) }, labels.filter { $0.name != "segment" } + figures),
      DataSheet("segments", of: outcomes.filter(isOfSegment), labels + figures),
      DataSheet("customers", of: rows, CustomerRow.fields(of: course.plan)),
      receipts,
    ]
    return sheets + [.codebook(of: sheets)]
  }

  /// What the firm decides, what the world does and what is assumed, line by line.
  public var lines: DataSheet {
    let vocabulary = wording.vocabulary
    return DataSheet(
      "lines", of: course.plan.acts,
      [
        DataField("week", "Weeks done when the line is said; it is first felt in the week after", unit: "weeks") {
          .number(Double($0.week), .count)
        },
        DataField("line", "As it is typed") { .text($0.act.text(in: vocabulary)) },
        DataField(
          "kind", "What sort of line it is",
          values: [
            DataColumn.Value("decision", "What the firm does"), DataColumn.Value("event", "What the world does"),
            DataColumn.Value("assumption", "What you believe"),
          ]
        ) { .text($0.act.kind) },
        DataField(
          "origin", "Who put it there",
          values: [
            DataColumn.Value("scenario", "The scenario: it holds if we do nothing as well"),
            DataColumn.Value("yours", "You: what would be without it is the baseline"),
          ]
        ) { .text($0.origin == .yours ? "yours" : "scenario") },
        DataField("reason", "Why, in the words of who said it", missing: "no reason was given") {
          .text($0.reason ?? "")
        },
      ])
  }

  /// On what the figures rest: with it anybody can make them again.
  public var receipts: DataSheet {
    let plan = course.plan
    let worlds = course.worlds.count
    let belief =
      worlds > 0
      ? "\(Belief.held(of: worlds)) of \(worlds) plausible worlds, \(PlausibleWorlds.shipped.hash)" : "off"
    let assumptions = Footer.assumptions(of: plan)
    let facts = [
      ("run", run), ("scenario", scenario), ("hash", hash.description), ("model", modelVersion),
      ("seed", "\(plan.seed)"), ("customers", "\(plan.customers)"), ("replications", "\(plan.replications)"),
      ("weeks", "\(plan.weeks)"), ("luck", Footer.luck(plan.replications)), ("belief", belief),
      ("assumptions", assumptions.isEmpty ? "none of yours" : assumptions.joined(separator: "; ")),
    ]
    return DataSheet(
      "receipts", of: facts,
      [
        DataField("what", "On what the figures rest", values: Export.receiptWords) { .text($0.0) },
        DataField("value", "What it is here") { .text($0.1) },
      ])
  }

  private static let receiptWords = [
    DataColumn.Value("run", "The name of the run: the same name, the same figures"),
    DataColumn.Value("scenario", "The scenario's name"),
    DataColumn.Value("hash", "The scenario's fingerprint: another text has another"),
    DataColumn.Value("model", "The version of the model"),
    DataColumn.Value("seed", "Which luck: the same seed, the same luck"),
    DataColumn.Value("customers", "How many customers there are"),
    DataColumn.Value("replications", "How often everything is repeated with other luck"),
    DataColumn.Value("weeks", "How many weeks have run"),
    DataColumn.Value("luck", "What low and high are"),
    DataColumn.Value("belief", "What belief_low and belief_high are, and the fingerprint of the worlds"),
    DataColumn.Value("assumptions", "What you assumed other than the model's own numbers"),
  ]
}

extension Act {
  fileprivate var kind: String {
    switch self {
    case .decision: "decision"
    case .event: "event"
    case .assumption: "assumption"
    }
  }
}
