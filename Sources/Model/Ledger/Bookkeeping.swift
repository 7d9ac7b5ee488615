/// Lists the bookings of one segment's week.
struct Bookkeeping {
  let terms: Terms
  let constants: Constants
  var slots: Slots
  private(set) var bookings: [Booking] = []

  init(_ terms: Terms, _ constants: Constants, _ slots: Slots) {
    self.terms = terms
    self.constants = constants
    self.slots = slots
    trust()
    skepticism()
    loyalty()
    spend()
  }

  private mutating func book(
    _ quantity: Quantity, _ mechanism: Mechanism, _ act: DatedAct?, _ term: Int, _ factor: Fixed, _ scale: Float = 1
  ) {
    guard scale != 0 else { return }
    let slot = slots.place(quantity, mechanism, act)
    bookings.append(Booking(slot: slot, term: term, factor: factor.rawValue, scale: scale))
  }

  private mutating func book(
    _ quantity: Quantity, _ mechanism: Mechanism, _ act: DatedAct?, _ term: Fixed, _ factor: Fixed, _ scale: Float = 1
  ) {
    book(quantity, mechanism, act, term.rawValue, factor, scale)
  }

  /// How evidence moves a facet.
  private enum Way { case up, down, bite }

  /// Books evidence about a facet of trust to every facet that it moves: the halo spreads it.
  private mutating func evidence(
    _ facet: Facet, _ mechanism: Mechanism, _ act: DatedAct?, _ term: Int, _ way: Way, _ scale: Float
  ) {
    for moved in Facet.allCases {
      let part = facet.part(in: moved, halo: constants.facetHalo)
      book(moved.quantity, mechanism, act, term, factor(moved, way), part * scale)
    }
  }

  private mutating func evidence(
    _ facet: Facet, _ mechanism: Mechanism, _ act: DatedAct?, _ term: Fixed, _ way: Way, _ scale: Float
  ) {
    evidence(facet, mechanism, act, term.rawValue, way, scale)
  }

  private func factor(_ facet: Facet, _ way: Way) -> Fixed {
    switch (facet, way) {
    case (.ability, .up): .upAbility
    case (.ability, .down): .downAbility
    case (.ability, .bite): .biteAbility
    case (.benevolence, .up): .upBenevolence
    case (.benevolence, .down): .downBenevolence
    case (.benevolence, .bite): .biteBenevolence
    case (.integrity, .up): .upIntegrity
    case (.integrity, .down): .downIntegrity
    case (.integrity, .bite): .biteIntegrity
    }
  }

  /// The line behind a source of learning: the tactic that gave it away, the revelation, or nobody.
  private func origin(_ source: Int) -> DatedAct? {
    if source < terms.tactics.count { return terms.tactics[source].act }
    let news = source - terms.tactics.count
    return news < terms.news.count ? terms.news[news].act : nil
  }

  private func way(_ source: Int) -> Mechanism? {
    switch source - terms.tactics.count - terms.news.count {
    case 0: .word
    case 1: .digging
    default: nil
    }
  }

  private mutating func trust() {
    let c = constants
    let (gain, bad) = (c.trustGain, c.trustGain * c.trustBad)
    for tactic in terms.tactics {
      evidence(.ability, .benefit, tactic.act, tactic.space.benefit, .up, gain)
      let miss = c.miss * max(0, 0.5 - Float(tactic.application.fit)) * Float(tactic.application.depth)
      evidence(.ability, .missed, tactic.act, tactic.space.reached, .down, bad * miss)
      evidence(.benevolence, .exposed, tactic.act, tactic.space.known, .down, bad)
    }
    evidence(.ability, .protection, terms.securityAct, .any, .up, gain * c.protectionGain * terms.assurance)
    for part in terms.credit { evidence(.benevolence, .control, part.act, .any, .up, gain * part.amount) }
    let kept = 1 + c.kept * terms.kept
    for part in terms.clear { evidence(.integrity, .honesty, part.act, .any, .up, gain * part.amount * kept) }
    for telling in terms.tellings { evidence(.benevolence, .told, telling.act, telling.column, .down, bad) }
    for (place, source) in terms.sources.enumerated() {
      evidence(.benevolence, way(place) ?? .foundOut, origin(place), source.misuse, .bite, bad)
      evidence(.integrity, way(place) ?? .deceit, origin(place), source.deceit, .bite, bad)
    }
    if let breach = terms.breach {
      evidence(.ability, .breach, breach.act, .blow, .down, bad)
      evidence(.benevolence, .neglect, breach.act, .neglect, .down, bad)
      evidence(.integrity, .deceit, breach.act, .lied, .down, bad)
    }
    // Several at once are one sum: booked to the first.
    if let accusation = terms.accusations.first {
      evidence(.integrity, .accusation, accusation.act, .accused, .down, bad)
    }
    if let late = terms.lateNews.first ?? terms.notice {
      evidence(.integrity, .lateness, late.act, .late, .down, bad)
    }
    if let notice = terms.notice { evidence(.integrity, .honesty, notice.act, .candid, .up, gain) }

    let facets: [(Quantity, Fixed, Fixed, Fixed)] = [
      (.ability, .homeAbility, .wordsAbility, .paidAbility),
      (.benevolence, .homeBenevolence, .wordsBenevolence, .paidBenevolence),
      (.integrity, .homeIntegrity, .wordsIntegrity, .paidIntegrity),
    ]
    for (facet, home, words, paid) in facets {
      book(facet, .healed, nil, .one, home, pace(c.healHalf))
      guard let reply = terms.reply else { continue }
      book(facet, reply.response?.mechanism ?? .silence, reply.act, words, home)
      book(facet, .compensation, reply.act, paid, home)
    }
  }

