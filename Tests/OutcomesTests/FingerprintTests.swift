import Foundation
import Language
import Scenarios
import Simulation
import Testing

/// Beside each scenario stands what its outcomes were when they were last looked at.
///
/// `make record` writes the files anew; git then shows what changed. A change here without a new `modelVersion`, or without
/// a change of the scenario, is a change of behaviour that nobody meant.
@Suite struct FingerprintTests {
  static let isRecording = ProcessInfo.processInfo.environment["PARADOX_RECORD"] == "1"

  @Test(arguments: Shipped.ids)
  func `outcomes are those that were recorded`(_ id: String) throws {
    let scenario = try Shipped.open(id)
    let path = "\(Shipped.folder)/\(id).fingerprint"
    let text = try Self.fingerprint(of: scenario)
    if Self.isRecording { try text.write(toFile: path, atomically: true, encoding: .utf8) }
    let recorded = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text == recorded, "say `make record`, and read the difference")
  }

  @Test func `one more customer or another seed changes the bytes`() throws {
    let scenario = try Shipped.open("shopping-list")
    let plan = scenario.plan(weeks: 4, customers: 500, replications: 2)
    let bytes = try Self.bytes(of: simulate(plan))
    var other = plan
    other.seed = 2
    #expect(try Self.bytes(of: simulate(other)) != bytes)
    other = plan
    other.customers = 501
    #expect(try Self.bytes(of: simulate(other)) != bytes)
    #expect(try Self.bytes(of: simulate(plan)) == bytes)
  }

  /// Bytes of every measure in every week, and the outcomes as a reader would compare them.
  static func fingerprint(of scenario: Scenario) throws -> String {
    var lines = ["scenario \(scenario.fingerprint)", "model \(modelVersion)"]
    for (name, acts) in [("nothing", []), ("solution", scenario.solved)] {
      let course = try simulate(scenario.plan(acts, customers: 2000, replications: 4))
      lines.append("\(name) bytes \(bytes(of: course))")
      for measure in [Measure.trust, .skepticism, .loyalty, .spend, .value, .active, .left] {
        let value = course.estimate(measure, week: scenario.weeks).mean
        lines.append("\(name) \(measure.rawValue) \((value * 1000).rounded() / 1000)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func bytes(of course: Course) -> Fingerprint {
    var fingerprint = Fingerprint()
    for measure in Measure.allCases {
      for week in 0...course.plan.weeks {
        for sample in course.samples(measure, week: week) {
          fingerprint = fingerprint.chained(with: String(sample.bitPattern, radix: 16))
        }
      }
    }
    for quantity in Quantity.allCases {
      for entry in course.entries(of: quantity, to: course.plan.weeks) {
        fingerprint = fingerprint.chained(with: String(entry.amount.bitPattern, radix: 16))
      }
    }
    return fingerprint
  }
}

extension Scenario {
  /// What the author's solution does, dated as its runs go.
  var solved: [DatedAct] {
    var now = 0
    var acts: [DatedAct] = []
    for line in solution {
      if case .movement(.run(let weeks)) = line.statement { now += weeks }
      if let act = line.dated(now: now) { acts.append(act) }
    }
    return acts
  }
}
