import Language
public import Reports
public import Scenarios
import Simulation

extension HowFarAnswer {
  /// The object that `howfar --json` prints.
  ///
  /// A threshold is an object: `kept` is `to a level`, `nowhere` or `everywhere`; `mean`, `low` and `high` are levels, the
  /// end of the range where there is no crossing; `belief` is the range that most plausible worlds give.
  public func json(scenario: String, hash: Fingerprint) -> JSONValue {
    Footer.json(
      of: plan, scenario: scenario, hash: hash, worlds: belief?.worlds ?? 0, isWeighed: belief?.isWeighed == true) + [
        "tactic": .string(question.application.tactic.rawValue),
        "lever": .string(range.lever.rawValue),
        "keeping": .string(condition.text),
        "keepingInWords": .string(kept),
        "otherCondition": other.map { other in
          [
            "from": .string(other.asked.origin.rawValue), "keeping": .string(other.asked.condition.text),
            "threshold": json(other.threshold),
          ]
        } ?? .null,
        "saidYes": .object(
          Dictionary(uniqueKeysWithValues: (consents?.given ?? []).map { ($0.kind.name, .number($0.part)) })),
        "alsoChanges": Widening(self).map { widening in
          [
            "kinds": .array(widening.kinds.map { .string($0.name) }),
            "tactics": .array(widening.tactics.map { .string($0.rawValue) }),
            "instead": .string(widening.instead.text(in: wording.vocabulary)),
          ]
        } ?? .null,
        "threshold": json(threshold, belief?.threshold),
        "segments": .object(
          Dictionary(
            uniqueKeysWithValues: segments.enumerated().map { ($1.name, json($1.threshold, belief?.segments[$0])) })),
        "firstToBreak": firstToBreak.map(JSONValue.string) ?? .null,
        "because": because.map(json) ?? .null,
        "peak": ["level": .number(peak.level), "value": .estimate(peak.value)],
        "margin": margin.map(JSONValue.number) ?? .null,
        "regions": .array(
          regions.map { ["kind": .string($0.kind.rawValue), "low": .number($0.low), "high": .number($0.high)] }),
        "verdict": .string(verdict),
      ]
  }

  func json(_ threshold: Threshold, _ belief: ClosedRange<Double>? = nil) -> JSONValue {
    .estimate(estimate(of: threshold, belief)) + ["kept": .string(threshold.word)]
  }

  func estimate(of threshold: Threshold, _ belief: ClosedRange<Double>? = nil) -> Estimate {
    let end = threshold.level(in: range.low...range.high)
    var estimate = Estimate(mean: end, low: end, high: end)
    if case .level(let level) = threshold { estimate = level }
    estimate.belief = belief
    return estimate
  }

  /// A row for everybody (`all`), for each segment and for each of some theories, with what the answer rests on.
  func csv(scenario: String, hash: Fingerprint, theories: [(name: String, threshold: Threshold)]) -> String {
    let header: [Cell] = [
      "run", "scenario", "hash", "model", "seed", "tactic", "lever", "keeping", "weeks", "segment", "theory", "kept",
      "threshold", "low", "high", "belief_low", "belief_high", "breaks_first", "today", "assumptions",
    ]
    let first: [Cell] = [
      .text(runID(of: plan, scenario: hash)), .text(scenario), .text(hash.description), .text(modelVersion),
      .number(Double(plan.seed), .count), .text(question.application.tactic.rawValue), .text(range.lever.rawValue),
      .text(condition.text), .number(Double(plan.weeks), .count),
    ]
    let all = [("all", "", threshold, belief?.threshold)]
    let each = segments.enumerated().map { ($1.name, "", $1.threshold, belief?.segments[$0]) }
    let others = theories.map { ("all", $0.name, $0.threshold, ClosedRange<Double>?.none) }
    let rows = (all + each + others).map { name, theory, threshold, belief -> [Cell] in
      first + [
        .text(name), .text(theory), .text(threshold.word), .estimate(estimate(of: threshold, belief), .decimals(4)),
      ] + (belief == nil ? [.blank, .blank] : []) + [
        .text(name == firstToBreak ? "yes" : ""), today.map { .number($0, .decimals(4)) } ?? .blank,
        .text(Footer.assumptions(of: plan).joined(separator: "; ")),
      ]
    }
    return CSV.text([header] + rows)
  }

  private func json(_ cause: Cause) -> JSONValue {
    [
      "test": .string(Condition([cause.test]).text), "week": .integer(cause.week),
      "driver": cause.driver.map {
        .string($0.mechanism.rawValue + ($0.act.map { ": " + wording.datedLine($0) } ?? ""))
      } ?? .null,
      "amount": .number(cause.amount),
    ]
  }
}

extension Threshold {
  /// How far a condition is kept, in a word for a program.
  var word: String {
    switch self {
    case .nowhere: "nowhere"
    case .level: "to a level"
    case .everywhere: "everywhere"
    }
  }
}
