import Language
public import Reports
public import Scenarios
import Simulation

extension HowFarAnswer {
  /// The object that `howfar --json` prints.
  ///
  /// A threshold is an object with `mean`, `low` and `high`, or the word `nowhere` or `everywhere`.
  public func json(scenario: String, hash: Fingerprint) -> JSONValue {
    [
      "schema": 1,
      "scenario": ["id": .string(scenario), "hash": .string(hash.description)],
      "model": .string(modelVersion),
      "seed": .integer(Int(plan.seed)),
      "replications": .integer(plan.replications),
      "customers": .integer(plan.customers),
      "weeks": .integer(plan.weeks),
      "assumptions": .array(Footer.assumptions(of: plan).map(JSONValue.string)),
      "luck": .string(Footer.luck(plan.replications)),
      "tactic": .string(question.application.tactic.rawValue),
      "lever": .string(range.lever.rawValue),
      "keeping": .string(condition.text),
      "threshold": json(threshold),
      "segments": .object(Dictionary(uniqueKeysWithValues: segments.map { ($0.name, json($0.threshold)) })),
      "firstToBreak": firstToBreak.map(JSONValue.string) ?? .null,
      "because": because.map(json) ?? .null,
      "peak": ["level": .number(peak.level), "value": json(peak.value)],
      "margin": margin.map(JSONValue.number) ?? .null,
      "regions": .array(
        regions.map { ["kind": .string($0.kind.rawValue), "low": .number($0.low), "high": .number($0.high)] }),
      "verdict": .string(verdict),
    ]
  }

  private func json(_ threshold: Threshold) -> JSONValue {
    switch threshold {
    case .nowhere: "nowhere"
    case .everywhere: "everywhere"
    case .level(let estimate): json(estimate)
    }
  }

  private func json(_ estimate: Estimate) -> JSONValue {
    ["mean": .number(estimate.mean), "low": .number(estimate.low), "high": .number(estimate.high)]
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
