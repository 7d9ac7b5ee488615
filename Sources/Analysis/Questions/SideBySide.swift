public import Reports
public import Simulation

/// Many courses of one scenario side by side, none before the others.
extension Gauge {
  /// A chart with a letter for each course, and doing nothing as a dashed line behind them.
  public func chart(of sides: [Comparison.Named], to week: Int) -> LineChart {
    let letters = LineChart.Letter.letters(for: sides.map(\.name))
    var drawn = zip(sides, letters).map { side, letter in
      var one = series(side.name, .other, side.course, in: [], to: week)
      one.letter = letter
      return one
    }
    if let first = sides.first { drawn.append(series("nothing", .baseline, first.baseline, in: [], to: week)) }
    let currency = sides.first?.course.plan.market.currency ?? ""
    return chart(drawn, marks: [], worlds: 0, currency: currency)
  }
}

/// Where two courses of one scenario parted, and by which line.
public struct Parting: Sendable {
  /// What they differ in.
  public let quantity: Quantity
  /// The course in which it is lower at the end.
  public let low: Comparison.Named
  /// The course in which it is higher.
  public let high: Comparison.Named
  /// The difference at the end, of the higher from the lower.
  public let change: Change
  /// The first week from which on they differ by 1 point or 1 %, and not by luck.
  public let week: Int
  /// The largest entry of the ledger that parts them.
  public let entry: Entry?
  /// The lines that hold in one of the two alone, as of the end.
  public let onlyLow, onlyHigh: [DatedAct]

  /// The two of `sides` that are furthest apart in a quantity at the end of `week`; nil where luck alone parts them.
  public init?(of sides: [Comparison.Named], in quantity: Quantity, week: Int) {
    let measure = quantity.measure
    func value(_ side: Comparison.Named) -> Double { side.course.estimate(measure, week: week).mean }
    guard let low = sides.min(by: { value($0) < value($1) }), let high = sides.max(by: { value($0) < value($1) }) else {
      return nil
    }
    func apart(_ week: Int) -> Change { Change(measure, high.course, from: low.course, week: week) }
    let far = [Change.Weight.clear, .dependsOnBelief]
    guard week > 0, far.contains(apart(week).weight) else { return nil }
    (self.quantity, self.low, self.high) = (quantity, low, high)
    change = apart(week)
    self.week = (1...week).reversed().prefix { far.contains(apart($0).weight) }.last ?? week
    entry = high.course.entries(of: quantity, beside: low.course, to: week).first { $0.amount > 0 }
    let (mine, theirs) = (low.course.plan.own, high.course.plan.own)
    onlyLow = mine.filter { line in !theirs.contains { $0.says(what: line) } }
    onlyHigh = theirs.filter { line in !mine.contains { $0.says(what: line) } }
  }
}

extension Plan {
  /// The lines of somebody's own that hold at the end.
  fileprivate var own: [DatedAct] {
    standing.filter { dated in
      if case .assumption = dated.act { return false }
      return dated.origin == .yours
    }
  }
}

extension DatedAct {
  /// Whether it says the same from the same week on, whatever the reason.
  fileprivate func says(what other: DatedAct) -> Bool { week == other.week && act == other.act }
}
