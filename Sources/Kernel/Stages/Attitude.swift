internal import Model

/// Stage 4. Evidence moves trust, its footing, skepticism, loyalty and anger (Guides/Model.md, 5).
///
/// An attitude x that meets evidence up u, down v and a place y to return to with weight w becomes
/// `(x + u + w y)/(1 + u + v + w)`: never outside 0...1, and a sum of one share for each cause.
struct Attitude {
  /// A tactic as it moves attitudes.
  private struct Contact {
    var at: Terms.Running.Space
    /// What it costs where it does not fit.
    var miss: Float
  }

  private let terms: Terms
  private let constants: Constants
  private let contacts: [Contact]
  /// Last week's balance of good and bad word in the segment, less that of the start.
  private let balance: Float
  /// Whether the ledger reads by what it multiplies evidence.
  private let isBooked: Bool

  init(terms: Terms, constants: Constants, balance: Float, isBooked: Bool) {
    self.terms = terms
    self.constants = constants
    self.balance = balance
    self.isBooked = isBooked
    contacts = terms.tactics.map { tactic in
      let use = tactic.application
      return Contact(at: tactic.space, miss: constants.miss * max(0, 0.5 - Float(use.fit)) * Float(use.depth))
    }
  }

  func callAsFunction(_ people: Columns, _ batch: Batch, _ space: Workspace) {
    suffer(people, batch, space)
    repair(people, batch, space)
    contacts.withUnsafeBufferPointer { contacts in
      trust(contacts, people, batch, space)
      doubt(contacts, people, batch, space)
      feel(contacts, people, batch, space)
    }
  }

  /// What goes wrong besides what is found out: a breach, its late notice, accusations.
  private func suffer(_ people: Columns, _ batch: Batch, _ space: Workspace) {
    let c = constants
    batch.each { j, _ in
      (space[.accused][j], space[.late][j], space[.candid][j]) = (.zero, .zero, .zero)
      (space[.blow][j], space[.neglect][j], space[.lied][j]) = (.zero, .zero, .zero)
    }
    for item in terms.accusations {
      batch.each { j, _ in
        space[.accused][j] += c.accuse * only(space[.active][j], where: space[.news][j] .< item.reach)
      }
    }
    for item in terms.lateNews {
      batch.each { j, _ in
        space[.late][j] += c.lateBlow * only(space[.active][j], where: space[.news][j] .< item.reach)
      }
    }
    if let breach = terms.breach {
      let size = c.breachBlow * breach.size
      let neglect = breach.isAvoidable ? c.neglectShare * (1 - terms.security) : 0
      let bit = Bits(repeating: Columns.breached)
      batch.each { j, i in
        let isHit = space[.breach][j] .< breach.reach
        people.consent[i] = (people.consent[i] & ~bit) | only(bit, where: isHit)
        let hit = only(space[.active][j], where: isHit)
        let blow = hit * (size * (1 - c.protect * terms.guarded)) * (1 - c.bond * people.loyalty[i])
        space[.blow][j] = blow
        space[.neglect][j] = blow * neglect
        space[.lied][j] = terms.isProtectionALie ? hit * size : .zero
      }
    }
    if let notice = terms.notice {
      batch.each { j, i in
        let hit = only(space[.active][j], where: people.isBreached(i))
        space[.candid][j] = notice.reach * hit
        space[.late][j] += c.lateBlow * (1 - notice.reach) * hit
      }
    }
  }

