public import Reports
import Scenarios
import Simulation

extension [Outcomes] {
  /// Every study with its deciding figure, and all figures of each.
  public var json: JSONValue {
    [
      "schema": 1, "model": .string(modelVersion), "seed": .integer(Int(first?.seed ?? 0)),
      "customers": .integer(first?.customers ?? 0), "replications": .integer(first?.replications ?? 0),
      "assumptions": .array((first?.assumptions ?? []).map { .string($0) }),
      "studies": .array(
        map { outcome in
          var members = outcome.deciding.members
          members["hash"] = .string("\(outcome.study.fingerprint)")
          members["id"] = .string(outcome.study.id)
          members["title"] = .string(outcome.study.title)
          members["role"] = .string(outcome.study.role.rawValue)
          members["hit"] = .bool(outcome.isHit)
          members["figures"] = .array(outcome.findings.map { .object($0.members) })
          return .object(members)
        }),
    ]
  }
}

extension Finding {
  fileprivate var members: [String: JSONValue] {
    func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    return [
      "says": .string(expectation.says), "target": number(expectation.target),
      "band": [number(expectation.band.low), number(expectation.band.high)],
      "band-by": .string(expectation.band.origin.rawValue), "got": .number(got.mean),
      "luck": [.number(got.low), .number(got.high)], "hit": .bool(isHit), "grade": .string(expectation.grade.rawValue),
      "control": number(control?.mean),
    ]
  }
}
