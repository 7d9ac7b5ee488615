internal import Kernel
internal import Model

/// What one week shows of the customers of a segment. It reads what the stages left and writes nothing of theirs.
struct Noticing {
  let compiled: Compiled
  let terms: Terms
  let luck: Philox
  let week: Int
  let constants: Constants
  let instruments: Instruments

  init(_ compiled: Compiled, _ terms: Terms, luck: Philox, week: Int, instruments: Instruments) {
    self.compiled = compiled
    self.terms = terms
    self.luck = luck
    self.week = week
    self.instruments = instruments
    constants = compiled.constants[max(week, 1) - 1]
  }

  /// What there is to add up of an item, and how much of it there is: their quotient is what was seen.
  func see(_ item: Sight.Item, kind: Kind?, _ people: Columns, _ space: Workspace, _ j: Int, _ i: Int) -> (Lanes, Lanes)
  {
    let one = Lanes(repeating: 1)
    let reached = space[.any][j]
    switch item {
    case .concernTrait: return (people.concern[i], one)
    case .appetite: return (people.appetite[i], one)
    case .literacy: return (people.literacy[i], one)
    case .reactance: return (people.reactance[i] * 0.5, one)
    case .forgiveness: return (people.forgiveness[i], one)
    case .patronage: return (people.patronage[i], one)
    case .interest: return (rated(felt(space, j), item, people, i) * reached, reached)
    case .purchase:
      let standing = people.loyalty[i] - people.startLoyalty[i] - people.anger[i]
      return (rated(felt(space, j) + drawn(space, j) + standing, item, people, i), one)
    case .benefit: return (answered(space[.benefit][j], item, people, i) * reached, reached)
    case .risk: return (answered(space[.risk][j], item, people, i) * reached, reached)
    case .pressure: return (answered(space[.pressure][j], item, people, i) * reached, reached)
    case .trust: return (100 * answered(people.faith(i), item, people, i), one)
    case .ability: return (100 * answered(people.ability[i], item, people, i), one)
    case .benevolence: return (100 * answered(people.benevolence[i], item, people, i), one)
    case .integrity: return (100 * answered(people.integrity[i], item, people, i), one)
    case .skepticism: return (100 * answered(people.skepticism[i], item, people, i), one)
    case .loyalty: return (100 * answered(people.loyalty[i], item, people, i), one)
    case .concern: return (100 * answered(people.concern[i], item, people, i), one)
    case .willing: return (answered(willing(kind, people, i), item, people, i, kind: kind), one)
    case .knows: return (knows(kind, people, i), one)
    case .wouldLeave, .stopped: return (leaving(people, space, j, i), one)
    case .toldOthers: return (lower(constants.tell * people.anger[i] * space[.active][j], one), one)
    case .confused: return (confused(people, i), one)
    case .uncomfortable:
      let unease = people.concern[i] * (1 - people.faith(i)) * exposure - space[.benefit][j]
      return (Kernel.one(where: unease .> instruments.uneasyAt), one)
    case .creepedOut: return (worst(space, j), one)
    case .notKnowinglyGiven:
      let isCreepy = worst(space, j)
      let (known, surprise) = risks(space, j)
      return (only(isCreepy, where: surprise .> known), isCreepy)
    case .reached: return (reached, one)
    case .informed: return (informed(space, j), one)
    case .breached: return (Kernel.one(where: people.isBreached(i)), one)
    case .clicks: return clicks(space, j)
    case .visits: return (visits(people, space, j, i), one)
    case .purchases: return (space[.purchased][j], one)
    case .spend: return (space[.spend][j], one)
    case .basket: return (space[.spend][j], space[.purchased][j])
    case .value: return (space[.value][j], one)
    case .credited: return (space[.spend][j] * reached, one)
    case .optedIn: return (1 - refused(people, i), one)
    case .optedOut: return (refused(people, i), one)
    case .giving: return (given(kind, people, i), one)
    case .praise: return (space[.good][j], one)
    case .complaints: return (space[.bad][j], one)
    case .active: return (people.active[i], one)
    case .left: return (Kernel.one(where: people.fate[i] .> 0), one)
    case .lapsed: return (Kernel.one(where: people.fate[i] .< 0), one)
    }
  }

  // What is said.

  /// An answer on a scale of 1 to 7, with its error.
  private func rated(_ value: Lanes, _ item: Sight.Item, _ people: Columns, _ i: Int) -> Lanes {
    1 + 6 * answered(logistic(instruments.middle + instruments.slope * value), item, people, i)
  }

  /// A value with the error of one answer, which belongs to the customer, the question and the week.
  private func answered(
    _ value: Lanes, _ item: Sight.Item, _ people: Columns, _ i: Int, kind: Kind? = nil
  ) -> Lanes {
    let place = kind.flatMap { kind in compiled.plan.market.kinds.firstIndex { $0.kind == kind } } ?? 0
    let u = luck.uniforms(
      customers: people.id[i], week: UInt32(week),
      purpose: Purpose.answer + UInt32(Sight.Item.allCases.firstIndex(of: item)!), attempt: UInt32(place))
    return value + instruments.noise * normalQuantile(u.0)
  }

  /// What is felt of all contacts: risk weighs fully in what is said.
  private func felt(_ space: Workspace, _ j: Int) -> Lanes {
    space[.benefit][j] - space[.risk][j] - space[.pressure][j]
  }

