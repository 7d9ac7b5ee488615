public import Language
import Scenarios
public import Simulation

/// How far a tactic can go before a condition breaks, for whom first, and why.
///
/// ```swift
/// let answer = try HowFarAnswer(question, varying: range, of: plan, at: 0, today: nil, wording: wording)
/// answer.threshold          // .level(0.42 (0.40 to 0.44))
/// answer.firstToBreak       // "careful"
/// ```
/// The tactic starts in the week at the prompt with what the question says of it, besides the lines that hold already.
/// The condition is kept where the means over replications satisfy it in every week from then on, and in its own week
/// where a test names one.
public struct HowFarAnswer: Sendable {
  /// Where something stands along the lever.
  public struct Region: Hashable, Sendable {
    /// What a stretch of levels does.
    public enum Kind: String, CaseIterable, Sendable {
      /// Value is above doing nothing and trust not below it.
      case helps
      /// Value is above doing nothing, and the condition is kept.
      case tolerated
      /// The condition is kept and value is not above doing nothing.
      case idle = "gains nothing"
      /// The condition is broken.
      case tooFar = "too far"
    }

    /// What it does.
    public var kind: Kind
    /// From here.
    public var low: Double
    /// To there.
    public var high: Double
  }

  /// What breaks first, just past the threshold.
  public struct Cause: Hashable, Sendable {
    /// The test that breaks, such as `trust >= baseline - 5`.
    public var test: Condition.Test
    /// The week in which it breaks.
    public var week: Int
    /// What pushes most that way, from the ledger; nil for a measure that the ledger does not explain.
    public var driver: Driver?
    /// By how much, in points or money.
    public var amount: Double
  }

  /// What was asked.
  public let question: HowFar
  /// What was varied, from its lowest level to its highest.
  public let range: LeverRange
  /// What must hold.
  public let condition: Condition
  /// How far everybody can be taken.
  public let threshold: Threshold
  /// How far each segment that the tactic is for can be taken, in the market's order.
  public let segments: [(name: String, threshold: Threshold)]
  /// What plausible worlds make of the thresholds; nil where belief is off.
  public let belief: HowFarBelief?
  /// The level at which value is highest, and that value less doing nothing.
  public let peak: (level: Double, value: Estimate)
  /// The level of today; nil while the tactic is not applied.
  public let today: Double?
  /// The level that the line says of the lever; nil where it says none.
  let said: Double?
  /// How far everybody can be taken where another condition is kept; nil where none was wanted.
  public let other: (asked: OtherCondition, threshold: Threshold)?
  /// What breaks first; nil where nothing does.
  public let because: Cause?
  /// Whether the condition holds if we do nothing at all; where it does not, no level can keep it.
  public let isKeptByNothing: Bool
  /// What the levels do, in their order, without a gap.
  public let regions: [Region]
  /// The plan at the threshold, which every figure rests on.
  public let plan: Plan
  /// How many say yes at the threshold, where they are asked first; nil where nobody is.
  public let consents: Consents?
  let wording: Wording

  /// What is kept where the question does not say: `trust >= baseline - 5 and left <= baseline + 2%`.
  public static let usual = Condition([
    Condition.Test(.trust, .atLeast, .relative(to: .baseline, factor: 1, offset: -5)),
    Condition.Test(.left, .atMost, .relative(to: .baseline, factor: 1, offset: 0.02)),
  ])

  /// How many customers it is asked of at most: a fair sample of a larger market, so that an answer comes at once.
  public static let customers = 4000

  /// Asks.
  ///
  /// - Parameters:
  ///   - range: The lever that is varied.
  ///   - plan: The plan as it stands, to the last week that counts.
  ///   - week: The week at the prompt, in which the tactic starts.
  ///   - today: The level that the plan has now.
  ///   - said: The level that the line says of the lever.
  ///   - other: Another condition to stand beside it.
  ///   - worlds: The plausible worlds in which it is asked as well, for belief.
  ///   - progress: Called now and then with the part done; returning false stops it.
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    _ question: HowFar, varying range: LeverRange, of plan: Plan, at week: Int, today: Double?,
    said: Double? = nil, beside other: OtherCondition? = nil, worlds: [World] = [], threads: Int = 2, wording: Wording,
    progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    let condition = question.keeping ?? HowFarAnswer.usual
    let customers = min(plan.customers, HowFarAnswer.customers)
    @Sendable func asked(_ level: Double) -> Plan {
      var asked = plan
      asked.customers = customers
      if let when = question.when { asked.acts.append(DatedAct(week: week, when)) }
      let application = question.application.with(range.lever, at: level)
      asked.acts.append(DatedAct(week: week, .decision(.apply(application))))
      return asked.withTheories
    }
    let part = (worlds.isEmpty ? 1 : 0.5) / (other == nil ? 1 : 2)
    let search = try Search(
      range, keeping: condition, among: question.application.to, from: week + 1, threads: threads,
      progress: { progress?(part * $0) ?? true }, plan: asked)
    let concerned = question.application.to
    let all = plan.market.segments.map(\.name)
    let names = all.indices.filter { concerned.isEmpty || concerned.contains(all[$0]) }
    let threshold = Threshold(search) { $0.everybody }
    let value = search.curve { $0.value.reduce(0, +) / Double($0.value.count) }
    let top = value.peak.level
    let nearest = search.points.min { abs($0.level - top) < abs($1.level - top) }
    var highest = Estimate(samples: nearest?.value ?? [0])

