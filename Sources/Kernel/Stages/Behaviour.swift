internal import Model

/// Stage 5. Buying, telling others, drifting away, leaving (Guides/Model.md, 6 and 7).
struct Behaviour {
  /// A tactic as it moves purchases.
  private struct Contact {
    var act, reached: Int
    var breadth, markup, cost: Float
  }

  private let terms: Terms
  private let constants: Constants
  private let contacts: [Contact]
  private let offered, rivals, compensation: Amount?
  private let goods, breachedRecord: Float
  private let breach: Float?
  private let week: Int
  /// Whether the ledger reads what moved spend.
  private let isBooked: Bool

  init(terms: Terms, constants: Constants, market: Market, week: Int, isBooked: Bool) {
    self.terms = terms
    self.constants = constants
    self.week = week
    self.isBooked = isBooked
    offered = terms.incentive?.amount
    rivals = terms.rival?.amount
    compensation = terms.reply?.compensation
    breach = terms.breach?.reach
    goods = Float(1 - market.margin)
    breachedRecord = Float(market.costs.breachedRecord)
    contacts = terms.tactics.map { tactic in
      Contact(
        act: tactic.space.act, reached: tactic.space.reached, breadth: Float(tactic.profile.breadth),
        markup: Float(tactic.profile.markup * tactic.application.depth), cost: tactic.cost)
    }
  }

  func callAsFunction(_ people: Columns, _ batch: Batch, _ space: Workspace) {
    contacts.withUnsafeBufferPointer { behave($0, people, batch, space) }
  }

  private func behave(
    _ contacts: UnsafeBufferPointer<Contact>, _ people: Columns, _ batch: Batch, _ space: Workspace
  ) {
    let c = constants
    let earned = terms.earnings
    let incentiveBits = Bits(repeating: terms.incentiveBits)
    let heeded = Bits(repeating: terms.heededBits)
    let worthNow = terms.worth
    for (j, i) in places(of: batch) {
      let active = space[.active][j]
      let basket = people.basket[i]
      let loyalty = people.loyalty[i]
      let anger = people.anger[i]
      let faith = people.faith(i)

      var (count, size, price, cost) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
      for contact in contacts {
        let pull = c.pull * space[contact.act][j]
        let reached = space[contact.reached][j]
        count += (1 - contact.breadth) * pull
        size += contact.breadth * pull
        price += contact.markup * reached
        cost += contact.cost * reached
      }
      var incentive = Lanes.zero
      if let offered {
        let isGiven = ((people.consent[i] | ~heeded) & incentiveBits) .== incentiveBits
        incentive = only(lower(offered.part(of: basket), Lanes(repeating: 0.5)), where: isGiven)
      }
      let loyal = c.loyalBuy * (loyalty - people.startLoyalty[i])
      let angry = -c.angerBuy * anger
      let given = c.incentivePull * incentive
      var rival = Lanes.zero
      if let rivals {
        rival = -c.rivalPull * lower(rivals.part(of: basket), Lanes(repeating: 0.5)) * (1 - loyalty)
      }
      count += loyal + angry + given + rival

      let lift = exp(count)
      let widened = exp(size)
      let purchases = poisson(people.rate[i] * lift, space[.purchases][j]) * active
      let paid = 1 - incentive
      let gross = purchases * basket * widened * (1 + price) * regularity(purchases, space[.basket][j])
      let spend = gross * paid
      people.spend[i] += spend
      people.purchases[i] = purchases

      let hazard = c.leave * anger * (1 - people.patronage[i])
      let leaves = (space[.leave][j] .< hazard / (1 + hazard)) .& (active .> 0)
      let drift = purchases * people.dropOut[i] * exp(-c.loyalStay * (loyalty - people.startLoyalty[i]) - count)
      let lapses = (space[.lapse][j] .< drift) .& (active .> 0) .& .!leaves
      people.active[i] = only(active, where: .!(leaves .| lapses))
      let fate = either(Lanes(repeating: Float(week)), Lanes(repeating: -Float(week)), where: leaves)
      people.fate[i].replace(with: fate, where: leaves .| lapses)

      space[.good][j] = c.praise * loyalty * active
      space[.bad][j] = (c.grumble * (1 - faith) + c.tell * anger) * active
      space[.purchased][j] = purchases
      space[.spend][j] = spend
      var worth = spend - goods * gross / (1 + price) - cost + earned * active
      if let compensation {
        worth -= compensation.part(of: basket) * basket * space[.paid][j]
      }
      if let breach {
        let place = one(where: basket .> 0)
        worth -= breachedRecord * only(place, where: space[.breach][j] .< breach)
      }
      space[.value][j] = worth * worthNow
      guard isBooked else { continue }

      // The ledger of spend.
      (space[.loyaltyTerm][j], space[.angerTerm][j]) = (loyal, angry)
      (space[.incentiveTerm][j], space[.rivalTerm][j]) = (given, rival)
      let base = people.rate[i] * basket
      let x = count + size
      let whole = lift * widened
      let isSmall = (x .< 0.01) .& (x .> -0.01)
      let phi = either(
        1 + x * (0.5 + x * (1.0 / 6)), (whole - 1) / either(Lanes(repeating: 1), x, where: isSmall), where: isSmall)
      // What phi times the terms comes to is the change; near 0 the series stands for the exponential itself.
      let grown = 1 + phi * x
      let gone = 1 - active
      space[.spendFactor][j] = base * phi * active
      space[.ordinary][j] = base
      space[.left][j] = only(-base * gone, where: people.fate[i] .> 0)
      space[.lapsed][j] = only(-base * gone, where: people.fate[i] .< 0)
      space[.price][j] = base * grown * price * active
      space[.discount][j] = -base * grown * (1 + price) * incentive * active
      space[.chance][j] = spend - base * grown * (1 + price) * paid * active
    }
  }

  /// A count by inversion: how many k in 0...19 have a cumulative probability below u.
  @inline(__always) private func poisson(_ rate: Lanes, _ u: Lanes) -> Lanes {
    var term = exp(-rate)
    var sum = term
    var count = Lanes.zero
    var k: Float = 0
    repeat {
      count += one(where: sum .< u)
      k += 1
      term *= rate * (1 / k)
      sum += term
    } while k < 20 && isAny(sum .< u)
    return count
  }

  /// How the sum of some baskets strays from its mean: a gamma, by Wilson and Hilferty's cube.
  @inline(__always) private func regularity(_ count: Lanes, _ u: Lanes) -> Lanes {
    let t = 1 / (9 * constants.basketRegularity * upper(count, Lanes(repeating: 1)))
    let side = 1 - t + normalQuantile(u) * root(t)
    return side * side * side
  }
}
