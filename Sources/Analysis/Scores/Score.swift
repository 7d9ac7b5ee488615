public import Simulation

/// One entry of a scoreboard: how it stands, replication by replication, and how it would if we do nothing.
public struct Score: Sendable {
  /// Whose scoreboard an entry stands on.
  public enum Board: String, CaseIterable, Sendable {
    case firm, customers

    /// What stands over the board.
    public var title: String { self == .firm ? "For the firm" : "For the customers" }
  }

  /// What an entry counts, in the order of the boards.
  public enum Kind: String, CaseIterable, Sendable {
    case margin, earnings, contacts, incentives, compensation, breaches, value, active
    case trust, surprise, left, harmed, silent
  }

  /// What is counted.
  public let kind: Kind
  /// One value for each replication.
  public let samples: [Double]
  /// The same if we do nothing.
  public let baseline: [Double]
  /// What a difference is held against to call it small: the same if we do nothing; of costs, the margin then.
  public let reference: Double

  /// The mean with luck.
  public var estimate: Estimate { Estimate(samples: samples) }
  /// The mean with luck if we do nothing.
  public var nothing: Estimate { Estimate(samples: baseline) }
  /// By how much it differs from doing nothing, paired by replication.
  public var difference: Estimate { Estimate(samples: zip(samples, baseline).map { $0 - $1 }) }
  /// Whether it is anything in either.
  var isSeen: Bool { (samples + baseline).contains { $0 != 0 } }
  /// How much that deserves to be spoken of.
  public var weight: Change.Weight { Change.Weight(difference, from: reference, in: kind.unit) }
}

extension Score.Kind {
  /// The measure of a course that it is; nil for what is counted customer by customer.
  var measure: Measure? { [.value, .active, .trust, .left].contains(self) ? Measure(rawValue: rawValue) : nil }

  /// Whose scoreboard it stands on.
  public var board: Score.Board {
    switch self {
    case .trust, .surprise, .left, .harmed, .silent: .customers
    default: .firm
    }
  }

  /// Its name in a row.
  public var title: String {
    switch self {
    case .left: "Left over trust"
    case .silent: "Silent withdrawal"
    default: rawValue.capitalizedFirst
    }
  }

  /// Whether it is a part of money that may be 0 if we do nothing, so that 1 % of that says nothing.
  var isPart: Bool { [.earnings, .contacts, .incentives, .compensation, .breaches].contains(self) }

  /// How its values are spoken of.
  public var unit: Measure.Unit {
    switch self {
    case .margin, .earnings, .contacts, .incentives, .compensation, .breaches, .value: .money
    case .active, .left, .harmed, .silent: .share
    case .trust: .points
    case .surprise: .plain
    }
  }

  /// Whether more of it is bad news for those on whose board it stands.
  public var isBadWhenHigh: Bool {
    switch self {
    case .margin, .earnings, .value, .active, .trust: false
    default: true
    }
  }
}
