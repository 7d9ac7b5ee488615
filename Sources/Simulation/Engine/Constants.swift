/// The parameters as one week sees them: defaults, and what was assumed until then.
struct Constants: Sendable {
  let traitConcentration: Float
  let trustSpread: Float
  let facetSpread: Float
  let skepticismSpread: Float
  let rateShape: Float
  let basketShape: Float
  let basketRegularity: Float
  let passingPartners: Float
  let passingBrokers: Float
  let clarityFinePrint: Float
  let clarityNotice: Float
  let clarityJustInTime: Float
  let clarityDashboard: Float
  let hiddenFinePrint: Float
  let hiddenNotice: Float
  let hiddenJustInTime: Float
  let hiddenDashboard: Float
  let hiddenLie: Float
  let controlOptOut: Float
  let controlOptIn: Float
  let controlGranular: Float
  let controlBuried: Float
  let controlUnsaid: Float
  let securityUnseen: Float
  let askBias: Float
  let askSlope: Float
  let askBuried: Float
  let optoutEase: Float
  let optoutBuried: Float
  let withdrawAnger: Float
  let contactHalf: Float
  let wearIn: Float
  let wearPeak: Float
  let depthHalf: Float
  let reason: Float
  let doubt: Float
  let knownWeight: Float
  let surpriseWeight: Float
  let tame: Float
  let shield: Float
  let intrude: Float
  let attention: Float
  let reactanceWeight: Float
  let deviceRisk: Float
  let heed: Float
  let hearsay: Float
  let dig: Float
  let findBlow: Float
  let toldCost: Float
  let sting: Float
  let accuse: Float
  let trustGain: Float
  let trustBad: Float
  let facetHalo: Float
  let protectionGain: Float
  let kept: Float
  let miss: Float
  let breachBlow: Float
  let breachFull: Float
  let protect: Float
  let bond: Float
  let neglectShare: Float
  let lateBlow: Float
  let notifyHalf: Float
  let healHalf: Float
  let settleHalf: Float
  let scar: Float
  let sorry: Float
  let sorryLied: Float
  let deny: Float
  let denyLied: Float
  let amends: Float
  let amendsExpected: Float
  let warySurprise: Float
  let waryNoticed: Float
  let waryDeceit: Float
  let waryPrint: Float
  let waryPromise: Float
  let waryWord: Float
  let warySilence: Float
  let waryOverpaid: Float
  let waryHonest: Float
  let waryHalf: Float
  let loyalHalf: Float
  let loyalValue: Float
  let angerBreach: Float
  let angerDeceit: Float
  let angerHalf: Float
  let pull: Float
  let loyalBuy: Float
  let loyalStay: Float
  let angerBuy: Float
  let incentivePull: Float
  let rivalPull: Float
  let leave: Float
  let praise: Float
  let grumble: Float
  let tell: Float

