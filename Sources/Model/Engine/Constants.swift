/// The parameters as one week sees them: defaults, and what was assumed until then.
package struct Constants: Sendable {
  package let traitConcentration: Float
  package let trustSpread: Float
  package let facetSpread: Float
  package let skepticismSpread: Float
  package let rateShape: Float
  package let basketShape: Float
  package let basketRegularity: Float
  package let passingPartners: Float
  package let passingBrokers: Float
  package let clarityFinePrint: Float
  package let clarityNotice: Float
  package let clarityJustInTime: Float
  package let clarityDashboard: Float
  package let hiddenFinePrint: Float
  package let hiddenNotice: Float
  package let hiddenJustInTime: Float
  package let hiddenDashboard: Float
  package let hiddenLie: Float
  package let controlOptOut: Float
  package let controlOptIn: Float
  package let controlGranular: Float
  package let controlBuried: Float
  package let controlUnsaid: Float
  package let securityUnseen: Float
  package let askBias: Float
  package let askSlope: Float
  package let askBuried: Float
  package let optoutEase: Float
  package let optoutBuried: Float
  package let withdrawAnger: Float
  /// What a week keeps of remembered contacts.
  package let contactKept: Float
  package let wearIn: Float
  package let wearPeak: Float
  package let depthHalf: Float
  package let reason: Float
  package let doubt: Float
  package let knownWeight: Float
  package let surpriseWeight: Float
  package let tame: Float
  package let shield: Float
  package let intrude: Float
  package let attention: Float
  package let reactanceWeight: Float
  package let deviceRisk: Float
  package let heed: Float
  package let hearsay: Float
  package let dig: Float
  package let findBlow: Float
  package let glimpseHalf: Float
  package let toldCost: Float
  package let sting: Float
  package let accuse: Float
  package let trustGain: Float
  package let trustBad: Float
  package let facetHalo: Float
  package let protectionGain: Float
  package let kept: Float
  package let miss: Float
  package let breachBlow: Float
  package let breachFull: Float
  package let protect: Float
  package let bond: Float
  package let neglectShare: Float
  package let lateBlow: Float
  package let notifyHalf: Float
  /// The weight of the footing to which trust returns.
  package let healPace: Float
  /// The part of the gap by which the footing follows trust in a week.
  package let settles: Float
  package let scar: Float
  package let sorry: Float
  package let sorryLied: Float
  package let deny: Float
  package let denyLied: Float
  package let amends: Float
  package let amendsExpected: Float
  package let warySurprise: Float
  package let waryNoticed: Float
  package let waryDeceit: Float
  package let waryPrint: Float
  package let waryPromise: Float
  package let waryWord: Float
  package let warySilence: Float
  package let waryOverpaid: Float
  package let waryHonest: Float
  /// The weight of the own skepticism to which skepticism returns.
  package let waryPace: Float
  /// The weight of trust, which loyalty follows.
  package let loyalPace: Float
  package let loyalValue: Float
  package let angerBreach: Float
  package let angerDeceit: Float
  /// What a week keeps of anger.
  package let angerKept: Float
  package let pull: Float
  package let loyalBuy: Float
  package let loyalStay: Float
  package let angerBuy: Float
  package let incentivePull: Float
  package let rivalPull: Float
  package let leave: Float
  package let praise: Float
  package let grumble: Float
  package let tell: Float

  /// The values in force in a week of a plan, 1...; a later assumption about a parameter replaces an earlier one, and a
  /// later theory replaces an earlier one as a whole.
  package init(_ plan: Plan, week: Int) {
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
    contactKept = keep(value("contact.half"))
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
    glimpseHalf = value("glimpse.half")
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
    healPace = pace(value("heal.half"))
    settles = 1 - keep(value("settle.half"))
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
    waryPace = pace(value("wary.half"))
    loyalPace = pace(value("loyal.half"))
    loyalValue = value("loyal.value")
    angerBreach = value("anger.breach")
    angerDeceit = value("anger.deceit")
    angerKept = keep(value("anger.half"))
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
  package func clarity(_ level: Disclosure) -> Float {
    switch level {
    case .none: 0
    case .finePrint: clarityFinePrint
    case .notice: clarityNotice
    case .justInTime: clarityJustInTime
    case .dashboard: clarityDashboard
    }
  }

  /// How far what is found out counts as hidden.
  package func hidden(_ level: Disclosure) -> Float {
    switch level {
    case .none: 1
    case .finePrint: hiddenFinePrint
    case .notice: hiddenNotice
    case .justInTime: hiddenJustInTime
    case .dashboard: hiddenDashboard
    }
  }

  /// The control that is felt.
  package func control(_ level: Control) -> Float {
    switch level {
    case .none: 0
    case .optOut: controlOptOut
    case .optIn: controlOptIn
    case .granular: controlGranular
    }
  }
}

/// What a half-life keeps in one week.
package func keep(_ halfLife: Float) -> Float { Float(Exact.keep(halfLife: Double(halfLife))) }

/// The weight of evidence that pulls as a half-life does: x' = (x + pace y)/(1 + pace).
package func pace(_ halfLife: Float) -> Float { Float(1 / Exact.keep(halfLife: Double(halfLife)) - 1) }

extension Plan {
  /// The numbers that the world, assumptions and theories give to parameters and that are in force in a week, 1...; a theory
  /// sets all of its own when it is assumed.
  package func assumed(week: Int) -> [String: Double] {
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
