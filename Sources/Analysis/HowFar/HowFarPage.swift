public import Reports
public import Scenarios
import Simulation

/// The answer for somebody who was not in the room and cannot ask on.
extension HowFarReport {
  /// The verdict with three caveats, whose customers they are, every part that was found, and on what it rests.
  ///
  /// - Parameter evidence: The findings behind the tactic, the plan and the scenario.
  public func page(of scenario: Scenario, citing evidence: [Source]) -> Document {
    let answer = document(isAtPrompt: false).blocks
    // Below the sentence that is read first.
    var document = Document(Array(answer.prefix(1)))
    document.append(.sentence("Three things to keep in mind:"))
    document.append(.list(caveats))
    document.append(Document(Array(answer.dropFirst())))
    document.append(ending)
    document.append(customers(scenario))
    document.append(evidence.document)
    return document
  }

  private var caveats: [String] {
    let plan = answer.plan
    let assumed = Footer.assumptions(of: plan)
    let condition =
      "What must hold decides how far: \(answer.kept), in every week. Whoever asks for more gets less far."
    let worlds =
      answer.belief.map {
        "The model's numbers might be others: in \($0.held) of \($0.worlds) plausible worlds it goes to "
          + "\(answer.text($0.threshold.lowerBound)) to \(answer.text($0.threshold.upperBound))."
      } ?? "Only luck is shown: the model's own numbers might be others, and nobody has tried here which."
    return [
      Caveats.synthetic(plan.customers), condition,
      worlds + (assumed.isEmpty ? "" : " It rests on what was assumed here instead of the usual: \(listed(assumed))."),
    ]
  }

  /// The firm, and who its customers are.
  private func customers(_ scenario: Scenario) -> Document {
    let segments = scenario.market.segments
    let all = segments.reduce(0) { $0 + $1.share }
    return [
      .heading("Whose customers"), .sentence("\(scenario.firm)."),
      .definitions(
        segments.map { segment in
          let persona = scenario.persona(of: segment.name)
          let part = Figure.percent.text(segment.share / all)
          return Definition(segment.name, "\(part) of all. \(persona.map { "\($0.title). \($0.sentence)" } ?? "")")
        }),
    ]
  }
}
