public import Analysis
public import Language
public import Sessions
public import Simulation

/// A prediction beside what came of it.
///
/// What stands at a level, such as trust or the part of customers who left, is measured from the week in which the
/// prediction was made. Money adds up whatever one does, so it is measured against doing nothing in the same weeks.
public struct Revealed: Sendable {
  /// What was said beforehand.
  public let predicted: Predicted
  /// What it changed by: the mean over replications with luck and belief.
  public let change: Estimate
  /// What the change is a change of: the value when the prediction was made, or the money if we do nothing.
  public let reference: Double

  let course: Course
  let baseline: Course
  let week: Int
  let wording: Wording

  /// Sets a prediction that is due beside what came of the plan; both courses run to its week or later.
  public init(_ predicted: Predicted, of course: Course, beside baseline: Course, wording: Wording) {
    self.predicted = predicted
    self.course = course
    self.baseline = baseline
    self.wording = wording
    let week = predicted.due ?? course.plan.weeks
    self.week = week
    let (measure, segments) = (predicted.prediction.measure, predicted.prediction.segments)
    func moved(_ course: Course) -> [Double] {
      zip(
        course.samples(measure, in: segments, week: week),
        course.samples(measure, in: segments, week: predicted.made)
      ).map { $0 - $1 }
    }
    if measure.unit == .money {
      let other = moved(baseline)
      change = Estimate(course, less: baseline, moved)
      reference = other.reduce(0, +) / Double(other.count)
    } else {
      change = Estimate(course, moved)
      reference = course.estimate(measure, in: segments, week: predicted.made).mean
    }
  }

  /// The way that it went: flat for less than 1 point, 1 % of the money, or .01 of the model's own units.
  public var outcome: Prediction.Direction {
    if abs(size(change.mean)) < 1 { return .flat }
    return change.mean > 0 ? .up : .down
  }

  /// Whether it went the way that was said.
  public var isRight: Bool { outcome == predicted.prediction.direction }

  /// How far the number that was named is from the change, in points or in percent of the money; nil without a number.
  public var distance: Double? {
    guard var by = predicted.prediction.by else { return nil }
    if predicted.prediction.isPart { by *= abs(reference) }
    let said =
      switch predicted.prediction.direction {
      case .up: by
      case .down: -by
      case .flat: 0.0
      }
    return abs(size(said - change.mean))
  }

  /// How much further it went than was said, in the same units, where it went the way that was said: less than nothing
  /// where it did not go so far; nil without a number, or where it was said to be flat.
  var further: Double? {
    guard isRight, outcome != .flat, let distance, var by = predicted.prediction.by else { return nil }
    if predicted.prediction.isPart { by *= abs(reference) }
    return abs(change.mean) < by ? -distance : distance
  }

  /// An amount in points, or in percent of the money.
  private func size(_ amount: Double) -> Double {
    switch predicted.prediction.measure.unit {
    case .points: amount
    case .share, .plain: 100 * amount
    case .money: reference == 0 ? 0 : 100 * amount / abs(reference)
    }
  }
}
