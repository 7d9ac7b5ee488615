import Reports
import Scenarios
import Simulation
import Testing

@testable import Analysis

private let hash = Fingerprint(of: "shop")
private let export = Export(
  Example.course, beside: Example.baseline, scenario: "shop", hash: hash, wording: Example.wording)

private func members(_ value: JSONValue?) -> [String: JSONValue] {
  if case .object(let members) = value { members } else { [:] }
}

@Test func `the JSON has every key that is promised`() {
  let json = members(export.json)
  let measures = ["trust", "skepticism", "loyalty", "spend", "value", "active", "left", "optedIn", "benefit", "risk"]
  #expect(
    Set(json.keys) == [
      "schema", "scenario", "model", "seed", "replications", "customers", "weeks", "assumptions", "luck", "final",
      "baseline", "difference", "series", "segments", "ledger",
    ])
  for key in ["final", "baseline", "difference", "series"] { #expect(Set(members(json[key]).keys) == Set(measures)) }
  #expect(Set(members(members(json["final"])["trust"]).keys) == ["mean", "low", "high"])
  #expect(Set(members(json["segments"]).keys) == ["regulars", "careful"])
  #expect(Set(members(json["ledger"]).keys) == ["trust", "skepticism", "loyalty", "spend"])
  #expect(members(json["scenario"])["hash"] == .string(hash.description))
}

@Test(arguments: [Quantity.trust, .skepticism, .loyalty, .spend])
func `the ledger of the JSON sums to the change since week 0`(quantity: Quantity) {
  guard case .array(let entries) = members(members(export.json)["ledger"])[quantity.rawValue] else {
    Issue.record("no ledger")
    return
  }
  let sum = entries.reduce(0.0) { sum, entry in
    if case .number(let amount) = members(entry)["amount"] { sum + amount } else { .nan }
  }
  let course = Example.course
  let change =
    course.estimate(quantity.measure, week: 13).mean - course.estimate(quantity.measure, week: 0).mean
  #expect(abs(sum - change) < 0.01)
}

@Test func `the CSV has a row for each week, segment and measure`() {
  let lines = export.csv.split(separator: "\r\n")
  #expect(lines.count == 1 + 14 * 3 * 10)
  #expect(lines[0].hasPrefix("week,segment,measure,mean,low,high,baseline_mean,"))
  #expect(lines.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 13 })
}

@Test func `two plans never share the name of a run`() {
  let other = Export(
    Example.honest, beside: Example.baseline, scenario: "shop", hash: hash, wording: Example.wording)
  #expect(other.run != export.run)
}

@Test func `the footer names all that a result rests on`() {
  var plan = Example.course.plan
  plan.acts.append(DatedAct(week: 0, .assumption(Assumption("surprise.weight", .number(2)))))
  let text = Footer(of: plan, scenario: hash).text
  for part in ["\(hash)", "seed 1", "500 × 4", "ranges: luck", "assuming surprise.weight=2"] {
    #expect(text.contains(part))
  }
}
