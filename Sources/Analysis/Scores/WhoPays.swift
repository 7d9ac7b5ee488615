import Language
public import Reports
public import Simulation

/// Who pays for a tactic, or for all that somebody decided: the same customers with the same luck in two whole worlds,
/// counted, beside what the firm gains.
public struct WhoPays: Sendable {
  /// The tactic that one of the worlds is without; nil: without any decision or event of yours.
  public let tactic: Tactic?
  /// What became of the customers.
  public let reckoned: Reckoned
  private let segments: [String]
  private let wording: Wording

  /// Asks about a plan by its last week; of `segments` none named means all.
  ///
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    for tactic: Tactic?, in plan: Plan, among segments: [String] = [], threads: Int = 2, wording: Wording,
    progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    self.tactic = tactic
    self.segments = segments
    self.wording = wording
    let other = tactic.map(plan.without) ?? plan.baseline
    reckoned = try Reckoned.all([(plan, other)], threads: threads, progress: progress)[0]
  }

  private var plan: Plan { reckoned.plan }
  private var currency: String { plan.market.currency }
  /// The segments that are asked about, in the market's order.
  var asked: [String] {
    plan.market.segments.map(\.name).filter { segments.isEmpty || segments.contains($0) }
  }

  /// What the world is called in which the thing is missing.
  private var without: String { "without " + (tactic.map { wording.vocabulary.name(of: $0) } ?? "what you did") }

  /// What the firm gains per customer, in margin or value, and how much that deserves to be spoken of.
  public func gain(_ item: Reckoning.Item, in segments: [String]? = nil) -> (
    difference: Estimate, weight: Change.Weight
  ) {
    let segments = segments ?? self.segments
    let difference = reckoned.difference(item, in: segments)
    return (difference, Change.Weight(difference, from: reference(item, in: segments), in: .money))
  }

  private func reference(_ item: Reckoning.Item, in segments: [String]) -> Double {
    Estimate(samples: reckoned.samples(item, in: segments, ofOther: true)).mean
  }

  /// The proportion of customers with a fate, with luck; of those who are asked about unless others are named.
  public func estimate(_ fate: Reckoning.Fate, in segments: [String]? = nil) -> Estimate {
    reckoned.estimate(fate, in: segments ?? self.segments)
  }

  private func weight(_ fate: Reckoning.Fate) -> Change.Weight {
    Change.Weight(estimate(fate), from: 0, in: .share)
  }

  /// Who is harmed and who is helped, what the firm gains, and where most are harmed.
  public var sentence: String {
    func told(_ fate: Reckoning.Fate) -> String {
      let caution = weight(fate) == .clear ? nil : weight(fate).caution
      return Figure.percent.text(estimate(fate).mean) + (caution.map { " (\($0))" } ?? "")
    }
    let gain = Change(.value, gain(.value).difference, from: reference(.value, in: segments))
    var text =
      "Of the same customers with and \(without), \(told(.harmed)) are harmed and \(told(.helped)) helped by week "
      + "\(plan.weeks); the firm's value per customer: \(gain.amount(currency))"
    if let caution = gain.caution { text += ", \(caution)" }
    if let most = asked.max(by: { share($0) < share($1) }), asked.count > 1, weight(.harmed) == .clear {
      text += ". Most are harmed among \(most) (\(Figure.percent.text(share(most))))"
    }
    return text + "."
  }

  private func share(_ segment: String) -> Double { estimate(.harmed, in: [segment]).mean }

  /// Everybody: how many customers each fate has.
  public var fates: Table {
    Table(
      columns: [.text("What became of them"), .number("Customers"), .number("Share of all")],
      rows: Reckoning.Fate.allCases.map { fate in
        let estimate = estimate(fate)
        return [
          .text(fate.title), .number(estimate.mean * Double(reckoned.customers(in: segments)), .count),
          .estimate(mean: estimate.mean, low: estimate.low, high: estimate.high, .percent),
        ]
      })
  }

  /// Segment by segment, beside what the firm gains there.
  public var bySegment: Table {
    let columns: [Column] =
      [.text("Segment")] + Reckoning.Fate.allCases.map { .number("\($0)".capitalizedFirst) } + [
        .number("Margin +/-"), .number("Value +/-"),
      ]
    let figure = Figure.moneyDifference(currency)
    return Table(
      columns: columns,
      rows: asked.map { segment in
        [.text(segment)]
          + Reckoning.Fate.allCases.map { .number(estimate($0, in: [segment]).mean, .percent) }
          + [Reckoning.Item.margin, .value].map { .number(gain($0, in: [segment]).difference.mean, figure) }
      })
  }

  /// What is meant by the fates, and what counts as small.
  public static let definitions =
    "Harmed: trust a point or more lower with it, or left who would have stayed; helped: the other way round. Silent: "
    + "still a customer, told nobody in anger, and took a consent back or buys 1% less often. Left and silent are counted "
    + "besides. Under 1% of customers or of money is called small."

  /// How word of mouth is counted.
  public static let word =
    "Word of mouth: both are whole worlds and word travels in each, so also those whom nothing reached may be moved by "
    + "what others tell."

  /// The sentence, the counts and how to read them.
  public var document: Document {
    [
      .sentence(sentence, tone: .strong), .table(fates), .table(bySegment), .note(WhoPays.definitions),
      .note(WhoPays.word),
    ]
  }
}

extension Reckoning.Fate {
  /// What became of whoever is counted.
  public var title: String {
    switch self {
    case .helped: "Helped"
    case .unmoved: "Unmoved"
    case .harmed: "Harmed"
    case .left: "Left instead of staying"
    case .silent: "Silent withdrawal"
    }
  }
}

extension Plan {
  /// The same plan with a tactic never applied, by nobody and to nobody.
  public func without(_ tactic: Tactic) -> Plan {
    var plan = self
    plan.acts = acts.filter { dated in
      switch dated.act {
      case .decision(.apply(let application)): application.tactic != tactic
      case .decision(.stop(let stopped, _)): stopped != tactic
      default: true
      }
    }
    return plan
  }
}
