/// A customer of replication 1, the story, as they stand at the end of a week.
public struct Customer: Hashable, Sendable {
  /// Their standing with the firm.
  public enum Standing: Hashable, Sendable {
    case active
    /// Drifted away for ordinary reasons in that week.
    case lapsed(week: Int)
    /// Left over trust in that week.
    case left(week: Int)
  }

  /// 0..<plan.customers.
  public var id: Int
  public var segment: String
  public var standing: Standing
  /// Traits, 0...1 (reactance too); rate in purchases a week, basket in money.
  public var concern, appetite, literacy, reactance, forgiveness, rate, basket: Double
  /// Attitudes at the start and now, 0...100.
  public var startTrust, trust, startSkepticism, skepticism, startLoyalty, loyalty: Double
  /// Money spent so far.
  public var spend: Double
}

/// One customer's weeks in a plan, replication 1.
public struct Story: Sendable {
  public var customer: Customer
  /// Weeks 1 to the last.
  public var weeks: [StoryWeek]
}

/// What happened to one customer in one week.
public struct StoryWeek: Hashable, Sendable {
  public var week: Int
  /// Tactics that reached them.
  public var reachedBy: [Tactic]
  /// How much of each kind they came to know this week by being told and by finding out, 0...1; `passed-on` for sharing.
  public var told: [String: Double]
  public var foundOut: [String: Double]
  /// Benefit, known risk, surprise and pressure felt.
  public var benefit, knownRisk, surprise, pressure: Double
  /// At the end of the week, 0...100.
  public var trust, skepticism, loyalty, anger: Double
  public var purchases: Int
  public var spend: Double
  /// Kinds for which consent was given or withdrawn this week.
  public var gave, withdrew: [Kind]
  public var standing: Customer.Standing
  /// Entries of this week, in points or money.
  public var entries: [Quantity: [Entry]]
}
