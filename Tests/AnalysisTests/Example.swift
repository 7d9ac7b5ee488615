import Language
import Reports
import Scenarios
import Simulation

@testable import Analysis

/// A small shop whose customers are watched, and the courses that its tests share.
enum Example {
  static let market = Market(
    segments: [
      Segment(name: "regulars", share: 0.6, rate: 1, basket: 40, trust: 0.6),
      Segment(name: "careful", share: 0.4, concern: 0.8, appetite: 0.4, reactance: 0.65, rate: 0.5, skepticism: 0.6),
    ])

  static func act(_ week: Int, _ decision: Decision, origin: DatedAct.Origin = .yours) -> DatedAct {
    DatedAct(week: week, .decision(decision), origin: origin)
  }

  static let start = [act(0, .collect([.declared, .purchases, .inferred], to: []), origin: .scenario)]
  static let deep = act(0, .apply(Application(.shoppingList, depth: 0.9)))
  static let finePrint = act(0, .disclose(.finePrint, saying: [], about: [], to: []))

  static func plan(_ acts: [DatedAct], weeks: Int = 13) -> Plan {
    Plan(market: market, acts: start + acts, weeks: weeks, customers: 500, replications: 4)
  }

  static let wording = Wording(
    vocabulary: Vocabulary(of: market),
    personas: [])

  static let course = run(plan([deep, finePrint]))
  static let baseline = run(plan([]))
  static let honest = run(
    plan([
      deep, act(0, .disclose(.notice, saying: [.benefit], about: [], to: [])),
      act(4, .control(.optIn, isBuried: false, about: [], to: [])),
    ]))
  static let everyone = customers(of: course.plan)

  static let comparison: Comparison = {
    let sides = [("main", course), ("honest", honest)].map { Comparison.Named($0.0, $0.1, beside: baseline) }
    do { return try Comparison(sides, week: 13, wording: wording) } catch { preconditionFailure("nobody stops it") }
  }()

  private static func run(_ plan: Plan) -> Course {
    do { return try simulate(plan) } catch { preconditionFailure("nobody stops this run") }
  }

  /// As a terminal of the least size shows it.
  static func shown(_ document: Document) -> String { document.text(for: Screen(width: 80, height: 24)) }
}
