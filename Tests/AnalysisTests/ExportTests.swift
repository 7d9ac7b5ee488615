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
      "schema", "run", "scenario", "model", "seed", "replications", "customers", "weeks", "assumptions", "luck",
      "belief", "final",
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

@Test func `the CSV has a row for each week, segment, measure and course, with all that it rests on`() {
  let lines = export.tidy.csv().split(separator: "\r\n")
  #expect(lines.count == 1 + 14 * 3 * 10 * 2)
  #expect(export.tidy.rows.count == lines.count - 1)
  #expect(
    lines[0]
      == "run,scenario,hash,model,seed,week,segment,measure,course,mean,low,high,belief_low,belief_high,assumptions"
  )
  #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("\(export.run),shop,\(hash),\(modelVersion),1,") })
  #expect(lines.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 15 })
  #expect(lines.count { $0.contains(",plan,") } == lines.count { $0.contains(",baseline,") })
}

@Test func `two plans never share the name of a run`() {
  let other = Export(
    Example.honest, beside: Example.baseline, scenario: "shop", hash: hash, wording: Example.wording)
  #expect(other.run != export.run)
}

@Test(
  arguments: [
    { $0.seed = 2 }, { $0.weeks = 12 }, { $0.customers += 8 }, { $0.replications += 1 }, { $0.acts.removeLast() },
    { $0.acts[$0.acts.count - 1].week += 1 },
  ] as [@Sendable (inout Plan) -> Void])
func `whatever changes the figures changes the name of the run`(change: @Sendable (inout Plan) -> Void) {
  var plan = Example.course.plan
  change(&plan)
  #expect(runID(of: plan, scenario: hash) != export.run)
  #expect(runID(of: Example.course.plan, scenario: Fingerprint(of: "other")) != export.run)
}

@Test func `a reason changes no figure and no name of a run`() {
  var plan = Example.course.plan
  plan.acts[plan.acts.count - 1].reason = "somebody asked"
  #expect(runID(of: plan, scenario: hash) == export.run)
}

/// A literal, so that another build that named the run otherwise would be seen.
@Test func `a run has the same name in every build`() { #expect(export.run == "127993be27d3a0ea") }

@Test func `the footer names all that a result rests on`() {
  var plan = Example.course.plan
  plan.acts.append(DatedAct(week: 0, .assumption(Assumption("surprise.weight", .number(2)))))
  let text = Footer(of: plan, scenario: hash).text
  for part in ["\(hash)", "seed 1", "500 × 4", "luck 95 %", "assuming surprise.weight=2"] {
    #expect(text.contains(part))
  }
}
