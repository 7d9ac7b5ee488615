public import Reports
import Scenarios
import Simulation

extension PilotOutcomes {
  /// Each figure of one's own beside the model's guess, and how the plausible worlds are weighed by it.
  public var document: Document {
    let findings = usual.flatMap { outcome in outcome.findings.map { (outcome.study.id, $0) } }
    var document: Document = [
      .table(
        Table(
          "Your experiments",
          columns: [.text("Pilot"), .text("Yours"), .text("Guess"), .text("Worlds")],
          rows: findings.enumerated().map { place, finding in
            [.text(finding.0), .text(finding.1.published), .text(finding.1.ours), .text(range(of: place, finding.1))]
          }))
    ]
    document.append(.heading("What they are about"))
    document.append(
      .definitions(
        usual.map { outcome in
          Definition(
            outcome.study.id,
            "\(outcome.study.title): \(outcome.findings.map(\.expectation.says).joined(separator: "; "))")
        }))
    for sentence in sentences(findings) { document.append(sentence) }
    document.append(
      .note(
        "Yours: with its range of 95 % · Guess: the usual model, with luck · Worlds: lowest and highest guess of "
          + "\(worlds.count) plausible worlds"))
    return document
  }

  private func range(of place: Int, _ finding: Finding) -> String {
    let guesses = worlds.map { $0[place] }.filter(\.isFinite)
    guard let low = guesses.min(), let high = guesses.max() else { return "none" }
    return "\(finding.figure.text(low)) to \(finding.figure.text(high))"
  }

  /// How the worlds count now, in words.
  private func sentences(_ findings: [(String, Finding)]) -> [Reports.Block] {
    guard !worlds.isEmpty else { return [] }
    let count = worlds.count
    guard weighing.contradicting.isEmpty else {
      let names = weighing.contradicting.map { "\(findings[$0].0) (\(findings[$0].1.expectation.says))" }
      return [
        .sentence(
          "No plausible world agrees with \(names.joined(separator: ", ")): each lies more than two standard errors away.",
          tone: .bad),
        .sentence(
          "So all \(count) count alike, as before. Either something happened in the experiment that the lines of its "
            + "groups do not say, or the model is wrong about your customers. Believe the experiment."),
      ]
    }
    let effective = Figure.decimals(1).text(weighing.effective)
    var blocks: [Reports.Block] = [
      .sentence(
        "Weighed by \(findings.count == 1 ? "it" : "them"), \(count) plausible worlds say as much as \(effective) that "
          + "count alike.", tone: .strong)
    ]
    blocks.append(.sentence("\(ranked(most: 3)); least \(least). Alike would be \(percent(1 / Double(count))) each."))
    if weighing.effective > 0.9 * Double(count) {
      blocks.append(
        .sentence("That is hardly fewer: the experiment does not tell them apart. More customers in each group would."))
    } else if weighing.effective < 3 {
      blocks.append(
        .sentence("So nearly all rests on a few of them: read ranges of belief as too narrow rather than too wide."))
    }
    return blocks
  }
}

extension PilotOutcomes {
  /// The worlds that count most, or least, with their parts of the whole.
  private func ranked(most: Int) -> String {
    let ranked = zip(names, weighing.weights).sorted { $0.1 > $1.1 }.prefix(most)
    return "Most counts " + ranked.map { "\($0) with \(percent($1))" }.joined(separator: ", ")
  }

  /// The world that counts least, with its part of the whole.
  private var least: String {
    zip(names, weighing.weights).min { $0.1 < $1.1 }.map { "\($0) with \(percent($1))" } ?? ""
  }

  private func percent(_ share: Double) -> String { Figure.percent.text(share) }
}

extension PilotOutcomes {
  /// The same for a program.
  public var json: JSONValue {
    let pilots = usual.enumerated().flatMap { place, outcome in
      outcome.findings.enumerated().map { figure, finding -> JSONValue in
        let column = usual[..<place].map(\.findings.count).reduce(0, +) + figure
        return [
          "id": .string(outcome.study.id), "title": .string(outcome.study.title),
          "hash": .string("\(outcome.study.fingerprint)"), "says": .string(finding.expectation.says),
          "yours": .number(finding.expectation.target ?? .nan),
          "band": [.number(finding.expectation.band.low ?? .nan), .number(finding.expectation.band.high ?? .nan)],
          "guess": .number(finding.got.mean), "luck": [.number(finding.got.low), .number(finding.got.high)],
          "worlds": .array(worlds.map { .number($0[column]) }),
          "contradicts": .bool(weighing.contradicting.contains(column)),
        ]
      }
    }
    return [
      "schema": 1, "model": .string(modelVersion), "pilots": .array(pilots),
      "weights": .array(
        zip(names, weighing.weights).map { name, weight -> JSONValue in
          ["world": .string(name), "weight": .number(weight)]
        }), "effective": .number(weighing.effective),
    ]
  }
}
