import Reports
public import Simulation

/// A difference between two courses, and how much it deserves to be spoken of.
public struct Change: Hashable, Sendable {
  /// How much a difference deserves to be spoken of.
  public enum Weight: Hashable, Sendable {
    /// The same in every replication.
    case none
    /// The interval of luck holds 0.
    case tooCloseToCall
    /// Under 1 point or 1 %, however certain.
    case small
    /// Luck is out of the question, but among plausible worlds some turn it round.
    case dependsOnBelief
    case clear
  }

  /// The measure that differs.
  public var measure: Measure
  /// The difference, paired by replication.
  public var difference: Estimate
  /// The value that it is a difference from.
  public var reference: Double

  /// The difference of a measure in a week, and the other course's value.
  public init(_ measure: Measure, _ course: Course, from other: Course, in segments: [String] = [], week: Int) {
    self.init(
      measure, course.difference(measure, from: other, in: segments, week: week),
      from: other.estimate(measure, in: segments, week: week).mean)
  }

  /// A difference from a value.
  public init(_ measure: Measure, _ difference: Estimate, from reference: Double) {
    self.measure = measure
    self.difference = difference
    self.reference = reference
  }

  /// The size in points, or in percent where the measure is none of points.
  public var size: Double { Change.size(difference.mean, from: reference, in: measure.unit) }

  fileprivate static func size(_ difference: Double, from reference: Double, in unit: Measure.Unit) -> Double {
    switch unit {
    case .points: abs(difference)
    case .share: 100 * abs(difference)
    // Of nothing, anything is more than 1 %.
    case .money, .plain: difference == 0 ? 0 : 100 * abs(difference / reference)
    }
  }

  /// How much the difference deserves to be spoken of.
  public var weight: Weight { Weight(difference, from: reference, in: measure.unit) }

  /// What is said of a difference that is not clear; nil for one that is.
  public var caution: String? { weight.caution }

  /// The amount alone, such as `+10.3 points` or `+$4.10 (+3.2%)`.
  public func amount(_ currency: String) -> String {
    let text = measure.differenceFigure(currency).text(difference.mean)
    switch measure.unit {
    case .points: return text + " points"
    case .money where reference != 0:
      return "\(text) (\(Figure.percentDifference.text(difference.mean / abs(reference))))"
    default: return text
    }
  }
}

extension Change.Weight {
  /// The weight of a difference from a value, both in that unit.
  public init(_ difference: Estimate, from reference: Double, in unit: Measure.Unit) {
    if difference.low == 0, difference.high == 0 {
      self = .none
    } else if difference.low <= 0, difference.high >= 0 {
      self = .tooCloseToCall
    } else if Change.size(difference.mean, from: reference, in: unit) < 1 {
      self = .small
    } else {
      // The band always holds the mean; 0 inside it means that a world on the other side is not among the few left out.
      self = difference.belief?.contains(0) == true ? .dependsOnBelief : .clear
    }
  }

  /// What is said of a difference that is not clear; nil for one that is.
  public var caution: String? {
    switch self {
    case .none: "no difference"
    case .tooCloseToCall: "too close to call"
    case .small: "small, however certain"
    case .dependsOnBelief: "depends on belief"
    case .clear: nil
    }
  }
}