  /// The pull of what cannot be overlooked.
  private func drawn(_ space: Workspace, _ j: Int) -> Lanes {
    var sum = Lanes.zero
    for tactic in terms.tactics {
      let pull = constants.attention * tactic.obtrusiveness * (1 - Float(tactic.application.depth))
      sum += pull * space[tactic.space.reached][j]
    }
    return sum
  }

  /// The readiness to say yes if asked, with the benefit named and risk weighed fully.
  private func willing(_ kind: Kind?, _ people: Columns, _ i: Int) -> Lanes {
    let facts = compiled.plan.market.kinds.first { $0.kind == kind }
    let held = held(kind)
    let risk = Float(facts?.stakes ?? 0) * constants.knownWeight * (1 - (held?.tamed ?? 0))
    let net = people.appetite[i] * 0.7 - people.concern[i] * risk * (1 - people.faith(i))
    return logistic(constants.askBias + constants.askSlope * net)
  }

  /// The recorded chance of leaving over trust this week.
  private func leaving(_ people: Columns, _ space: Workspace, _ j: Int, _ i: Int) -> Lanes {
    let hazard = constants.leave * people.anger[i] * (1 - people.patronage[i])
    return hazard / (1 + hazard) * space[.active][j]
  }

  /// Whether a customer knows that a kind is held.
  private func knows(_ kind: Kind?, _ people: Columns, _ i: Int) -> Lanes {
    guard let held = held(kind) else { return .zero }
    return one(where: people.knowledge(held.column)[i] .> 0.5)
  }

  private func confused(_ people: Columns, _ i: Int) -> Lanes {
    let held = terms.held.filter { !$0.isPassedOn }
    var known = Lanes.zero
    for kind in held { known += one(where: people.knowledge(kind.column)[i] .> 0.5) }
    return one(where: known .< 0.5 * Float(held.count))
  }

  /// What there is to fear of all data held, at full distrust and concern: at most 1.
  private var exposure: Float { min(1, terms.held.reduce(0) { $0 + $1.stakes * (1 - $1.tamed) }) }

  /// 1 where a contact is felt as a net loss past the point at which one says so.
  private func worst(_ space: Workspace, _ j: Int) -> Lanes {
    var found = Lanes.zero
    for at in terms.tactics.map(\.space) {
      let felt = space[at.benefit][j] - space[at.known][j] - space[at.surprise][j] - space[at.pressure][j]
      found = upper(found, one(where: -felt .> instruments.creepyAt))
    }
    return found
  }

  private func risks(_ space: Workspace, _ j: Int) -> (known: Lanes, surprise: Lanes) {
    var (known, surprise) = (Lanes.zero, Lanes.zero)
    for tactic in terms.tactics {
      known += space[tactic.space.known][j]
      surprise += space[tactic.space.surprise][j]
    }
    return (known, surprise)
  }

  // What is recorded.

  /// The news of a week: revelations, proven or not, and a breach that comes out.
  private func informed(_ space: Workspace, _ j: Int) -> Lanes {
    var found = Lanes.zero
    for item in terms.news + terms.accusations + terms.lateNews {
      found = upper(found, one(where: space[.news][j] .< item.reach))
    }
    return found
  }

  /// Clicks for each contact, as a multiple of those on an ad that brings nothing and costs nothing.
  private func clicks(_ space: Workspace, _ j: Int) -> (Lanes, Lanes) {
    var (sum, contacts) = (Lanes.zero, Lanes.zero)
    for at in terms.tactics.map(\.space) {
      sum += exp(instruments.click * space[at.act][j]) * space[at.reached][j]
      contacts += space[at.reached][j]
    }
    return (sum, contacts)
  }

  /// Occasions to buy: purchases before chance, as if each visit led to one with the same probability.
  private func visits(_ people: Columns, _ space: Workspace, _ j: Int, _ i: Int) -> Lanes {
    var count = space[.loyaltyTerm][j] + space[.angerTerm][j] + space[.incentiveTerm][j] + space[.rivalTerm][j]
    for tactic in terms.tactics {
      count += (1 - Float(tactic.profile.breadth)) * constants.pull * space[tactic.space.act][j]
    }
    return week == 0 ? .zero : people.rate[i] * exp(count) * space[.active][j]
  }

  /// The part of the kinds held for which consent is not given.
  private func refused(_ people: Columns, _ i: Int) -> Lanes {
    let held = terms.held.filter { !$0.isPassedOn }
    var sum = Lanes.zero
    for kind in held where kind.consent != nil {
      sum += one(where: people.consent[i] & Bits(repeating: 1 << Int32(kind.column)) .== 0)
    }
    return sum * (1 / Float(max(held.count, 1)))
  }

  private func given(_ kind: Kind?, _ people: Columns, _ i: Int) -> Lanes {
    guard let held = held(kind) else { return .zero }
    guard held.consent != nil else { return Lanes(repeating: 1) }
    return one(where: people.consent[i] & Bits(repeating: 1 << Int32(held.column)) .!= 0)
  }

  private func held(_ kind: Kind?) -> Terms.Held? {
    guard let place = compiled.plan.market.kinds.firstIndex(where: { $0.kind == kind }),
      let column = compiled.tracked.column[place]
    else { return nil }
    return terms.held.first { $0.column == column && !$0.isPassedOn }
  }
}
