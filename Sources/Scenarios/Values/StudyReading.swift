public import Simulation

extension Study {
  /// What is measured in an arm: one number for each replication, or one for each of several weeks.
  public struct Reading: Hashable, Sendable {
    /// Its name in formulas.
    public var name: String
    /// What is asked or looked up.
    public var sight: Sight
    /// The weeks.
    public var when: When
    /// Whom it is about: those for whom all of this holds; empty means everybody.
    public var who: [Whom]
    /// How the customers' values become one number.
    public var summary: Summary
  }

  /// When something is measured.
  public enum When: Hashable, Sendable {
    /// Over some weeks together.
    case weeks(ClosedRange<Int>)
    /// In each of some weeks, one by one.
    case each(ClosedRange<Int>)
    /// The value in the second week less that in the first, of each customer.
    case change(from: Int, to: Int)
    /// The value over the first weeks as a multiple of that over the second, of each customer.
    case ratio(of: ClosedRange<Int>, to: ClosedRange<Int>)

    /// The last week that is needed.
    public var last: Int {
      switch self {
      case .weeks(let weeks), .each(let weeks): weeks.upperBound
      case .change(let from, let to): max(from, to)
      case .ratio(let weeks, let others): max(weeks.upperBound, others.upperBound)
      }
    }
  }

  /// Whom a reading is about.
  public enum Whom: Hashable, Sendable {
    /// Those of whom another measure, over the weeks of the reading, is above 0.
    case seen(Sight)
    /// A segment, by its place in the market.
    case segment(Int)
    /// A part of the customers, by their value of another reading.
    case part(Double, isTop: Bool, of: String)
    /// Those whose value of another reading compares so.
    case value(of: String, Comparison, Double)
  }

  /// How values compare with a number.
  public enum Comparison: String, CaseIterable, Sendable {
    case atLeast = "at least"
    case atMost = "at most"
    case above
    case below

    /// Whether it holds.
    public func holds(_ value: Double, _ bound: Double) -> Bool {
      switch self {
      case .atLeast: value >= bound
      case .atMost: value <= bound
      case .above: value > bound
      case .below: value < bound
      }
    }
  }

  /// How the values of customers become one number.
  public enum Summary: Hashable, Sendable {
    case mean
    /// The proportion for whom the value compares so.
    case share(Comparison, Double)
    /// Pearson's correlation with another reading.
    case correlation(with: String)
    /// The slope of a line through the values against another reading.
    case slope(on: String)
    /// The standardized coefficient of another reading, with a second one beside it.
    case path(from: String, beside: String)
  }
}
