import Language
public import Reports
public import Simulation

/// Why something changed: the entries of the ledger, which add up exactly to the change that is shown.
public struct Why: Sendable {
  /// One line of the answer.
  public struct Row: Hashable, Sendable {
    /// What pushed; nil for all else.
    public var driver: Driver?
    /// How many entries it stands for.
    public var count: Int
    /// Rounded so that the rows add up to the rounded total.
    public var amount: Double
  }

  /// Rows and what they add up to.
  public struct Account: Hashable, Sendable {
    /// Largest first, all else last.
    public var rows: [Row]
    /// The change, rounded as it is shown.
    public var total: Double
  }

  /// What is explained.
  public let quantity: Quantity
  /// The change from week `from` to week `week`.
  public let change: Account
  /// The difference from doing nothing; of what a line brings and the line that it replaces had brought, what is left.
  public let difference: Account

  private let course: Course
  private let baseline: Course
  /// What was put together in the difference.
  private let nets: [Net]
  private let segments: [String]
  private let from: Int
  private let week: Int
  private let wording: Wording

  /// Explains a quantity of some segments (none named: all) from the end of week `from` to the end of week `week`; both
  /// courses with a ledger.
  public init(
    _ quantity: Quantity, of course: Course, beside baseline: Course, in segments: [String] = [], from: Int = 0,
    week: Int, wording: Wording
  ) {
    self.quantity = quantity
    self.course = course
    self.baseline = baseline
    self.segments = segments
    self.week = min(week, course.plan.weeks, baseline.plan.weeks)
    // Nothing is asked beyond the weeks that have run.
    let from = min(from, self.week)
    self.from = from
    self.wording = wording
    let decimals = quantity == .spend ? 2 : 1
    func value(_ course: Course, _ week: Int) -> Double {
      course.estimate(quantity.measure, in: segments, week: week).mean
    }
    let change = value(course, self.week) - value(course, from)
    self.change = Account(
      course.entries(of: quantity, in: segments, from: from, to: self.week), total: change, decimals: decimals)
    let lost = Set(
      baseline.entries(of: quantity, in: segments, from: from, to: self.week).map(\.driver))
    let (entries, nets) = course.entries(of: quantity, beside: baseline, in: segments, from: from, to: self.week)
      .netted(against: lost)
    self.nets = nets
    difference = Account(
      entries,
      total: change - (value(baseline, self.week) - value(baseline, from)), decimals: decimals)
  }

  private var figure: Figure { quantity.measure.differenceFigure(course.plan.market.currency) }

  /// What it is about, such as `trust among careful`.
  private var subject: String {
    quantity.measure.phrase + (segments.isEmpty ? "" : " among \(listed(segments))")
  }

  /// The rows as bars, and what the largest of them mean.
  public var document: Document {
    guard week > from else { return [.sentence("No week has run yet, so nothing has changed.")] }
    var document = Document()
    let sameAsNothing = difference.rows.allSatisfy { $0.amount == 0 }
    let why = Block.bars(bars(change, "Why \(subject) changed, week \(from) to week \(week)", "the change"))
    if sameAsNothing {
      document.append(why)
      document.append(.note("If we do nothing, the same happens."))
    } else {
      document.append(
        .bars(bars(difference, "Against doing nothing, week \(from) to week \(week)", "the difference")))
      if let balance { document.append(.sentence(balance)) }
      document.append(why)
    }
    document.append(.list(meanings(sameAsNothing ? change : difference)))
    if quantity == .spend { document.append(.note("Luck is real less expected spend: nobody's doing.")) }
    return document
  }

  /// What pushes up, what pushes down, and what is left: a single row is easily taken for the outcome.
  private var balance: String? {
    let amounts = difference.rows.map(\.amount)
    let (up, down) = (amounts.filter { $0 > 0 }.reduce(0, +), amounts.filter { $0 < 0 }.reduce(0, +))
    guard up > 0, down < 0 else { return nil }
    let settled = difference.rows.first { $0.driver?.mechanism == .healed }?.amount ?? 0
    let isTakenBack = settled * (difference.total - settled) < 0
    return "All that pushes up comes to \(figure.text(up)), all that pushes down to \(figure.text(down)); what is left "
      + "is \(figure.text(difference.total))."
      + (isTakenBack ? " Settling takes back a part of what the others moved." : "")
  }

