public import Reports
import Simulation

extension [RealityCheck] {
  /// Whether a sentence is violated.
  public var hasViolation: Bool { contains { $0.broken != nil } }

  /// Each sentence with on how many plans it was tried, and for each that is violated the smallest scenario found.
  public func document(plans: Int, seed: Int) -> Document {
    let rows: [[Cell]] = map { check in
      [
        .number(Double(check.tried), .count), .text(check.broken == nil ? "holds" : "VIOLATED"),
        .text(check.sentence.name),
      ]
    }
    var document: Document = [
      .table(Table(columns: [.number("plans"), .text(""), .text("sentence")], rows: rows))
    ]
    let broken = filter { $0.broken != nil }
    let of = "\(Figure.count.text(Double(plans))) random scenarios and plans (seed \(seed))"
    document.append(
      broken.isEmpty
        ? .sentence("All \(count) sentences hold on \(of).", tone: .good)
        : .sentence("\(broken.count) of \(count) sentences are violated on \(of).", tone: .bad))
    for check in broken { document.append(check.document) }
    return document
  }
}

extension RealityCheck {
  /// Where the sentence is violated: week, customer, and the scenario to type.
  fileprivate var document: Document {
    guard let (plan, violation, number) = broken else { return [] }
    let whom = violation.customer.map { ", \(Names.called($0, customers: plan.customers))" } ?? ""
    var blocks: [Block] = [
      .heading(sentence.name),
      .sentence("It must hold because \(sentence.reason)."),
      .sentence("Violated in week \(violation.week)\(whom): \(violation.what).", tone: .bad),
    ]
    if !violation.added.isEmpty {
      blocks += [.sentence("Lines added, beside the plan below:")] + violation.added.map { .preformatted("  " + $0) }
    }
    blocks.append(
      .sentence(
        "The smallest scenario found, from plan \(number): \(plan.customers) customers, \(counted(plan.weeks, "week")), "
          + "\(counted(plan.market.segments.count, "segment")), \(counted(plan.acts.count, "line")). "
          + "Type, once the file below is open:"))
    blocks += plan.typedLines.map { .preformatted("  " + $0) }
    blocks.append(.sentence("The file:"))
    let file = plan.scenarioFile(id: "violated", title: "A sentence violated")
    blocks += file.split(separator: "\n").map { .preformatted(String($0)) }
    return Document(blocks)
  }

  private func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}