  /// What a response closes of the gap, as evidence for the footing.
  private func repair(_ people: Columns, _ batch: Batch, _ space: Workspace) {
    guard let reply = terms.reply else { return }
    let c = constants
    // Who was never touched stands at the footing but for rounding, and has no gap to close.
    let gap: Float = 0.001
    batch.each { j, i in
      let active = space[.active][j]
      var amends = Lanes.zero
      space[.paid][j] = .zero
      space[.excess][j] = .zero
      if let compensation = reply.compensation {
        let isPaid = terms.hasBreach ? people.isBreached(i) : Mask(repeating: true)
        let x = compensation.part(of: people.basket[i]) * (1 / c.amendsExpected)
        space[.paid][j] = only(active, where: isPaid)
        amends = c.amends * 2 * x / (1 + x * x) * space[.paid][j]
        space[.excess][j] = lower(positive(x - 1), Lanes(repeating: 3)) * space[.paid][j]
      }
      let forgiving = 0.5 + people.forgiveness[i]
      // Words and compensation share the evidence as they share the part that they close.
      @inline(__always) func close(_ words: Float, _ amends: Lanes, _ open: Mask, _ wordsAt: Fixed, _ paidAt: Fixed) {
        let sum = upper(words + amends, Lanes(repeating: 1e-12))
        let part = lower(sum * forgiving, Lanes(repeating: 0.9))
        let evidence = only(part / (1 - part), where: open)
        space[wordsAt][j] = evidence * words / sum
        space[paidAt][j] = evidence * amends / sum
      }
      // A full halo closes the gap of each facet by as much as that of trust as a whole.
      let rest = c.facetHalo * (1 - Facet.ability.weight)
      let own = c.facetHalo * Facet.ability.weight
      let words = (
        ability: reply.words.ability + rest * (reply.words.other - reply.words.ability),
        other: reply.words.other + own * (reply.words.ability - reply.words.other)
      )
      let paid = (ability: 1 - 0.5 * rest, other: 0.5 + 0.5 * own)
      close(
        words.ability, paid.ability * amends, people.abilityFooting[i] .> people.ability[i] + gap, .wordsAbility,
        .paidAbility)
      close(
        words.other, paid.other * amends, people.benevolenceFooting[i] .> people.benevolence[i] + gap,
        .wordsBenevolence,
        .paidBenevolence)
      close(
        words.other, paid.other * amends, people.integrityFooting[i] .> people.integrity[i] + gap, .wordsIntegrity,
        .paidIntegrity)
    }
  }

  private func trust(
    _ contacts: UnsafeBufferPointer<Contact>, _ people: Columns, _ batch: Batch, _ space: Workspace
  ) {
    let c = constants
    let (gain, bad) = (c.trustGain, c.trustGain * c.trustBad)
    let home = pace(c.healHalf)
    let settle = 1 - keep(c.settleHalf)
    let shown = c.protectionGain * terms.assurance
    let credit = terms.credit.total
    let clear = terms.clear.total * (1 + c.kept * terms.kept)
    let hasReply = terms.reply != nil
    batch.each { j, i in
      let active = space[.active][j]
      let any = space[.any][j]
      var missed = Lanes.zero
      var exposed = Lanes.zero
      for contact in contacts {
        missed += contact.miss * space[contact.at.reached][j]
        exposed += space[contact.at.known][j]
      }
      let bite = space[.bite][j]

      @inline(__always) func move(
        _ trust: LaneColumn, _ footing: LaneColumn, up: Lanes, down: Lanes, betrayed: Lanes, words: Fixed, paid: Fixed,
        factors: (up: Fixed, down: Fixed, bite: Fixed, home: Fixed)
      ) {
        let (x, y) = (trust[i], footing[i])
        let weight = hasReply ? home + space[words][j] + space[paid][j] : Lanes(repeating: home)
        let share = active / (1 + up + down + weight)
        let new = x + share * (up * (1 - x) - down * x + weight * (y - x))
        if isBooked {
          space[factors.up][j] = share * (1 - x)
          space[factors.down][j] = share * x * -1
          space[factors.bite][j] = space[factors.down][j] * bite
          space[factors.home][j] = share * (y - x)
        }
        trust[i] = new
        let settled = (y + settle * (new - y)) * (1 - c.scar * share * betrayed)
        footing[i] = either(settled, y, where: active .> 0)
      }
      let misuse = bad * bite * space[.misuse][j]
      let deceit = bad * bite * space[.deceit][j]
      let lied = bad * space[.lied][j]
      let up = Faceted(
        ability: gain * (space[.benefit][j] + shown * any), benevolence: gain * credit * any,
        integrity: gain * (clear * any + space[.candid][j])
      ).spread(halo: c.facetHalo)
      let down = Faceted(
        ability: bad * (space[.blow][j] + missed),
        benevolence: bad * (exposed + space[.told][j] + space[.neglect][j]) + misuse,
        integrity: bad * (space[.accused][j] + space[.late][j]) + lied + deceit
      ).spread(halo: c.facetHalo)
      let betrayed = Faceted(ability: .zero, benevolence: misuse, integrity: deceit + lied).spread(halo: c.facetHalo)
      move(
        people.ability, people.abilityFooting, up: up.ability, down: down.ability, betrayed: betrayed.ability,
        words: .wordsAbility, paid: .paidAbility, factors: (.upAbility, .downAbility, .biteAbility, .homeAbility))
      move(
        people.benevolence, people.benevolenceFooting, up: up.benevolence, down: down.benevolence,
        betrayed: betrayed.benevolence, words: .wordsBenevolence, paid: .paidBenevolence,
        factors: (.upBenevolence, .downBenevolence, .biteBenevolence, .homeBenevolence))
      move(
        people.integrity, people.integrityFooting, up: up.integrity, down: down.integrity,
        betrayed: betrayed.integrity, words: .wordsIntegrity, paid: .paidIntegrity,
        factors: (.upIntegrity, .downIntegrity, .biteIntegrity, .homeIntegrity))
    }
  }

