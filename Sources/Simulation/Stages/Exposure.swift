/// Stage 1. Who is asked, who is reached by what, and who is told (Guides/Model.md, 2).
struct Exposure {
  let terms: Terms
  let constants: Constants
  let luck: Philox
  let week: UInt32
  /// Tactics whose contacts are remembered, running or not.
  let remembered: Int

  func callAsFunction(_ people: Columns, _ block: Block, _ space: Workspace) {
    draw(people, block, space)
    for held in terms.held {
      if let consent = held.consent { answer(held, consent, people, block, space) }
    }
    let kept = keep(constants.contactHalf)
    for column in 0..<remembered {
      let contacts = people.contacts(column)
      block.each { _, i in contacts[i] *= kept }
    }
    for tactic in terms.tactics { reach(tactic, people, block, space) }
    for telling in terms.tellings { block.each { j, _ in space[telling.column][j] = .zero } }
  }

  private func draw(_ people: Columns, _ block: Block, _ space: Workspace) {
    block.each { j, i in
      let id = people.id[i]
      let a = luck.uniforms(customers: id, week: week, purpose: Purpose.week)
      (space[.reach][j], space[.purchases][j], space[.basket][j], space[.leave][j]) = a
      let b = luck.uniforms(customers: id, week: week, purpose: Purpose.fate)
      (space[.lapse][j], space[.withdraw][j], space[.news][j], space[.breach][j]) = b
      space[.one][j] = Lanes(repeating: 1)
      space[.active][j] = people.active[i]
      space[.faith][j] = people.faith(i)
      space[.any][j] = .zero
    }
    guard terms.held.contains(where: { $0.consent?.isAsked == true }) else { return }
    block.each { j, i in
      space[.asked][j] = luck.uniforms(customers: people.id[i], week: week, purpose: Purpose.asked).0
    }
  }

  /// Yes when asked: the same calculus, told in so many words. Later, a way out that is found or sought in anger.
  private func answer(
    _ held: Terms.Held, _ consent: Terms.Consent, _ people: Columns, _ block: Block, _ space: Workspace
  ) {
    let bit = Bits(repeating: 1 << Int32(held.column))
    let value: Float = consent.isBenefitNamed ? 0.7 : 0
    let risk = constants.heed * held.stakes * constants.knownWeight * (1 - held.tamed)
    block.each { j, i in
      let reward = consent.reward.map { lower(Lanes(repeating: 0.5), $0.part(of: people.basket[i])) } ?? .zero
      let net = people.appetite[i] * value + 4 * reward - people.concern[i] * risk * (1 - space[.faith][j])
      let willing = logistic(constants.askBias + consent.buried + constants.askSlope * net)
      let isActive = space[.active][j] .> 0
      if consent.isAsked {
        let says = only(bit, where: space[.asked][j] .< willing)
        people.consent[i].replace(with: (people.consent[i] & ~bit) | says, where: isActive)
      } else {
        let chance = consent.ease * (1 - willing) + constants.withdrawAnger * people.anger[i]
        people.consent[i].replace(with: people.consent[i] & ~bit, where: isActive .& (space[.withdraw][j] .< chance))
      }
    }
  }

  private func reach(_ tactic: Terms.Running, _ people: Columns, _ block: Block, _ space: Workspace) {
    let needed = tactic.kinds.reduce(Int32(0)) { $0 | 1 << Int32(terms.held[$1].column) } & terms.heededBits
    let bits = Bits(repeating: needed)
    let times = Float(tactic.application.times)
    let part = Float(tactic.application.reach)
    let contacts = people.contacts(tactic.column)
    block.each { j, i in
      var number = space[.reach][j] + tactic.offset
      number -= one(where: number .>= 1)
      let isAllowed = (people.consent[i] & bits) .== bits
      let isReached = isAllowed .& (number .< part)
      let reached = only(space[.active][j], where: isReached)
      space[tactic.space.reached][j] = reached
      space[.any][j] = upper(space[.any][j], reached)
      contacts[i] += times * reached
    }
  }
}

extension Amount {
  /// The amount as a part of each customer's basket.
  @inline(__always) func part(of basket: Lanes) -> Lanes {
    switch self {
    case .money(let value): Float(value) / upper(basket, Lanes(repeating: 1e-6))
    case .basket(let part): Lanes(repeating: Float(part))
    }
  }
}

/// A run of at most 256 customers of one segment, the piece that the stages work on.
struct Block {
  /// In vectors of eight.
  let first, count: Int

  /// Calls with the place in the workspace and the place in the population.
  @inline(__always) func each(_ body: (_ j: Int, _ i: Int) -> Void) {
    for j in 0..<count { body(j, first + j) }
  }
}
