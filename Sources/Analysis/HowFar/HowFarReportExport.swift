import Language
public import Reports
public import Scenarios
import Simulation

extension HowFarReport {
  /// The object that `howfar --json` prints; a part that was not waited for is left out.
  public func json(scenario: String, hash: Fingerprint) -> JSONValue {
    var json =
      answer.json(scenario: scenario, hash: hash) + [
        "setting": .number(answer.setting), "settingFrom": .string(answer.settingOrigin.rawValue),
        "verdict": .string(closing),
      ]
    for part in found {
      switch part {
      case .pointOfNoReturn: json = json + ["pointOfNoReturn": pointOfNoReturn.map(object) ?? .null]
      case .theories: json = json + ["theories": rivals.map(object) ?? .null]
      case .flips: json = json + ["flips": flips.map(object) ?? .null]
      }
    }
    return json
  }

  /// A row for everybody, for each segment and, where they were waited for, for each theory.
  public func csv(scenario: String, hash: Fingerprint) -> String {
    answer.csv(
      scenario: scenario, hash: hash, theories: (rivals?.verdicts ?? []).map { ($0.theory.theory.name, $0.threshold) })
  }

  private func object(_ point: PointOfNoReturn) -> JSONValue {
    var (kept, level) = ("nowhere", JSONValue.null)
    switch point.place {
    case .nowhere: break
    case .level(let place): (kept, level) = ("to a level", .number(place))
    case .everywhere: kept = "everywhere"
    }
    return [
      "return": .string(kept), "level": level, "weeks": .integer(point.weeks),
      "within": .integer(PointOfNoReturn.patience),
      "repair": point.repair.map { repair in
        .array(repair.decisions.map { .string(Act.decision($0).text(in: answer.wording.vocabulary)) })
      } ?? .null,
    ]
  }

  private func object(_ rivals: Rivals) -> JSONValue {
    [
      "agree": .integer(rivals.agreeing), "of": .integer(rivals.verdicts.count),
      "each": .object(
        Dictionary(
          uniqueKeysWithValues: rivals.verdicts.map { verdict in
            (
              verdict.theory.theory.name,
              ["threshold": answer.json(verdict.threshold), "agrees": .bool(verdict.agrees)]
            )
          })),
    ]
  }

  private func object(_ flips: Flips) -> JSONValue {
    [
      "assumedShare": flips.assumedShare.map(JSONValue.number) ?? .null,
      "turning": .array(turning.map(\.json)),
      "measureFirst": flips.cheapestToMeasure.map {
        [
          "what": .string($0.parameter.name), "by": .string($0.by.rawValue),
          "grade": .string($0.parameter.grade.rawValue),
        ]
      } ?? .null,
    ]
  }
}
