import Simulation

/// A small market in which every lever can be felt, and short ways to write its lines.
enum Bench {
  static let careful = Segment(name: "careful", share: 0.4, concern: 0.7, appetite: 0.45, trust: 0.45, skepticism: 0.5)
  static let easy = Segment(name: "easy", share: 0.6, concern: 0.4, appetite: 0.65, rate: 0.4)
  static let market = Market(
    segments: [careful, easy], earnings: Market.Earnings(partners: 0.05, brokers: 0.3))

  /// The firm holds this before any row begins.
  static let held: [Kind] = [.declared, .purchases, .browsing, .webHistory, .inferred]

  static func plan(_ acts: [DatedAct], in market: Market = market, weeks: Int) -> Plan {
    Plan(market: market, acts: [at(0, .collect(held, to: []))] + acts, weeks: weeks, customers: 3000, replications: 6)
  }
}

func at(_ week: Int = 0, _ decision: Decision) -> DatedAct { DatedAct(week: week, .decision(decision)) }
func at(_ week: Int, _ event: Event) -> DatedAct { DatedAct(week: week, .event(event)) }

func assume(_ name: String, _ value: Double) -> DatedAct {
  DatedAct(week: 0, .assumption(Assumption(name, .number(value))))
}

func apply(
  _ tactic: Tactic, at week: Int = 0, depth: Double = 0.6, reach: Double? = nil, times: Double? = nil,
  fit: Double = 0.6, obtrusive: Bool = false, onDevice: Bool = false, using: [Kind] = [], to: [String] = []
) -> DatedAct {
  DatedAct(
    week: week,
    .decision(
      .apply(
        Application(
          tactic, depth: depth, reach: reach, times: times, fit: fit, isObtrusive: obtrusive, isOnDevice: onDevice,
          using: using, to: to))))
}

func disclose(
  _ level: Disclosure, saying: [Claim] = [], about: [Kind] = [], to: [String] = [], at week: Int = 0
) -> DatedAct {
  at(week, .disclose(level, saying: saying, about: about, to: to))
}

func control(_ level: Control, buried: Bool = false, about: [Kind] = [], to: [String] = [], at week: Int = 0)
  -> DatedAct
{
  at(week, .control(level, isBuried: buried, about: about, to: to))
}

func secure(_ level: Security, visible: Bool = false) -> DatedAct { at(0, .secure(level, isVisible: visible)) }

func breach(at week: Int = 8, reach: Double = 0.6, avoidable: Bool = false, about: [Kind] = []) -> DatedAct {
  at(week, .breach(reach: reach, isAvoidable: avoidable, about: about))
}

func uncover(_ secret: Secret, at week: Int = 8, unproven: Bool = false, reach: Double = 0.6) -> DatedAct {
  at(week, .uncover(secret, isUnproven: unproven, reach: reach))
}

func respond(_ response: Response?, compensate: Amount? = nil, to: [String] = [], at week: Int = 10) -> DatedAct {
  at(week, .respond(response, compensate: compensate, to: to))
}
