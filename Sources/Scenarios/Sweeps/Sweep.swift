public import Language
public import Simulation

/// One plan at many levels of the numbers that its lines leave open.
public struct Sweep: Sendable {
  /// A number that the lines leave open: a range in one of them.
  public struct Open: Hashable, Sendable {
    /// What it is called, such as `retargeting.depth`.
    public var name: String
    /// The act in which it stands.
    public var act: Int
    /// Its levels.
    public var range: LeverRange
  }

  /// Which points are taken.
  public enum Design: Hashable, Sendable {
    /// Every level of each with every level of the others.
    case grid
    /// So many points, spread so that each open number takes that many different levels, evenly.
    case latin(Int)
    /// These points: a value for each open number.
    case list([[Double]])
  }

  /// What it is about.
  public var title: String
  /// The customers, the firm, and what it does already.
  public var scenario: Scenario
  /// The lines, with each open number at its low end.
  public var acts: [DatedAct]
  /// The open numbers, in the order of the lines.
  public var opens: [Open]
  /// Which points are taken.
  public var design: Design
  /// Weeks that every point runs.
  public var weeks: Int
  /// How many customers each point has.
  public var customers: Int
  /// How often each point is repeated.
  public var replications: Int
  /// What all luck comes from, and in a latin design the points.
  public var seed: UInt32
  /// What is read at the end.
  public var measures: [Measure]

  /// What is read unless a file says otherwise.
  public static let usualMeasures: [Measure] = [.trust, .skepticism, .loyalty, .spend, .value, .active, .left]

  /// The most points that a sweep may have.
  public static let most = 10_000

  /// How many points the design has.
  public var count: Int {
    switch design {
    case .grid: opens.reduce(1) { $0 * $1.range.values.count }
    case .latin(let count): count
    case .list(let points): points.count
    }
  }

  /// The plan of a point: the value of each open number.
  public func plan(_ values: [Double]) -> Plan {
    var acts = acts
    for (open, value) in zip(opens, values) {
      acts[open.act].act = acts[open.act].act.with(open.range.lever, at: value)
    }
    return scenario.plan(acts, weeks: weeks, customers: customers, replications: replications, seed: seed)
  }
}

extension LeverRange {
  /// The levels from the first to the last, eleven unless said.
  public var values: [Double] {
    let count = points ?? 11
    return (0..<count).map { level(at: Double($0) / Double(count - 1)) }
  }

  /// The level at a part of the way, as a line would say it: 0.3 and not 0.30000000000000004, which would be another plan.
  public func level(at part: Double) -> Double { ((low + (high - low) * part) * 1e9).rounded() / 1e9 }
}

extension Act {
  /// The act with a lever at another level.
  func with(_ lever: Lever, at value: Double) -> Act {
    switch self {
    case .decision(.apply(var application)):
      switch lever {
      case .depth: application.depth = value
      case .reach: application.reach = value
      case .times: application.times = value
      case .fit: application.fit = value
      }
      return .decision(.apply(application))
    case .event(.breach(_, let isAvoidable, let about)):
      return .event(.breach(reach: value, isAvoidable: isAvoidable, about: about))
    case .event(.uncover(let secret, let isUnproven, _)):
      return .event(.uncover(secret, isUnproven: isUnproven, reach: value))
    default: return self
    }
  }
}
