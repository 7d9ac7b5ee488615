public import Reports
public import Simulation

/// What came of a plan by a week, beside what would have come of doing nothing.
///
/// ```swift
/// let outcome = Outcome(of: course, beside: baseline, week: 13, wording: Wording(of: scenario))
/// print(outcome.document.text(for: screen))
/// ```
public struct Outcome: Sendable {
  private let course: Course
  private let baseline: Course
  private let week: Int
  private let wording: Wording

  /// The outcome of `course` after `week` weeks; both courses with a ledger, the same seed and replications.
  public init(of course: Course, beside baseline: Course, week: Int, wording: Wording) {
    self.course = course
    self.baseline = baseline
    self.week = min(week, course.plan.weeks, baseline.plan.weeks)
    self.wording = wording
  }

  private var currency: String { course.plan.market.currency }

  /// Trust, skepticism, loyalty and the spend of a week, over the weeks.
  public var charts: [LineChart] { Gauge.headline.map { chart(of: $0) } }

  /// A chart of one gauge, of all customers or of some segments.
  public func chart(of gauge: Gauge, in segments: [String] = []) -> LineChart {
    gauge.chart(
      [
        gauge.series("plan", .main, course, in: segments, to: week),
        gauge.series("nothing", .baseline, baseline, in: segments, to: week),
      ], marks: marks(course.plan, to: week, wording: wording), worlds: course.worlds.count, currency: currency)
  }

  /// The headline measures by how much they differ from doing nothing: clear ones first, then by size.
  public var changes: [Change] {
    let measures: [Measure] = [.trust, .skepticism, .loyalty, .spend]
    let changes = measures.map { Change($0, course, from: baseline, week: week) }
    func rank(_ change: Change) -> Int {
      switch change.weight {
      case .clear: 0
      case .dependsOnBelief: 1
      case .small: 2
      case .tooCloseToCall: 3
      case .none: 4
      }
    }
    return changes.enumerated()
      .sorted { (rank($0.element), -$0.element.size, $0.offset) < (rank($1.element), -$1.element.size, $1.offset) }
      .map(\.element)
  }

  /// What changed most and for whom, with luck and belief, the line behind its largest entry, and in how many plausible
  /// worlds it goes that way.
  public var sentence: String {
    guard week > 0 else { return "No week has run yet." }
    let change = changes[0]
    if change.weight == .none { return "Nothing differs from doing nothing so far." }
    var text = "What changed most: \(change.measure.phrase), \(change.amount(currency)) against doing nothing"
    text += change.difference.ranges(
      change.measure.differenceFigure(currency), luck: course.plan.replications > 1)
    if let caution = change.caution { return text + ", \(caution)." + frequency(change) }
    if let most = mostAffected(change) {
      let amount = change.measure.differenceFigure(currency).text(most.amount)
      text += ", most among \(most.segment) (\(amount))"
    }
    if let cause = cause(of: change) { text += "; \(cause)" }
    return text + "." + frequency(change)
  }

  /// In how many plausible worlds the change goes the way that it goes here.
  private func frequency(_ change: Change) -> String {
    let deviations = course.deviations(beside: baseline) { mine, other in
      mine.difference(change.measure, from: other, week: week).mean
    }
    guard !deviations.isEmpty else { return "" }
    let mean = change.difference.mean
    let same = Belief.count(deviations.map { (mean + $0 < 0) == (mean < 0) }, weights: course.weights)
    return " \(mean < 0 ? "Below" : "Above") doing nothing in \(same) of \(deviations.count) plausible worlds."
  }

  /// The segment in which the change is largest, in its direction.
  private func mostAffected(_ change: Change) -> (segment: String, amount: Double)? {
    let segments = course.plan.market.segments.map(\.name)
    guard segments.count > 1 else { return nil }
    let sign: Double = change.difference.mean < 0 ? -1 : 1
    let amounts = segments.map {
      (segment: $0, amount: course.difference(change.measure, from: baseline, in: [$0], week: week).mean)
    }
    return amounts.max { $0.amount * sign < $1.amount * sign }
  }

  /// The line behind the largest entry that pushes the way in which the measure moved, or what it was where no line is.
  private func cause(of change: Change) -> String? {
    guard let quantity = Quantity(rawValue: change.measure.rawValue) else { return nil }
    let sign: Double = change.difference.mean < 0 ? -1 : 1
    let entries = course.entries(of: quantity, beside: baseline, to: week)
    guard let entry = entries.max(by: { $0.amount * sign < $1.amount * sign }) else { return nil }
    guard let act = entry.driver.act else { return "the largest part is \(entry.driver.mechanism.phrase)" }
    let line = wording.datedLine(act)
    // What the world does hits both plans: what differs is how hard.
    guard act.origin == .scenario else { return "the largest part comes from \(line)" }
    let isCushioned = (entry.amount > 0) != change.measure.isBadWhenHigh
    return "the largest part is that '\(line)' hit \(isCushioned ? "less" : "more") hard than if we do nothing"
  }

  /// The least of both scoreboards, a line each: what the firm keeps, and what its customers bear.
  public var boards: [String] {
    func stands(_ name: String, _ measure: Measure) -> String {
      let figure = measure.figure(currency)
      let (now, other) = (course.estimate(measure, week: week).mean, baseline.estimate(measure, week: week).mean)
      return "\(name) \(figure.text(now)) (nothing: \(figure.text(other)))"
    }
    return [
      "Firm: \(stands("value", .value)), \(stands("still customers", .active)).",
      "Customers: \(stands("trust", .trust)), \(stands("left over trust", .left)).",
    ]
  }

  /// How many say yes where they are asked first; nil where nobody is.
  public var consents: String? { (try? Consents(in: course.plan.ending(at: week)))?.sentence }

  /// Why spend falls even if we do nothing; nil where it does not fall by as much as a twentieth.
  public var decline: String? {
    let (first, last) = (Gauge.weeklySpend.firstWeek, week)
    guard last > first else { return nil }
    func spend(_ week: Int) -> Double { Gauge.weeklySpend.estimate(baseline, week: week).mean }
    let (before, now) = (spend(first), spend(last))
    guard before > 0, now < 0.95 * before else { return nil }
    let part = Figure.percent.text(1 - now / before)
    return "If we do nothing, spend a week falls by \(part), too: nobody new joins in here, and keen buyers drift away "
      + "first."
  }

  /// The four charts, the sentence, how many say yes, and both scoreboards in short.
  public var document: Document {
    var document = Document()
    if week > 0 { document.append(.charts(charts)) }
    document.append(.sentence(sentence, tone: .strong))
    for board in boards + [consents].compactMap({ $0 }) { document.append(.note(board)) }
    return document
  }
}

extension Plan {
  /// The same plan to an earlier week.
  fileprivate func ending(at week: Int) -> Plan {
    var plan = self
    plan.weeks = week
    return plan
  }
}
