/// What came of a plan, week by week: means over customers of week 0, per segment and replication, and the ledger.
///
/// Values are in the units of `Measure.unit`: attitudes 0...100, shares 0...1, money in the market's currency. Weeks run
/// from 0 (the start) to `plan.weeks`. An empty list of segments means all customers.
public struct Course: Sendable {
  public let plan: Plan
  /// Whether the course was run with its ledger.
  public let hasLedger: Bool

  /// The values of a measure in a week, one for each replication, in their order.
  public func samples(_ measure: Measure, in segments: [String] = [], week: Int) -> [Double] { fatalError() }

  /// The mean of a measure in a week, with luck.
  public func estimate(_ measure: Measure, in segments: [String] = [], week: Int) -> Estimate { fatalError() }

  /// A measure from week 0 to the last: `plan.weeks + 1` estimates.
  public func series(_ measure: Measure, in segments: [String] = []) -> [Estimate] { fatalError() }

  /// This course less another in a week, paired by replication (same luck); both need the same seed and replications.
  public func difference(_ measure: Measure, from other: Course, in segments: [String] = [], week: Int) -> Estimate {
    fatalError()
  }

  /// The entries that sum to the change of a quantity from the end of week `from` to the end of week `to`, largest
  /// first, in points or money. Empty for a course run without its ledger.
  public func entries(of quantity: Quantity, in segments: [String] = [], from: Int = 0, to: Int) -> [Entry] { fatalError() }
}

/// One sum in the ledger.
public struct Entry: Hashable, Sendable {
  public var driver: Driver
  /// In points, or in money for spend.
  public var amount: Double
}

/// Why something changed: how, and through which act.
public struct Driver: Hashable, Sendable {
  public var mechanism: Mechanism
  /// The line or event behind it; nil where it is nobody's doing (healing, chance, an ordinary purchase).
  public var act: DatedAct?
}
