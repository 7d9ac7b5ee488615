internal import Kernel
internal import Model

/// What a week brings the firm and costs it with each customer, item by item, and the surprise that the customer felt.
///
/// It reads what the stages left and writes nothing of theirs. Margin is what is left of the week's worth when all other
/// items are put back, so the items add up to it.
struct Bill {
  let terms: Terms
  let market: Market

  /// Calls with each item of eight customers.
  @inline(__always) func each(
    _ people: Columns, _ space: Workspace, _ j: Int, _ i: Int, _ add: (Reckoning.Item, Lanes) -> Void
  ) {
    let basket = people.basket[i]
    var (contacts, surprise) = (Lanes.zero, Lanes.zero)
    for tactic in terms.tactics {
      contacts += tactic.cost * space[tactic.space.reached][j]
      surprise += space[tactic.space.surprise][j]
    }
    let reward = reward(people, i)
    // Spend is what is paid after the reward.
    let incentives = space[.spend][j] * reward / (1 - reward)
    var (compensation, breaches) = (Lanes.zero, Lanes.zero)
    if let amount = terms.reply?.compensation { compensation = amount.part(of: basket) * basket * space[.paid][j] }
    if let breach = terms.breach {
      let record = Float(market.costs.breachedRecord) * one(where: basket .> 0)
      breaches = only(record, where: space[.breach][j] .< breach.reach)
    }
    let earnings = terms.earnings * space[.active][j]
    let worth = space[.value][j] * (1 / terms.worth)
    add(.margin, worth - earnings + contacts + incentives + compensation + breaches)
    add(.earnings, earnings)
    add(.contacts, contacts)
    add(.incentives, incentives)
    add(.compensation, compensation)
    add(.breaches, breaches)
    add(.value, space[.value][j])
    add(.surprise, surprise)
  }

  /// The part of the basket that those get who gave every kind that the incentive is for.
  private func reward(_ people: Columns, _ i: Int) -> Lanes {
    guard let offered = terms.incentive else { return .zero }
    let bits = Bits(repeating: terms.incentiveBits)
    let isGiven = ((people.consent[i] | ~Bits(repeating: terms.heededBits)) & bits) .== bits
    return only(lower(offered.amount.part(of: people.basket[i]), Lanes(repeating: 0.5)), where: isGiven)
  }
}
