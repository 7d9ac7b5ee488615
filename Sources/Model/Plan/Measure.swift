/// Something that can be read off a course in every week.
public enum Measure: String, CaseIterable, Sendable {
  case trust, ability, benevolence, integrity
  case skepticism, loyalty
  /// Money per customer of week 0, so far.
  case spend
  /// Margin and earnings per customer of week 0, so far, discounted, less costs.
  case value
  /// Proportion of the customers of week 0 who still buy here.
  case active
  /// Proportion who left over trust.
  case left
  /// Proportion who drifted away for ordinary reasons.
  case lapsed
  /// Proportion of consents given among the kinds of data held, mean over active customers.
  case optedIn = "opted-in"
  /// Benefit felt this week, mean over those whom a tactic reached; 0 where nobody was.
  case benefit
  /// Risk felt this week, known and surprise, mean over those whom a tactic reached; 0 where nobody was.
  case risk
  /// Proportion of active customers whom a tactic reached this week.
  case reached
  /// Anger of this week, mean over all customers of week 0.
  case anger
  /// Reactance to being pushed this week, by deep contact without trust or a say; mean over those whom a tactic reached.
  case pressure
  /// Proportion of the kinds held that customers know of, mean over all customers of week 0.
  case knowledge
  /// Purchases this week per customer of week 0.
  case purchases
  /// Expected tellings of good this week, per customer of week 0.
  case praise
  /// Expected tellings of bad this week, per customer of week 0.
  case complaints

  /// How values of a measure are spoken of.
  public enum Unit: Sendable {
    /// 0...100.
    case points
    /// 0...1; people write it in percent.
    case share
    /// The market's currency.
    case money
    /// The model's own unit, or a count.
    case plain
  }

  /// The unit in which values are given everywhere outside `Simulation`.
  public var unit: Unit {
    switch self {
    case .trust, .ability, .benevolence, .integrity, .skepticism, .loyalty, .anger: .points
    case .active, .left, .lapsed, .optedIn, .reached, .knowledge: .share
    case .spend, .value: .money
    case .benefit, .risk, .pressure, .purchases, .praise, .complaints: .plain
    }
  }

  /// The values that it can have.
  public var limits: ClosedRange<Double> {
    switch unit {
    case .points: 0...100
    case .share: 0...1
    case .money, .plain: -.infinity ... .infinity
    }
  }

  /// Whether more of it is bad news.
  public var isBadWhenHigh: Bool {
    switch self {
    case .skepticism, .left, .lapsed, .risk, .anger, .pressure, .complaints: true
    default: false
    }
  }
}

/// What the ledger explains.
public enum Quantity: String, CaseIterable, Sendable {
  case trust, ability, benevolence, integrity, skepticism, loyalty, spend

  /// The measure whose change it is.
  public var measure: Measure { Measure(rawValue: rawValue)! }
}

/// Mean over replications with the 95 % interval of that mean (luck).
public struct Estimate: Hashable, Sendable {
  /// The mean over replications.
  public var mean: Double
  /// The lower end of the interval.
  public var low: Double
  /// The upper end of the interval.
  public var high: Double
  /// What plausible worlds make of it, luck apart; nil where none were run.
  public var belief: ClosedRange<Double>?

  /// Makes an estimate.
  public init(mean: Double, low: Double, high: Double, belief: ClosedRange<Double>? = nil) {
    self.mean = mean
    self.low = low
    self.high = high
    self.belief = belief
  }
}
