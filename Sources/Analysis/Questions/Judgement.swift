import Language
public import Reports
public import Simulation

/// Whether a condition holds in a week, test by test, by the means over replications.
public struct Judgement: Sendable {
  /// One test and how it came out.
  public struct Verdict: Hashable, Sendable {
    /// What was asked.
    public var test: Condition.Test
    /// What the measure was; nil where its week has not come yet.
    public var value: Double?
    /// What it was compared with; nil where its week has not come yet.
    public var bound: Double?

    /// Whether the test holds; one whose week has not come does not.
    public var holds: Bool {
      guard let value, let bound else { return false }
      return test.comparison.holds(value, bound)
    }
  }

  /// One for each test, in order.
  public let verdicts: [Verdict]
  private let currency: String

  /// Judges a condition as of the end of `week`.
  public init(_ condition: Condition, of course: Course, beside baseline: Course, week: Int) {
    currency = course.plan.market.currency
    verdicts = condition.tests.map { Verdict($0, course, baseline, now: week) }
  }

  /// Whether all tests hold.
  public var holds: Bool { verdicts.allSatisfy(\.holds) }

  /// Each test with what came of it, such as `trust >= 48: yes, trust is 49.2`.
  public var texts: [String] { verdicts.map { $0.text(currency) } }

  /// The tests as a list.
  public var document: Document { [.list(texts)] }
}

/// The first week, from `week` to the course's last, in which a condition holds; nil when in none.
public func firstWeek(_ condition: Condition, from week: Int = 0, of course: Course, beside baseline: Course) -> Int? {
  let last = min(course.plan.weeks, baseline.plan.weeks)
  guard week <= last else { return nil }
  return (week...last).first { Judgement(condition, of: course, beside: baseline, week: $0).holds }
}

extension Judgement.Verdict {
  init(_ test: Condition.Test, _ course: Course, _ baseline: Course, now: Int) {
    self.test = test
    let week = test.week ?? now
    guard week <= now, week <= course.plan.weeks, week <= baseline.plan.weeks else { return }
    func read(_ course: Course, _ week: Int) -> Double {
      course.estimate(test.measure, in: test.segments, week: week).mean
    }
    value = read(course, week)
    bound =
      switch test.value {
      case .number(let number): number
      case .relative(.baseline, let factor, let offset): factor * read(baseline, week) + offset
      case .relative(.start, let factor, let offset): factor * read(course, 0) + offset
      }
  }

  func text(_ currency: String) -> String {
    let asked = Condition([test]).text
    guard let value, let bound else { return "\(asked): not yet, week \(test.week ?? 0) has not come" }
    // Where both would read the same, more decimals tell why it holds or not.
    let figure = test.measure.figure(currency)
    let isClose = figure.text(value) == figure.text(bound) && value != bound
    func shown(_ number: Double) -> String { isClose ? test.measure.fineFigure.text(number) : figure.text(number) }
    var text = "\(asked): \(holds ? "yes" : "no"), \(test.measure.phrase) is \(shown(value))"
    if case .relative(let reference, _, _) = test.value {
      let other = reference == .baseline ? "doing nothing" : "the start"
      let side = [.less, .atMost].contains(test.comparison) ? "at most" : "at least"
      text += "; needed \(side) \(shown(bound)), measured on \(other)"
    }
    return text
  }
}

extension Measure {
  /// As it is written where two values are too close for `figure`.
  fileprivate var fineFigure: Figure { .decimals(6) }
}