  /// What the difference from doing nothing is made of, named for a page on which more than one stands.
  var differenceBars: BarChart {
    bars(difference, "\(subject.capitalizedFirst) against doing nothing, by week \(week)", "the difference")
  }

  /// What its largest entries mean.
  var differenceMeanings: [String] { meanings(difference) }

  private func bars(_ account: Account, _ title: String, _ sum: String) -> BarChart {
    BarChart(
      title, figure: figure,
      entries: account.rows.map { row in
        guard let driver = row.driver else { return BarChart.Entry("all else (\(row.count))", row.amount) }
        return BarChart.Entry(driver.mechanism.phrase, row.amount, cause: driver.act.map { wording.datedLine($0) })
      }, total: BarChart.Entry(sum, account.total))
  }

  /// The three largest in full: what they are and the line behind them.
  private func meanings(_ account: Account) -> [String] {
    account.rows.prefix(3).compactMap(\.driver).map { driver in
      let line = driver.act.map { " Behind it: \(wording.datedLine($0))." } ?? ""
      let net = account == difference ? nets.first { $0.driver == driver } : nil
      return "\(driver.mechanism.phrase): \(driver.mechanism.sentence)\(net.map(words) ?? line)"
    }
  }

  /// What a row was put together from.
  private func words(_ net: Net) -> String {
    let parts = net.parts.map { part, isReplaced in
      let line = part.driver.act.map { wording.datedLine($0) } ?? ""
      return figure.text(part.amount) + (isReplaced ? " because '\(line)' no longer brings it" : " from '\(line)'")
    }
    return " What is left of \(listed(parts))."
  }
}

/// Entries of one mechanism of which some push against the others because one line took the place of another.
private struct Net {
  /// What stands for all of them: the line that took the place.
  var driver: Driver
  /// Largest first, each with whether its line works if we do nothing.
  var parts: [(entry: Entry, isReplaced: Bool)]
}

extension [Entry] {
  /// The entries, largest first, with those put together that push against each other since a line was replaced: what a
  /// new line brings is its own merit only as far as it exceeds what the old one had brought.
  ///
  /// - Parameter lost: What pushes if we do nothing.
  fileprivate func netted(against lost: Set<Driver>) -> (entries: [Entry], nets: [Net]) {
    var (entries, nets) = (self, [Net]())
    for new in self where !lost.contains(new.driver) {
      let parts = filter { $0.driver.mechanism == new.driver.mechanism && $0.driver.subject == new.driver.subject }
      guard new.driver.act != nil, !nets.contains(where: { $0.parts.contains { $0.entry == new } }),
        parts.contains(where: { lost.contains($0.driver) && $0.amount * new.amount < 0 })
      else { continue }
      entries.removeAll { parts.contains($0) }
      entries.append(Entry(driver: new.driver, amount: parts.reduce(0) { $0 + $1.amount }))
      nets.append(Net(driver: new.driver, parts: parts.map { ($0, lost.contains($0.driver)) }))
    }
    let sorted = entries.enumerated()
      .sorted { (abs($0.element.amount), -$0.offset) > (abs($1.element.amount), -$1.offset) }
    return (sorted.map(\.element), nets)
  }
}

extension Driver {
  /// What its line states the whole of, and so replaces: the verb, and with `apply` the tactic.
  fileprivate var subject: String? {
    guard let words = act?.act.text().split(separator: " ") else { return nil }
    return words.prefix(words.first == "apply" ? 2 : 1).joined(separator: " ")
  }
}

extension Why.Account {
  /// At most so many rows: what is under a fiftieth of all movement, or would be shown as 0, is all else.
  init(_ entries: [Entry], total: Double, decimals: Int, rows limit: Int = 8) {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let movement = entries.reduce(0) { $0 + abs($1.amount) }
    let least = max(movement / 50, 0.5 / scale)
    let shown = entries.prefix { abs($0.amount) >= least }.prefix(entries.count > limit ? limit - 1 : limit)
    let rest = entries.dropFirst(shown.count)
    var amounts = shown.map(\.amount)
    if !rest.isEmpty { amounts.append(rest.reduce(0) { $0 + $1.amount }) }
    let neat = rounded(amounts, to: total, decimals: decimals)
    rows = zip(shown, neat).map { Why.Row(driver: $0.driver, count: 1, amount: $1) }
    if !rest.isEmpty { rows.append(Why.Row(driver: nil, count: rest.count, amount: neat[shown.count])) }
    self.total = (total * scale).rounded() / scale
  }
}
