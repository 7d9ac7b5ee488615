import Glibc

/// How two groups of an experiment differ, with the range in which the true difference lies 95 of 100 times.
public struct TwoGroups: Hashable, Sendable {
  /// B over A, or B less A.
  public let figure: Double
  /// The ends of the range.
  public let low, high: Double
  /// Whether the figure is a ratio.
  public let isRatio: Bool

  /// Of people who did something: the ratio of the two proportions, its range by Katz's logarithm.
  ///
  /// Where nobody did it in one group, half a person is added to each, so that there is a range at all.
  init(counts: (Double, Double), people: (Double, Double)) throws(Objection) {
    for (count, people) in [(counts.0, people.0), (counts.1, people.1)] where count > people {
      throw Objection("\(plain(count)) cannot be of \(plain(people)) customers. Say both again: back")
    }
    guard counts.0 + counts.1 > 0 else {
      throw Objection("nobody did it in either group, so they cannot be compared. Look at something else: back")
    }
    let add = counts.0 == 0 || counts.1 == 0 ? 0.5 : 0
    let (a, b) = (counts.0 + add, counts.1 + add)
    let (n, m) = (people.0 + 2 * add, people.1 + 2 * add)
    let ratio = (b / m) / (a / n)
    let error = max(1 / a - 1 / n + 1 / b - 1 / m, 1e-8).squareRoot()
    self.init(figure: ratio, low: ratio * exp(-1.96 * error), high: ratio * exp(1.96 * error), isRatio: true)
  }

  /// Of means: their ratio, its range by the logarithm, or their difference.
  init(
    means: (Double, Double), spreads: (Double, Double), people: (Double, Double), isRatio: Bool
  ) throws(Objection) {
    guard spreads.0 > 0, spreads.1 > 0 else {
      throw Objection("customers of a group who do not differ at all cannot be: say the standard deviation again: back")
    }
    let (s, t) = (spreads.0 * spreads.0 / people.0, spreads.1 * spreads.1 / people.1)
    if isRatio {
      guard means.0 > 0, means.1 > 0 else {
        throw Objection("a mean of 0 cannot be compared as a ratio. Look at something else: back")
      }
      let ratio = means.1 / means.0
      let error = (s / (means.0 * means.0) + t / (means.1 * means.1)).squareRoot()
      self.init(figure: ratio, low: ratio * exp(-1.96 * error), high: ratio * exp(1.96 * error), isRatio: true)
    } else {
      let error = (s + t).squareRoot()
      let difference = means.1 - means.0
      self.init(figure: difference, low: difference - 1.96 * error, high: difference + 1.96 * error, isRatio: false)
    }
  }

  private init(figure: Double, low: Double, high: Double, isRatio: Bool) {
    (self.figure, self.low, self.high, self.isRatio) = (figure, low, high, isRatio)
  }
}
