import Simulation

/// A plan as the NumPy program under `Tests/Independent` reads it.
struct IndependentJob: Encodable {
  struct Facts: Encodable {
    var name: String
    var sensitivity: Double
    var flow: String
    var awareness: Double
  }

  struct Profile: Encodable {
    var name: String
    var uses: [String]
    var relevance, intrusion, breadth, markup, cost: Double
  }

  struct Group: Encodable {
    var name: String
    var share, concern, appetite, literacy, reactance, forgiveness, rate, basket, trust, skepticism: Double
  }

  struct World: Encodable {
    var segments: [Group]
    var kinds: [Facts]
    var base: String
    var margin, discount, breachedRecord: Double
    var earnings: [String: Double]
  }

  var parameters: [String: Double]
  var tactics: [Profile]
  var market: World
  var acts: [IndependentLine]
  var weeks, customers: Int
  var seed: UInt32
  var replication = 0

  /// The job of a plan, with `changed` parameters beside the registry's.
  init(_ plan: Plan, changed: [String: Double] = [:]) {
    let market = plan.market
    parameters = Dictionary(uniqueKeysWithValues: Parameters.all.map { ($0.name, $0.value) })
    parameters.merge(changed) { _, new in new }
    tactics = Tactic.allCases.map {
      let profile = $0.profile
      return Profile(
        name: $0.rawValue, uses: profile.uses.map(\.name), relevance: profile.relevance, intrusion: profile.intrusion,
        breadth: profile.breadth, markup: profile.markup, cost: market.costs.contact[$0] ?? 0)
    }
    self.market = World(
      segments: market.segments.map {
        Group(
          name: $0.name, share: $0.share, concern: $0.concern, appetite: $0.appetite, literacy: $0.literacy,
          reactance: $0.reactance, forgiveness: $0.forgiveness, rate: $0.rate, basket: $0.basket, trust: $0.trust,
          skepticism: $0.skepticism)
      },
      kinds: market.kinds.map {
        Facts(name: $0.kind.name, sensitivity: $0.sensitivity, flow: $0.flow.claim.rawValue, awareness: $0.awareness)
      },
      base: market.base.rawValue, margin: market.margin, discount: market.discount,
      breachedRecord: market.costs.breachedRecord,
      earnings: ["partners": market.earnings.partners, "brokers": market.earnings.brokers])
    // The other program knows no theories: each is the numbers that it sets.
    acts = plan.acts.flatMap { dated -> [DatedAct] in
      guard case .assumption(let assumption) = dated.act, let name = assumption.theory else { return [dated] }
      let values = plan.theories.first { $0.name == name }?.values ?? []
      return values.map { DatedAct(week: dated.week, .assumption(Assumption($0.parameter, .number($0.value)))) }
    }.map(IndependentLine.init)
    (weeks, customers, seed) = (plan.weeks, plan.customers, plan.seed)
  }
}

extension Flow {
  /// The claim that says "it flows no further than this".
  var claim: Claim { Claim.allCases.first { $0.flow == self }! }
}

/// One dated act, its verb and only what belongs to the verb.
struct IndependentLine: Encodable {
  struct Sum: Encodable {
    var value: Double
    var unit: String

    init(_ amount: Amount) {
      switch amount {
      case .money(let money): (value, unit) = (money, "money")
      case .basket(let part): (value, unit) = (part, "basket")
      }
    }
  }

  enum Value: Encodable {
    case number(Double)
    case word(String)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .word(let word): try container.encode(word)
      }
    }
  }

  var week: Int
  var verb = ""
  var to: [String]?
  var kinds, about, using, claims: [String]?
  var tactic, level, response, what, law, name: String?
  var depth, reach, times, fit: Double?
  var obtrusive, onDevice, buried, visible, avoidable, unproven: Bool?
  var amount, compensate: Sum?
  var value: Value?

  init(_ dated: DatedAct) {
    week = dated.week
    switch dated.act {
    case .decision(let decision): write(decision)
    case .event(let event): write(event)
    case .assumption(let assumption):
      (verb, name) = ("assume", assumption.name)
      switch assumption.value {
      case .number(let number): value = .number(number)
      case .word(let word): value = .word(word)
      }
    }
  }

  private mutating func write(_ decision: Decision) {
    switch decision {
    case .collect(let kinds, let to): (verb, self.kinds, self.to) = ("collect", kinds.map(\.name), to)
    case .forget(let kinds, let to): (verb, self.kinds, self.to) = ("forget", kinds.map(\.name), to)
    case .apply(let application): write(application)
    case .stop(let tactic, let to): (verb, self.tactic, self.to) = ("stop", tactic.rawValue, to)
    case .disclose(let level, let claims, let about, let to):
      (verb, self.level, self.to) = ("disclose", level.rawValue, to)
      (self.claims, self.about) = (claims.map(\.rawValue), about.map(\.name))
    case .control(let level, let isBuried, let about, let to):
      (verb, self.level, buried, self.about, self.to) = ("control", level.rawValue, isBuried, about.map(\.name), to)
    case .incentive(let amount, let kinds, let to):
      (verb, self.amount, self.kinds, self.to) = ("incentive", Sum(amount), kinds.map(\.name), to)
    case .share(let level, let about, let to):
      (verb, self.level, self.about, self.to) = ("share", level.rawValue, about.map(\.name), to)
    case .secure(let level, let isVisible): (verb, self.level, visible) = ("secure", level.rawValue, isVisible)
    case .notify(let claims, let to): (verb, self.claims, self.to) = ("notify", claims.map(\.rawValue), to)
    case .respond(let response, let compensate, let to):
      (verb, self.response, self.to) = ("respond", response?.rawValue, to)
      self.compensate = compensate.map(Sum.init)
    }
  }

  private mutating func write(_ application: Application) {
    (verb, tactic, to, using) = ("apply", application.tactic.rawValue, application.to, application.using.map(\.name))
    (depth, reach, times, fit) = (application.depth, application.reach, application.times, application.fit)
    (obtrusive, onDevice) = (application.isObtrusive, application.isOnDevice)
  }

  private mutating func write(_ event: Event) {
    switch event {
    case .breach(let reach, let isAvoidable, let about):
      (verb, self.reach, avoidable, self.about) = ("breach", reach, isAvoidable, about.map(\.name))
    case .uncover(let secret, let isUnproven, let reach):
      (verb, unproven, self.reach) = ("uncover", isUnproven, reach)
      switch secret {
      case .selling: what = "selling"
      case .breach: what = "breach"
      case .kinds(let kinds): (what, self.kinds) = ("kinds", kinds.map(\.name))
      case .tactic(let tactic): (what, self.tactic) = ("tactic", tactic.rawValue)
      }
    case .law(let law, let about): (verb, self.law, self.about) = ("law", law.rawValue, about.map(\.name))
    case .rival(let amount, let to): (verb, self.amount, self.to) = ("rival", Sum(amount), to)
    }
  }
}