  private func doubt(
    _ contacts: UnsafeBufferPointer<Contact>, _ people: Columns, _ batch: Batch, _ space: Workspace
  ) {
    let c = constants
    let home = pace(c.waryHalf)
    let chronic = c.waryPrint * terms.print.total + c.waryPromise * terms.empty.amount
    let (good, bad) = (c.waryWord * max(0, balance), c.waryWord * max(0, -balance))
    let silent: Float = terms.reply?.response == .silence ? c.warySilence : 0
    let isPaid = terms.reply?.compensation != nil
    let honest = c.waryHonest * terms.clear.total
    batch.each { j, i in
      let any = space[.any][j]
      let sting = people.concern[i] * (1 + c.sting * people.loyalty[i])
      var up = any * chronic + bad + silent + c.waryDeceit * sting * space[.deceit][j]
      for contact in contacts {
        up += c.warySurprise * space[contact.at.surprise][j] + c.waryNoticed * space[contact.at.shows][j]
      }
      if isPaid { up += c.waryOverpaid * space[.excess][j] }
      let down = any * honest + good
      let (x, y) = (people.skepticism[i], people.ownSkepticism[i])
      let share = space[.active][j] / (1 + up + down + home)
      people.skepticism[i] = x + share * (up * (1 - x) - down * x + home * (y - x))
      if isBooked {
        space[.goodWord][j] = Lanes(repeating: max(0, balance))
        space[.badWord][j] = Lanes(repeating: max(0, -balance))
        space[.upSkepticism][j] = share * (1 - x)
        space[.deceitSkepticism][j] = share * (1 - x) * sting
        space[.downSkepticism][j] = share * x * -1
        space[.homeSkepticism][j] = share * (y - x)
      }
    }
  }

  /// Loyalty follows trust and experience; anger flares and fades.
  private func feel(
    _ contacts: UnsafeBufferPointer<Contact>, _ people: Columns, _ batch: Batch, _ space: Workspace
  ) {
    let c = constants
    let home = pace(c.loyalHalf)
    let follow = home * c.loyalValue
    let fades = keep(c.angerHalf)
    batch.each { j, i in
      let active = space[.active][j]
      let x = people.loyalty[i]
      let faith = people.faith(i)
      var up = Lanes.zero
      var down = Lanes.zero
      for contact in contacts {
        let at = contact.at
        let felt = space[at.benefit][j] - space[at.known][j] - space[at.surprise][j] - space[at.pressure][j]
        up += follow * positive(felt)
        down += follow * positive(-felt)
        if isBooked { space[at.experience][j] = follow * (positive(felt) * (1 - x) - positive(-felt) * x) }
      }
      let share = active / (1 + up + down + home)
      if isBooked {
        for contact in contacts { space[contact.at.experience][j] *= share }
        space[.homeLoyalty][j] = share * home * (faith - x)
      }

      let lapse = c.angerBreach * space[.blow][j] * (1 - c.bond * people.patronage[i])
      let violation = space[.bite][j] * space[.deceit][j] + space[.accused][j] + space[.late][j] + space[.lied][j]
      let wrong = lapse + c.angerDeceit * violation
      var kept = people.anger[i] * fades
      if let reply = terms.reply {
        var soothes = Lanes(repeating: 0.5 * reply.soothes)
        if let compensation = reply.compensation {
          let ratio = compensation.part(of: people.basket[i]) * (1 / c.amendsExpected)
          soothes += c.amends * ratio / (1 + ratio * ratio) * space[.paid][j]
        }
        kept *= 1 - soothes
      }
      let anger = kept + (1 - kept) * wrong / (1 + wrong)
      people.anger[i] = either(anger, people.anger[i], where: active .> 0)
      people.loyalty[i] = x + share * (up * (1 - x) - down * x + home * (faith - x))
    }
  }
}

extension [Terms.Part] {
  /// The whole mean.
  var total: Float { reduce(0) { $0 + $1.amount } }
}