  private mutating func skepticism() {
    let c = constants
    for tactic in terms.tactics {
      book(.skepticism, .foundOut, tactic.act, tactic.space.surprise, .upSkepticism, c.warySurprise)
      book(.skepticism, .noticed, tactic.act, tactic.space.shows, .upSkepticism, c.waryNoticed)
    }
    for (place, source) in terms.sources.enumerated() {
      book(.skepticism, way(place) ?? .deceit, origin(place), source.deceit, .deceitSkepticism, c.waryDeceit)
    }
    for part in terms.print { book(.skepticism, .finePrint, part.act, .any, .upSkepticism, c.waryPrint * part.amount) }
    book(.skepticism, .emptyPromise, terms.empty.act, .any, .upSkepticism, c.waryPromise * terms.empty.amount)
    for part in terms.clear { book(.skepticism, .honesty, part.act, .any, .downSkepticism, c.waryHonest * part.amount) }
    if let reply = terms.reply {
      if reply.response == .silence { book(.skepticism, .silence, reply.act, .one, .upSkepticism, c.warySilence) }
      if reply.compensation != nil {
        book(.skepticism, .compensation, reply.act, .excess, .upSkepticism, c.waryOverpaid)
      }
    }
    book(.skepticism, .fading, nil, .one, .homeSkepticism, pace(c.waryHalf))
    book(.skepticism, .word, nil, .badWord, .upSkepticism, c.waryWord)
    book(.skepticism, .word, nil, .goodWord, .downSkepticism, c.waryWord)
  }

  private mutating func loyalty() {
    book(.loyalty, .trust, nil, .homeLoyalty, .one)
    for tactic in terms.tactics { book(.loyalty, .experience, tactic.act, tactic.space.experience, .one) }
  }

  private mutating func spend() {
    for tactic in terms.tactics {
      book(.spend, .pull, tactic.act, tactic.space.act, .spendFactor, constants.pull)
    }
    if terms.tactics.contains(where: { $0.profile.markup > 0 }) {
      let act = terms.tactics.first { $0.profile.markup > 0 }?.act
      book(.spend, .price, act, .price, .one)
    }
    book(.spend, .ordinary, nil, .ordinary, .one)
    book(.spend, .lapsed, nil, .lapsed, .one)
    book(.spend, .left, nil, .left, .one)
    book(.spend, .loyalty, nil, .loyaltyTerm, .spendFactor)
    book(.spend, .anger, nil, .angerTerm, .spendFactor)
    if let incentive = terms.incentive {
      book(.spend, .incentive, incentive.act, .incentiveTerm, .spendFactor)
      book(.spend, .incentive, incentive.act, .discount, .one)
    }
    if let rival = terms.rival { book(.spend, .rival, rival.act, .rivalTerm, .spendFactor) }
    book(.spend, .chance, nil, .chance, .one)
  }
}

extension Response {
  /// The ledger's word for what the response repairs.
  fileprivate var mechanism: Mechanism {
    switch self {
    case .apology: .apology
    case .denial: .denial
    case .silence: .silence
    }
  }
}