  /// The values in force in a week of a plan, 1...; a later assumption about a parameter replaces an earlier one, and a
  /// later theory replaces an earlier one as a whole.
  init(_ plan: Plan, week: Int) {
    let assumed = plan.assumed(week: week)
    func value(_ name: String) -> Float { Float(assumed[name] ?? Parameters.named(name)!.value) }
    traitConcentration = value("trait.concentration")
    trustSpread = value("trust.spread")
    facetSpread = value("facet.spread")
    skepticismSpread = value("skepticism.spread")
    rateShape = value("rate.shape")
    basketShape = value("basket.shape")
    basketRegularity = value("basket.regularity")
    passingPartners = value("passing.partners")
    passingBrokers = value("passing.brokers")
    clarityFinePrint = value("clarity.fine-print")
    clarityNotice = value("clarity.notice")
    clarityJustInTime = value("clarity.just-in-time")
    clarityDashboard = value("clarity.dashboard")
    hiddenFinePrint = value("hidden.fine-print")
    hiddenNotice = value("hidden.notice")
    hiddenJustInTime = value("hidden.just-in-time")
    hiddenDashboard = value("hidden.dashboard")
    hiddenLie = value("hidden.lie")
    controlOptOut = value("control.opt-out")
    controlOptIn = value("control.opt-in")
    controlGranular = value("control.granular")
    controlBuried = value("control.buried")
    controlUnsaid = value("control.unsaid")
    securityUnseen = value("security.unseen")
    askBias = value("ask.bias")
    askSlope = value("ask.slope")
    askBuried = value("ask.buried")
    optoutEase = value("optout.ease")
    optoutBuried = value("optout.buried")
    withdrawAnger = value("withdraw.anger")
    contactHalf = value("contact.half")
    wearIn = value("wear.in")
    wearPeak = value("wear.peak")
    depthHalf = value("depth.half")
    reason = value("reason")
    doubt = value("doubt")
    knownWeight = value("known.weight")
    surpriseWeight = value("surprise.weight")
    tame = value("tame")
    shield = value("shield")
    intrude = value("intrude")
    attention = value("attention")
    reactanceWeight = value("reactance.weight")
    deviceRisk = value("device.risk")
    heed = value("heed")
    hearsay = value("hearsay")
    dig = value("dig")
    findBlow = value("find.blow")
    toldCost = value("told.cost")
    sting = value("sting")
    accuse = value("accuse")
    trustGain = value("trust.gain")
    trustBad = value("trust.bad")
    facetHalo = value("facet.halo")
    protectionGain = value("protection.gain")
    kept = value("kept")
    miss = value("miss")
    breachBlow = value("breach.blow")
    breachFull = value("breach.full")
    protect = value("protect")
    bond = value("bond")
    neglectShare = value("neglect.share")
    lateBlow = value("late.blow")
    notifyHalf = value("notify.half")
    healHalf = value("heal.half")
    settleHalf = value("settle.half")
    scar = value("scar")
    sorry = value("sorry")
    sorryLied = value("sorry.lied")
    deny = value("deny")
    denyLied = value("deny.lied")
    amends = value("amends")
    amendsExpected = value("amends.expected")
    warySurprise = value("wary.surprise")
    waryNoticed = value("wary.noticed")
    waryDeceit = value("wary.deceit")
    waryPrint = value("wary.print")
    waryPromise = value("wary.promise")
    waryWord = value("wary.word")
    warySilence = value("wary.silence")
    waryOverpaid = value("wary.overpaid")
    waryHonest = value("wary.honest")
    waryHalf = value("wary.half")
    loyalHalf = value("loyal.half")
    loyalValue = value("loyal.value")
    angerBreach = value("anger.breach")
    angerDeceit = value("anger.deceit")
    angerHalf = value("anger.half")
    pull = value("pull")
    loyalBuy = value("loyal.buy")
    loyalStay = value("loyal.stay")
    angerBuy = value("anger.buy")
    incentivePull = value("incentive.pull")
    rivalPull = value("rival.pull")
    leave = value("leave")
    praise = value("praise")
    grumble = value("grumble")
    tell = value("tell")
  }

  /// The part of what was unknown that a disclosure tells.
  func clarity(_ level: Disclosure) -> Float {
    switch level {
    case .none: 0
    case .finePrint: clarityFinePrint
    case .notice: clarityNotice
    case .justInTime: clarityJustInTime
    case .dashboard: clarityDashboard
    }
  }

  /// How far what is found out counts as hidden.
  func hidden(_ level: Disclosure) -> Float {
    switch level {
    case .none: 1
    case .finePrint: hiddenFinePrint
    case .notice: hiddenNotice
    case .justInTime: hiddenJustInTime
    case .dashboard: hiddenDashboard
    }
  }

  /// The control that is felt.
  func control(_ level: Control) -> Float {
    switch level {
    case .none: 0
    case .optOut: controlOptOut
    case .optIn: controlOptIn
    case .granular: controlGranular
    }
  }
}

/// What a half-life keeps in one week.
func keep(_ halfLife: Float) -> Float { Float(Exact.keep(halfLife: Double(halfLife))) }

/// The weight of evidence that pulls as a half-life does: x' = (x + pace y)/(1 + pace).
func pace(_ halfLife: Float) -> Float { Float(1 / Exact.keep(halfLife: Double(halfLife)) - 1) }

extension Plan {
  /// The numbers that the world, assumptions and theories give to parameters and that are in force in a week, 1...; a theory
  /// sets all of its own when it is assumed.
  func assumed(week: Int) -> [String: Double] {
    let assumptions = dated.filter { $0.week < week }.compactMap { dated -> Assumption? in
      if case .assumption(let assumption) = dated.act { assumption } else { nil }
    }
    let last = assumptions.lastIndex { $0.theory != nil }
    var assumed: [String: Double] = [:]
    for set in world?.values ?? [] { assumed[set.parameter] = set.value }
    for (place, assumption) in assumptions.enumerated() {
      if case .number(let value) = assumption.value { assumed[assumption.name] = value }
      if place == last { for set in theory(assumption).values { assumed[set.parameter] = set.value } }
    }
    return assumed
  }

  /// The values of the theory that an assumption names. A plan that names one without its values cannot be run.
  fileprivate func theory(_ assumption: Assumption) -> Theory {
    guard let theory = theories.first(where: { $0.name == assumption.theory }) else {
      preconditionFailure("a plan needs the values of the theory '\(assumption.theory ?? "")' that it names")
    }
    return theory
  }
}
