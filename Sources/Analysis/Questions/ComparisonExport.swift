public import Reports
public import Scenarios
import Simulation

extension Comparison {
  /// Of which scenario a side is.
  public typealias Origin = (id: String, hash: Fingerprint)

  /// The object that `compare --json` prints; `origins` has the scenario of each side.
  public func json(_ origins: [Origin]) -> JSONValue {
    Footer.json(of: first.course.plan, scenario: origins[0].id, hash: origins[0].hash) + [
      "week": .integer(week),
      "against": .string(first.name),
      "sides": .array(sides.indices.map { json($0, origins[$0]) }),
    ]
  }

  private func json(_ place: Int, _ origin: Origin) -> JSONValue {
    let side = sides[place]
    let values = rows.map { row in (row.key, row.estimate(place).map { JSONValue.estimate($0) } ?? .null) }
    let differences = rows.map { row -> (String, JSONValue) in
      guard let difference = row.difference(place), let weight = row.weight(place) else { return (row.key, .null) }
      return (row.key, .estimate(difference) + ["sure": .string(weight.word)])
    }
    let reckoned = followed[place]
    let segments = side.course.plan.market.segments.map(\.name).map { segment -> (String, JSONValue) in
      let fates = Reckoning.Fate.allCases.map { fate in
        ("\(fate)", reckoned.map { .estimate($0.estimate(fate, in: [segment])) } ?? JSONValue.null)
      }
      return (segment, .object(Dictionary(uniqueKeysWithValues: fates)))
    }
    return [
      "name": .string(side.name),
      "run": .string(runID(of: side.course.plan, scenario: origin.hash)),
      "scenario": ["id": .string(origin.id), "hash": .string(origin.hash.description)],
      "inputs": .array(place == 0 ? [] : inputs(of: side).map(JSONValue.string)),
      "sameCustomers": .bool(reckoned != nil),
      "values": .object(Dictionary(uniqueKeysWithValues: values)),
      "differences": place == 0 ? .null : .object(Dictionary(uniqueKeysWithValues: differences)),
      "verdicts": place == 0 ? .null : .array(verdicts(on: side).map(JSONValue.string)),
      "segments": .object(Dictionary(uniqueKeysWithValues: segments)),
    ]
  }

  /// A row for each side and each thing that is compared.
  public func csv(_ origins: [Origin]) -> String {
    let header: [Cell] = [
      "run", "scenario", "hash", "model", "seed", "week", "name", "board", "score", "mean", "low", "high", "against",
      "difference", "difference_low", "difference_high", "sure", "assumptions",
    ]
    let rows = sides.enumerated().flatMap { place, side in
      let plan = side.course.plan
      let stamp: [Cell] = [
        .text(runID(of: plan, scenario: origins[place].hash)), .text(origins[place].id),
        .text(origins[place].hash.description), .text(modelVersion), .number(Double(plan.seed), .count),
        .number(Double(week), .count), .text(side.name),
      ]
      return self.rows.map { row -> [Cell] in
        stamp + [.text(row.board.rawValue), .text(row.key)] + cells(row.estimate(place))
          + [.text(place == 0 ? "" : first.name)] + cells(place == 0 ? nil : row.difference(place))
          + [
            .text(place == 0 ? "" : row.weight(place)?.word ?? ""),
            .text(Footer.assumptions(of: plan).joined(separator: "; ")),
          ]
      }
    }
    return CSV.text([header] + rows)
  }

  private func cells(_ estimate: Estimate?) -> [Cell] {
    estimate.map { [.estimate(mean: $0.mean, low: $0.low, high: $0.high, .decimals(5))] } ?? [.blank, .blank, .blank]
  }
}
