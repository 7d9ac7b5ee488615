import Language
public import Reports
public import Scenarios
import Simulation

extension SafetyMap {
  /// The object that `map --json` prints.
  ///
  /// `cells` has one object for each setting; `kept` counts worlds, of `belief.worlds`, or is 0 or 1 where belief is off.
  public func json(scenario: String, hash: Fingerprint) -> JSONValue {
    Footer.json(of: plan, scenario: scenario, hash: hash, worlds: worlds, isWeighed: isWeighed) + [
      "across": json(across), "down": json(down),
      "keeping": .string(condition.text),
      "cells": .array(
        settings.map { row, column in
          [
            "across": .string(across.labels[column]), "down": .string(down.labels[row]),
            "kept": .integer(kept[row][column]), "mark": .string(mark(row, column).word),
            "today": .bool(isToday(row, column)),
          ]
        }),
      "verdict": .string(verdict),
    ]
  }

  private func json(_ axis: Axis) -> JSONValue {
    [
      "lever": .string(axis.name), "levels": .array(axis.labels.map(JSONValue.string)),
      "today": axis.today.map { .string(axis.labels[$0]) } ?? .null,
    ]
  }

  /// A row for each setting, with what the map rests on.
  public func csv(scenario: String, hash: Fingerprint) -> String {
    let header: [Cell] = [
      "run", "scenario", "hash", "model", "seed", "keeping", "weeks", "across", "across_level", "down", "down_level",
      "kept", "worlds", "mark", "today", "assumptions",
    ]
    let stamp: [Cell] = [
      .text(runID(of: plan, scenario: hash)), .text(scenario), .text(hash.description), .text(modelVersion),
      .number(Double(plan.seed), .count), .text(condition.text), .number(Double(plan.weeks), .count),
    ]
    let assumed = Cell.text(Footer.assumptions(of: plan).joined(separator: "; "))
    let rows = settings.map { row, column in
      stamp + [
        .text(across.name), .text(across.labels[column]), .text(down.name), .text(down.labels[row]),
        .number(Double(kept[row][column]), .count), .number(Double(max(worlds, 1)), .count),
        .text(mark(row, column).word), .text(isToday(row, column) ? "yes" : ""), assumed,
      ]
    }
    return CSV.text([header] + rows)
  }

  private var settings: [(row: Int, column: Int)] {
    down.labels.indices.flatMap { row in across.labels.indices.map { (row, $0) } }
  }

  private func isToday(_ row: Int, _ column: Int) -> Bool { down.today == row && across.today == column }
}

extension SafetyMap.Mark {
  /// The mark as one word for a program.
  fileprivate var word: String {
    switch self {
    case .safe: "safe"
    case .depends: "depends"
    case .tooFar: "too far"
    }
  }
}
