import Simulation
import Testing

@testable import Analysis
@testable import Scenarios

/// No number of the model is dead: from one end of its range to the other it moves a figure of a shipped study, or what
/// comes of a shipped scenario, by half a point or 1 %.
@Suite struct EveryNumberTests {
  /// What no study is about, and lines in a shipped scenario that are.
  private static let elsewhere: [(names: [String], scenario: String, lines: [String])] = [
    (
      ["clarity.dashboard", "hidden.dashboard"], "following-ad", ["apply retargeting depth=deep", "disclose dashboard"]
    ),
    (["hidden.just-in-time"], "following-ad", ["apply retargeting depth=deep", "disclose just-in-time"]),
    (["hidden.lie"], "data-for-sale", ["share brokers", "disclose fine-print saying not-shared"]),
    (
      ["control.buried"], "following-ad", ["apply retargeting depth=deep", "disclose notice", "control opt-out buried"]
    ),
    (["ask.buried"], "following-ad", ["apply retargeting", "control opt-in buried"]),
    (["device.risk"], "following-ad", ["apply retargeting depth=deep on-device"]),
    (["protection.gain"], "breach", ["secure strong visible", "apply recommendations"]),
    (["miss"], "shopping-list", ["apply shopping-list depth=deep fit=poor"]),
    (
      ["amends", "amends.expected"], "shopping-list",
      ["apply shopping-list depth=deep fit=poor", "at 8 respond apology compensate=30%"]
    ),
    (["wary.promise"], "breach", ["secure basic", "apply recommendations", "disclose notice saying protected"]),
    (["wary.silence"], "breach", ["at 14 respond silence"]),
    (["wary.overpaid"], "breach", ["at 14 respond apology compensate=200%"]),
    (["loyal.stay"], "following-ad", ["apply retargeting depth=deep"]),
    (["incentive.pull"], "shopping-list", ["incentive 10%"]),
    (["rival.pull"], "shopping-list", ["at 2 rival 20%"]),
  ]

  @Test(arguments: Parameters.all.map(\.name)) func `a number moves something`(_ name: String) throws {
    let number = try #require(Parameters.named(name))
    let ends = [number.range.lowerBound, number.range.upperBound].map {
      DatedAct(week: 0, .assumption(Assumption(name, .number($0))))
    }
    let isMoving =
      if let probe = Self.elsewhere.first(where: { $0.names.contains(name) }) {
        try Self.moves(try Shipped.open(probe.scenario), probe.lines, between: ends)
      } else {
        try Self.moves(between: ends)
      }
    #expect(isMoving, "\(name) from \(number.range.lowerBound) to \(number.range.upperBound) moves nothing")
  }

  private static func moves(between ends: [DatedAct]) throws -> Bool {
    try StudyLibrary().all().contains { study in
      let figures = try ends.map {
        try study.posed(customers: 500, replications: 1, assuming: [$0], threads: 1).findings.map(\.got.mean)
      }
      return zip(figures[0], figures[1]).contains { isFar($0, $1, points: nil) }
    }
  }

  private static func moves(_ scenario: Scenario, _ lines: [String], between ends: [DatedAct]) throws -> Bool {
    let courses = try ends.map { end in
      var plan = try scenario.course(lines).plan
      plan.acts.insert(end, at: 0)
      (plan.customers, plan.replications) = (2000, 2)
      return try simulate(plan, ledger: false)
    }
    let measures: [(Measure, Double?)] = [
      (.trust, 0.5), (.skepticism, 0.5), (.loyalty, 0.5), (.knowledge, 0.005), (.optedIn, 0.005), (.risk, nil),
      (.spend, nil),
    ]
    return measures.contains { measure, points in
      (0...scenario.weeks).contains { isFar(courses[0][measure, $0], courses[1][measure, $0], points: points) }
    }
  }

  private static func isFar(_ a: Double, _ b: Double, points: Double?) -> Bool {
    if a.isNaN || b.isNaN { return a.isNaN != b.isNaN }
    return abs(a - b) >= points ?? 0.01 * max(abs(a), abs(b), 1e-9)
  }
}
