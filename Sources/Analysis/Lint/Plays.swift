import Language
import Scenarios
import Simulation

/// Plays of a scenario, judged by its goals: what each plan reaches beside doing nothing.
struct Plays {
  let scenario: Scenario
  let customers: Int
  let replications: Int
  let seed: UInt32
  private let baseline: Course

  init(of scenario: Scenario, customers: Int, replications: Int, seed: UInt32) throws {
    (self.scenario, self.seed) = (scenario, seed)
    (self.customers, self.replications) = (min(customers, scenario.customers), replications)
    baseline = try simulate(
      scenario.plan(customers: self.customers, replications: replications, seed: seed), ledger: false, threads: 1)
  }

  /// What came of a plan.
  struct Result {
    /// For each goal whether it is reached.
    let reached: [Bool]
    /// How near it comes to all goals, 1 for each that is reached.
    let score: Double

    var wins: Bool { reached.allSatisfy { $0 } }
  }

  func course(of acts: [DatedAct]) throws -> Course {
    try simulate(
      scenario.plan(acts, customers: customers, replications: replications, seed: seed), ledger: false, threads: 1)
  }

  func result(of acts: [DatedAct]) throws -> Result {
    let course = acts.isEmpty ? baseline : try course(of: acts)
    let judgements = scenario.goals.map {
      Judgement($0.condition, of: course, beside: baseline, week: $0.week ?? scenario.weeks)
    }
    return Result(reached: judgements.map(\.holds), score: judgements.reduce(0) { $0 + $1.nearness })
  }

  /// Whether a plan changes anything at all in any week, against another.
  func differ(_ acts: [DatedAct], from others: [DatedAct]) throws -> Bool {
    let (one, other) = (try course(of: acts), try others.isEmpty ? baseline : course(of: others))
    return Measure.allCases.contains { measure in
      (0...scenario.weeks).contains { one.samples(measure, week: $0) != other.samples(measure, week: $0) }
    }
  }

  /// The author's solution as acts.
  var solution: [DatedAct] {
    var now = 0
    var acts: [DatedAct] = []
    for line in scenario.solution {
      if case .movement(let movement) = line.statement { now = movement.end(from: now, last: scenario.weeks) ?? now }
      if let act = line.dated(now: now) { acts.append(act) }
    }
    return acts
  }
}

extension Judgement {
  /// How near a goal is, 1 where it is reached: what a greedy player climbs.
  fileprivate var nearness: Double {
    verdicts.reduce(0) { sum, verdict in
      guard !verdict.holds, let value = verdict.value, let bound = verdict.bound else {
        return sum + (verdict.holds ? 1 : 0)
      }
      let scale: Double =
        switch verdict.test.measure.unit {
        case .points: 5
        case .share: 0.05
        case .money: max(0.05 * abs(bound), 0.01)
        case .plain: 0.1
        }
      return sum + 0.9 / (1 + abs(value - bound) / scale)
    } / Double(verdicts.count)
  }
}
