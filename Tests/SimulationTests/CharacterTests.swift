import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

/// Every trait of a segment, fact of a kind and sum of a market has an effect, and the design says which way.
@Suite struct CharacterTests {
  static let ad = apply(.retargeting)
  static let picks = apply(.recommendations)

  /// A row whose two markets differ by one segment's trait.
  static func trait(
    _ sentence: String, _ lines: [DatedAct], _ measure: Measure, _ sign: Direction.Sign, week: Int = 13,
    _ more: (inout Segment) -> Void, than less: (inout Segment) -> Void = { _ in }
  ) -> Direction {
    func market(_ change: (inout Segment) -> Void) -> Market {
      var segment = Segment(name: "all", share: 1)
      change(&segment)
      return Market(segments: [segment])
    }
    return Direction(
      sentence, lines, beside: lines, measure, sign, week: week, market: market(more), besideMarket: market(less))
  }

  static let people: [Direction] = [
    trait("the concerned feel more risk", [ad], .risk, .up) { $0.concern = 0.75 },
    trait("the concerned trust a covert firm less", [ad], .trust, .down) { $0.concern = 0.75 },
    trait("those with appetite feel more benefit", [picks], .benefit, .up) { $0.appetite = 0.75 },
    trait("those with appetite buy more of what is meant for them", [picks], .spend, .up) { $0.appetite = 0.75 },
    trait("the literate know more", [picks], .knowledge, .up, week: 0) { $0.literacy = 0.75 },
    trait("the literate see more in a contact", [ad], .risk, .up, week: 1) { $0.literacy = 0.75 },
    trait("the reactant resist", [ad], .pressure, .up) { $0.reactance = 0.75 },
    trait("the reactant buy less under pressure", [apply(.retargeting, depth: 0.9)], .spend, .down) {
      $0.reactance = 0.75
    },
    trait("those who forgive are won back", [breach(), respond(.apology)], .ability, .up) { $0.forgiveness = 0.8 },
    trait("those who buy more often buy more", [], .purchases, .up) { $0.rate = 0.4 },
    trait("those with larger baskets spend more", [], .spend, .up) { $0.basket = 50 },
    trait("the trusting feel less risk of what they know", [ad, disclose(.notice)], .risk, .down) { $0.trust = 0.7 },
    trait("the trusting give more data", [control(.optIn)], .optedIn, .up) { $0.trust = 0.7 },
    trait("the skeptical feel less benefit", [picks], .benefit, .down) { $0.skepticism = 0.7 },
  ]

  /// Patronage is the rate beside that of the others, so it takes two segments.
  static let patrons: [Direction] = {
    let betrayed = [at(0, .share(.brokers, about: [])), uncover(.selling, reach: 1), assume("leave", 0.1)]
    var market = Bench.market
    market.segments[1].rate = 3
    return [
      Direction(
        "patrons leave less after a betrayal", betrayed, beside: betrayed, .left, .down, week: 26, in: ["easy"],
        market: market,
        besideMarket: Bench.market)
    ]
  }()

  /// A row whose two markets differ by one number.
  static func market(
    _ sentence: String, _ lines: [DatedAct], _ measure: Measure, _ sign: Direction.Sign, _ more: (inout Market) -> Void
  ) -> Direction {
    var market = Bench.market
    more(&market)
    return Direction(sentence, lines, beside: lines, measure, sign, market: market, besideMarket: Bench.market)
  }

  /// Changes what the market says of web history.
  static func history(_ change: @escaping (inout KindFacts) -> Void) -> (inout Market) -> Void {
    { market in
      for place in market.kinds.indices where market.kinds[place].kind == .webHistory { change(&market.kinds[place]) }
    }
  }

  static let sums: [Direction] = [
    market("a more sensitive kind is more of a risk", [ad], .risk, .up, history { $0.sensitivity = 0.9 }),
    market("a kind that flows further is more of a risk", [ad], .risk, .up, history { $0.flow = .bought }),
    market("a kind that is known of surprises less", [ad], .skepticism, .down, history { $0.awareness = 0.9 }),
    market("more margin is more value", [], .value, .up) { $0.margin = 0.4 },
    market("a higher discount is less value", [], .value, .down) { $0.discount = 0.3 },
    market("contacts cost value", [picks], .value, .down) { $0.costs.contact[.recommendations] = 0.1 },
    market("breached records cost value", [breach()], .value, .down) { $0.costs.breachedRecord = 300 },
    market("earnings are value", [at(0, .share(.partners, about: []))], .value, .up) { $0.earnings.partners = 0.2 },
    market("new customers drift away sooner", [], .lapsed, .up) { $0.base = .new },
  ]

  static let priors: [Direction] = [
    Direction(
      "a trusted firm is believed", [DatedAct(week: 0, .assumption(Assumption("prior", .word("trusted")))), ad],
      beside: [DatedAct(week: 0, .assumption(Assumption("prior", .word("distrusted")))), ad], .benefit, .up)
  ]

  @Test(arguments: people + patrons) func `who customers are decides what they feel and do`(row: Direction) throws {
    try row.expectHolds()
  }

  @Test(arguments: sums + priors) func `what data and money are like decides what comes of it`(row: Direction) throws {
    try row.expectHolds()
  }
}
