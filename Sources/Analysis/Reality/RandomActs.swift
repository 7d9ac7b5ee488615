import Simulation

/// The acts of a random plan: a firm that is set up in week 0, then every verb, each some times, at random weeks.
struct RandomActs {
  let market: Market
  let weeks: Int
  var dice: Dice

  private var names: [String] { market.segments.map(\.name) }
  private var kinds: [Kind] { market.kinds.map(\.kind) }

  init(market: Market, weeks: Int, dice: Dice) {
    (self.market, self.weeks, self.dice) = (market, weeks, dice)
  }

  mutating func all() -> [DatedAct] {
    var acts = [DatedAct(week: 0, .decision(.collect(dice.happens(50) ? kinds : collected(), to: [])))]
    for _ in 0..<dice.number(1...3) { acts.append(DatedAct(week: 0, apply(to: []))) }
    for verb in Verb.allCases {
      // The two with most forms need more tries.
      let most = verb == .disclose || verb == .control ? 5 : 2
      for _ in 0..<dice.number(1...most) { acts.append(DatedAct(week: week(of: verb), make(verb))) }
    }
    acts += troubles()
    return acts
  }

  /// What can be done, as a list so that no verb is forgotten.
  private enum Verb: CaseIterable {
    case collect, forget, apply, stop, disclose, control, incentive, share, secure, notify, respond
    case breach, uncover, law, rival, assumption
  }

  /// One act at random, as it could be made in a week.
  mutating func one() -> Act { make(dice.one(of: Verb.allCases)) }

  private mutating func week(of verb: Verb) -> Int {
    // Taking things back at once would leave plans in which nothing happens.
    if verb == .forget || verb == .stop { return dice.number(weeks / 3...weeks - 1) }
    return dice.happens(40) ? 0 : dice.number(0...weeks - 1)
  }

  private mutating func make(_ verb: Verb) -> Act {
    switch verb {
    case .collect: .decision(.collect(collected(), to: to()))
    case .forget: .decision(.forget([dice.one(of: kinds)], to: to()))
    case .apply: apply(to: to())
    case .stop: .decision(.stop(dice.one(of: Tactic.allCases), to: to()))
    case .disclose:
      .decision(
        .disclose(
          dice.one(of: Disclosure.allCases), saying: dice.some(of: Claim.allCases, most: 4), about: about(), to: to()))
    case .control:
      .decision(.control(dice.one(of: Control.allCases), isBuried: dice.happens(30), about: about(), to: to()))
    case .incentive: .decision(.incentive(amount(), kinds: dice.some(of: kinds, most: 2), to: to()))
    case .share: .decision(.share(dice.one(of: Sharing.allCases), about: about(), to: to()))
    case .secure: .decision(.secure(dice.one(of: Security.allCases), isVisible: dice.happens(50)))
    case .notify: .decision(.notify(saying: dice.some(of: Claim.allCases, most: 2), to: to()))
    case .respond: respond()
    case .breach: .event(.breach(reach: dice.percent(5...95), isAvoidable: dice.happens(50), about: about()))
    case .uncover: .event(.uncover(secret(), isUnproven: dice.happens(35), reach: dice.percent(5...95)))
    case .law: .event(.law(dice.one(of: Law.allCases), about: about()))
    case .rival: .event(.rival(amount(), to: to()))
    case .assumption: assumption()
    }
  }

  /// A breach with its notice, answer and revelation afterwards, in that order.
  private mutating func troubles() -> [DatedAct] {
    var week = dice.number(1...max(1, weeks / 2))
    var acts: [DatedAct] = []
    for verb in [Verb.breach, .notify, .respond, .uncover, .respond] {
      acts.append(DatedAct(week: min(week, weeks - 1), make(verb)))
      week += dice.number(0...3)
    }
    return acts
  }

  private mutating func to() -> [String] { dice.happens(60) ? [] : dice.some(of: names, most: 2) }

  private mutating func about() -> [Kind] { dice.happens(50) ? [] : dice.some(of: kinds, most: 4) }

  private mutating func collected() -> [Kind] { [dice.one(of: kinds)] + dice.some(of: kinds, most: 4) }

  private mutating func amount() -> Amount {
    dice.happens(50) ? .money(Double(dice.number(0...20))) : .basket(dice.percent(0...40))
  }

  private mutating func apply(to segments: [String]) -> Act {
    .decision(
      .apply(
        Application(
          dice.one(of: Tactic.allCases), depth: dice.percent(5...100),
          reach: dice.happens(50) ? nil : dice.percent(10...100),
          times: dice.happens(60) ? nil : Double(dice.number(0...6)), fit: dice.percent(10...95),
          isObtrusive: dice.happens(30), isOnDevice: dice.happens(30),
          using: dice.happens(70) ? [] : [dice.one(of: kinds)], to: segments)))
  }

  private mutating func respond() -> Act {
    let response = dice.happens(25) ? nil : dice.one(of: Response.allCases)
    let compensates = response == nil || dice.happens(40)
    return .decision(.respond(response, compensate: compensates ? amount() : nil, to: to()))
  }

  private mutating func secret() -> Secret {
    switch dice.number(0...3) {
    case 0: .selling
    case 1: .breach
    case 2: .kinds([dice.one(of: kinds)])
    default: .tactic(dice.one(of: Tactic.allCases))
    }
  }

  /// A parameter somewhere in its range, or the prior.
  private mutating func assumption() -> Act {
    if dice.happens(15) { return .assumption(Assumption("prior", .word(dice.one(of: Prior.allCases).rawValue))) }
    let parameter = dice.one(of: Parameters.all)
    let (low, high) = (parameter.range.lowerBound, parameter.range.upperBound)
    // Rounded, as nobody types sixteen digits.
    let value = ((low + (high - low) * dice.percent(20...80)) * 1e7).rounded() / 1e7
    return .assumption(Assumption(parameter.name, .number(value)))
  }
}
