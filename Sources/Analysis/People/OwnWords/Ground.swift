public import Simulation

/// A booked fact that a sentence of somebody's own words rests on, to be looked up by whoever doubts it.
public enum Ground: Hashable, Sendable {
  /// What is felt of what reached a customer.
  public enum Feeling: String, CaseIterable, Sendable {
    case benefit, risk, pressure
  }

  /// A trait, 0...1, by its name.
  case trait(String, Double)
  /// Purchases a week and a basket, as they are drawn.
  case pace(rate: Double, basket: Double)
  /// An attitude at the end of a week, 0...100.
  case level(Quantity, week: Int, Double)
  /// The weeks in which a tactic reached them.
  case reached(Tactic, weeks: [Int])
  /// Weeks in which nothing did.
  case unreached(weeks: ClosedRange<Int>)
  /// How much of a kind they came to know in a week, 0...1; no kind: that data is passed on.
  case told(Kind?, week: Int, Double)
  /// The same of what they found out.
  case foundOut(Kind?, week: Int, Double)
  /// How little came to be known of anything: told and found out, summed over the weeks.
  case learned(weeks: ClosedRange<Int>, Double)
  /// A yes or a no to the use of a kind.
  case answer(Kind, isYes: Bool, week: Int)
  /// The mean of a feeling over some weeks.
  case felt(Feeling, weeks: [Int], Double)
  /// Purchases and money.
  case bought(weeks: ClosedRange<Int>, count: Int, spend: Double)
  /// Entries of the ledger by one driver, summed over weeks.
  case entry(Quantity, Driver, weeks: ClosedRange<Int>, Double)
  /// Entries by one mechanism, whatever is behind them.
  case entries(Quantity, Mechanism, weeks: ClosedRange<Int>, Double)
  /// All entries but those of one mechanism.
  case allBut(Quantity, Mechanism, weeks: ClosedRange<Int>, Double)
  /// How they stand with the firm at the end.
  case standing(Customer.Standing)
}
