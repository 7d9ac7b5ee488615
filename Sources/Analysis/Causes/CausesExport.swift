import Language
public import Reports
public import Scenarios
import Simulation

extension Mattered {
  /// The object that `what mattered --json` prints: in points, shares or money, as the measure is.
  public func json(scenario: String, hash: Fingerprint) -> JSONValue {
    Footer.json(of: plan, scenario: scenario, hash: hash) + [
      "measure": .string(measure.rawValue), "whole": .number(whole),
      "lines": .array(
        lines.map { line in
          [
            "week": .integer(line.act.week), "line": .string(line.act.act.text(in: wording.vocabulary)),
            "part": .number(line.part), "addedLast": .number(line.alone),
          ]
        }),
    ]
  }
}

extension Flips {
  /// The object that `what flips --json` prints; rooms are in points, or % of customers, one for each test.
  public func json(scenario: String, hash: Fingerprint) -> JSONValue {
    Footer.json(of: plan, scenario: scenario, hash: hash) + [
      "keeping": .string(condition.text), "kept": .bool(isKept), "rooms": numbers(rooms),
      "assumedShare": assumedShare.map(JSONValue.number) ?? .null, "turning": .array(turning.map(\.json)),
      "moving": .array(
        swings.map { swing in
          [
            "what": .string(swing.name), "low": .number(swing.low), "now": .number(swing.usual),
            "high": .number(swing.high), "roomsAtLow": numbers(swing.roomsAtLow),
            "roomsAtHigh": numbers(swing.roomsAtHigh),
          ]
        }),
    ]
  }

  private func numbers(_ numbers: [Double]) -> JSONValue { .array(numbers.map(JSONValue.number)) }
}

extension Flips.Swing {
  /// What turns a verdict, at which value, and on what it rests.
  var json: JSONValue {
    [
      "what": .string(name), "now": .number(usual), "turnsAt": turn.map(JSONValue.number) ?? .null,
      "restsOn": .string(source),
    ]
  }
}