    self.question = question
    self.range = range
    self.condition = condition
    self.threshold = threshold
    self.today = today
    self.said = said
    self.wording = wording
    self.other = try other.map { other in
      let others = try Search(
        range, keeping: other.condition, among: question.application.to, from: week + 1, threads: threads,
        known: search, progress: { progress?(part + part * $0) ?? true }, plan: asked)
      return (asked: other, threshold: Threshold(others) { $0.everybody })
    }
    let before = part * (other == nil ? 1 : 2)
    let thresholds = names.map { place in (place: place, threshold: Threshold(search) { $0.segments[place] }) }
    segments = thresholds.map { (all[$0.place], $0.threshold) }
    belief =
      worlds.isEmpty
      ? nil
      : try HowFarBelief(
        in: worlds, around: threshold, thresholds, peak: (top, highest.mean), of: range.low...range.high,
        threads: threads,
        progress: { progress?(before + (1 - before) * $0) ?? true }
      ) { change in
        try Search(
          range, keeping: condition, among: question.application.to, from: week + 1, threads: 1, progress: nil
        ) { change(asked($0)) }
      }
    highest.belief = belief?.peak
    peak = (top, highest)
    regions = Region.all(search, value)
    isKeptByNothing =
      Slack(condition, of: search.baseline, beside: search.baseline, in: concerned, from: week + 1)
      .least().room >= 0
    // As it is said, so that a line and its receipt have no more decimals than the sentence.
    self.plan = asked(threshold.level(in: range.low...range.high).hundredth)
    consents = try Consents(in: self.plan)
    because = try search.points.first { $0.everybody.least().room < 0 }.map { broken in
      // Past it still, and with no more decimals than a sentence has.
      let level = min((broken.level * 100).rounded(.up) / 100, range.high)
      return try Cause(broken, condition, plan: asked(level), threads: threads)
    }
  }

  /// The segment that breaks first; nil where all are kept.
  public var firstToBreak: String? {
    let broken = segments.filter { $0.threshold != .everywhere }
    let ends = range.low...range.high
    return broken.min { $0.threshold.level(in: ends) < $1.threshold.level(in: ends) }?.name
  }

  /// The room between today and the threshold; nil while the tactic is not applied.
  public var margin: Double? { today.map { threshold.level(in: range.low...range.high) - $0 } }
}

extension HowFarAnswer.Cause {
  /// What breaks at a level where something does.
  fileprivate init(_ broken: Search.Point, _ condition: Condition, plan: Plan, threads: Int) throws {
    let least = broken.everybody.least()
    test = condition.tests[least.test]
    week = least.week
    var plan = plan
    plan.weeks = max(week, 1)
    let course = try simulate(plan, threads: threads)
    let baseline = try simulate(plan.baseline, threads: threads)
    // Who leaves does so over trust: what moved trust is the reason.
    let quantity = Quantity(rawValue: test.measure.rawValue) ?? .trust
    let isFloor = test.comparison == .atLeast || test.comparison == .more
    let sign: Double = Quantity(rawValue: test.measure.rawValue) == nil || isFloor ? -1 : 1
    let most = course.entries(of: quantity, beside: baseline, in: test.segments, to: plan.weeks)
      .max { $0.amount * sign < $1.amount * sign }
    // What would be shown as 0 explains nothing.
    let isWorthSaying = (most?.amount ?? 0) * sign >= (quantity == .spend ? 0.005 : 0.05)
    driver = isWorthSaying ? most?.driver : nil
    amount = isWorthSaying ? most?.amount ?? 0 : 0
  }
}

extension HowFarAnswer.Region {
  /// How finely the levels are told apart.
  private static let steps = 100

  /// What the levels do, each stretch once.
  fileprivate static func all(_ search: Search, _ value: Curve) -> [HowFarAnswer.Region] {
    let trust = search.curve { $0.trust.reduce(0, +) / Double($0.trust.count) }
    let room = search.curve { $0.everybody.least().room }
    let (low, high) = (value.levels.first ?? 0, value.levels.last ?? 1)
    var regions: [HowFarAnswer.Region] = []
    for step in 0...steps {
      let level = low + (high - low) * Double(step) / Double(steps)
      let kind: Kind
      if room.value(at: level) < 0 {
        kind = .tooFar
      } else if value.value(at: level) <= 0 {
        kind = .idle
      } else {
        kind = trust.value(at: level) >= 0 ? .helps : .tolerated
      }
      if let last = regions.last, last.kind == kind {
        regions[regions.count - 1].high = level
      } else {
        regions.append(HowFarAnswer.Region(kind: kind, low: level, high: level))
      }
    }
    return regions
  }
}

extension Double {
  /// To two decimals, as levels are said.
  var hundredth: Double { (self * 100).rounded() / 100 }
}

extension Application {
  /// The same with a lever at a level.
  func with(_ lever: Lever, at level: Double) -> Application {
    var application = self
    switch lever {
    case .depth: application.depth = level
    case .reach: application.reach = level
    case .times: application.times = level
    case .fit: application.fit = level
    }
    return application
  }

  /// The level that a lever has.
  public func level(of lever: Lever) -> Double {
    switch lever {
    case .depth: depth
    case .reach: reach
    case .times: times
    case .fit: fit
    }
  }
}
