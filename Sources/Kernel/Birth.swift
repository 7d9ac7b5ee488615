internal import Model

/// Draws the traits and the start of every customer of a population (Guides/Model.md, 0).
struct Birth {
  let market: Market
  let constants: Constants
  let prior: Prior?
  let tracked: Tracked
  let luck: Philox

  func draw(_ people: Columns, _ chunk: Dealing.Chunk) {
    let segment = market.segments[chunk.segment]
    for i in chunk.first..<chunk.first + chunk.count { draw(people, i, segment) }
  }

  private func draw(_ people: Columns, _ i: Int, _ segment: Segment) {
    let id = people.id[i]
    // Empty places keep zeros throughout.
    let place = people.active[i]
    let spread = constants.traitConcentration
    func beta(_ mean: Double, _ purpose: UInt32) -> Lanes {
      luck.beta(mean: Float(mean), concentration: spread, customers: id, purpose: purpose) * place
    }
    let literacy = beta(segment.literacy, Purpose.literacy)
    people.concern[i] = beta(segment.concern, Purpose.concern)
    people.appetite[i] = beta(segment.appetite, Purpose.appetite)
    people.literacy[i] = literacy
    people.reactance[i] = 2 * beta(segment.reactance, Purpose.reactance)

    let shape = constants.rateShape
    let rate = luck.gamma(shape: shape, customers: id, purpose: Purpose.rate) * (Float(segment.rate) / shape)
    people.rate[i] = lower(rate, Lanes(repeating: 7)) * place
    people.patronage[i] = people.rate[i] / (people.rate[i] + Float(market.meanRate))
    let size = luck.gamma(shape: constants.basketShape, customers: id, purpose: Purpose.basket)
    people.basket[i] = Float(segment.basket) * lower((constants.basketShape - 1) / size, Lanes(repeating: 10)) * place

    let character = luck.uniforms(customers: id, week: 0, purpose: Purpose.character)
    let forgiving = Float(segment.forgiveness)
    let room = min(forgiving, 1 - forgiving)
    people.forgiveness[i] = (forgiving + (character.1 + character.2 - 1) * room) * place
    let drop = 0.246 * lower(-log(character.3), Lanes(repeating: 3))
    people.dropOut[i] = drop * Float(market.dropFactor(segment, shape: Double(shape))) * place

    let normals = luck.uniforms(customers: id, week: 0, purpose: Purpose.trust)
    let general = Float(prior?.trust ?? segment.trust) + constants.trustSpread * normalQuantile(normals.0)
    func facet(_ u: Lanes) -> Lanes { within(0.02, 0.98, general + constants.facetSpread * normalQuantile(u)) * place }
    people.ability[i] = facet(normals.1)
    people.benevolence[i] = facet(normals.2)
    people.integrity[i] = facet(normals.3)
    people.abilityFooting[i] = people.ability[i]
    people.benevolenceFooting[i] = people.benevolence[i]
    people.integrityFooting[i] = people.integrity[i]
    let wary = Float(prior?.skepticism ?? segment.skepticism)
    people.skepticism[i] =
      within(0.02, 0.98, wary + constants.skepticismSpread * normalQuantile(character.0)) * place
    people.ownSkepticism[i] = people.skepticism[i]
    people.loyalty[i] = people.faith(i)
    people.startLoyalty[i] = people.loyalty[i]

    people.consent[i] = Bits(repeating: (1 << 24) - 1)
    for (place24, kind) in tracked.kinds.enumerated() {
      let u = luck.uniforms(customers: id, week: 0, purpose: kind.purpose)
      let rank = either(literacy, u.1, where: u.0 .< 0.5)
      let safe = upper(rank, Lanes(repeating: 1e-30))
      people.knowledge(place24)[i] = exp(log(safe) * kind.awarenessPower) * place
    }
  }
}

extension Market {
  /// Mean purchases a week over all customers.
  var meanRate: Double {
    segments.reduce(0) { $0 + $1.share * $1.rate } / segments.reduce(0) { $0 + $1.share }
  }

  /// What drop-out is multiplied by so that about 5 % of an established base lapse in a year: the NBD answer for the mean customer.
  func dropFactor(_ segment: Segment, shape: Double) -> Double {
    guard base == .established else { return 1 }
    return ((Exact.power(0.95, -1 / shape) - 1) * shape / 52) / (segment.rate * 0.246)
  }
}
