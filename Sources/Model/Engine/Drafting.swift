/// Turns a practice and its week's happenings into terms (Guides/Model.md, 1).
struct Drafting {
  let plan: Plan
  let timeline: Timeline
  let tracked: Tracked

  /// The terms of a segment (its place) in a week, 1...
  func terms(week: Int, segment: Int, constants: Constants) -> Terms {
    let now = timeline.weeks[week - 1][segment]
    let before = week > 1 ? timeline.weeks[week - 2][segment].practice : nil
    let practice = now.practice.speaking(in: now.happenings)
    var terms = Terms()
    terms.worth = worth(week)
    hold(practice, before, constants, &terms)
    run(practice, constants, &terms)
    use(practice, constants, &terms)
    promise(practice, &terms)
    for place in terms.held.indices {
      terms.held[place].told = terms.newColumn()
      terms.held[place].found = terms.newColumn()
    }
    secure(practice, constants, &terms)
    happen(now, constants, &terms)
    offer(practice, &terms)
    for _ in 0..<terms.tactics.count + terms.news.count + 2 {
      terms.sources.append(Terms.Source(misuse: terms.newColumn(), deceit: terms.newColumn()))
    }
    return terms
  }

  /// The terms of a later week in which nothing is otherwise.
  func later(_ terms: Terms, week: Int) -> Terms {
    var terms = terms
    terms.worth = worth(week)
    return terms
  }

  /// What a week's money is worth at the start.
  private func worth(_ week: Int) -> Float { Float(Exact.power(1 + plan.market.discount, -Double(week) / 52)) }

  private func hold(_ practice: Practice, _ before: Practice?, _ constants: Constants, _ terms: inout Terms) {
    for (place, kind) in practice.kinds.enumerated() where kind.isHeld {
      let column = tracked.column[place]!
      let level = kind.lawfulControl
      var consent: Terms.Consent?
      if level != .none || kind.law.erasure != nil {
        let was = before?.kinds[place]
        let asksNow = level >= .optIn
        let askedBefore = was.map { $0.isHeld && $0.lawfulControl >= .optIn } ?? false
        let isBuried = kind.offered.isBuried && kind.law.optIn == nil && kind.law.erasure == nil
        consent = Terms.Consent(
          isAsked: asksNow && !askedBefore, ease: isBuried ? constants.optoutBuried : constants.optoutEase,
          buried: asksNow && kind.offered.isBuried && kind.law.optIn == nil ? constants.askBuried : 0,
          isBenefitNamed: kind.said.claims.contains(.benefit) && practice.isTrue(.benefit, about: kind.said.about),
          reward: practice.incentive.flatMap {
            $0.kinds.isEmpty || $0.kinds.contains(kind.facts.kind) ? $0.amount : nil
          })
        terms.heededBits |= 1 << Int32(column)
      }
      let isFalse = practice.isMisled(about: kind)
      let told = Words(practice, kind.said, isFalse: isFalse, isLawful: kind.law.notice != nil, constants)
      var held = Terms.Held(
        column: column, stakes: Float(kind.facts.stakes), hidden: told.hidden,
        tamed: constants.tame * constants.felt(kind, byLaw: true), consent: consent)
      told.fill(&held)
      held.telling = telling(kind.said.act ?? kind.law.notice, &terms)
      terms.held.append(held)
    }
    guard let passed = practice.passedOn, let column = tracked.passedOnColumn else { return }
    let stakes = practice.kinds.filter { $0.isHeld && $0.sharing != .none }.map { kind in
      (kind.sharing == .brokers ? constants.passingBrokers : constants.passingPartners)
        * (0.5 + 0.5 * Float(kind.facts.sensitivity))
    }.max()!
    let isFalse = practice.kinds.contains { kind in
      kind.isHeld && kind.sharing != .none && kind.said.claims.contains(.notShared)
        && !practice.isTrue(.notShared, about: kind.said.about)
    }
    let told = Words(practice, passed.said, isFalse: isFalse, isLawful: passed.law.notice != nil, constants)
    var held = Terms.Held(
      column: column, stakes: stakes, hidden: told.hidden, tamed: constants.tame * constants.felt(passed, byLaw: true),
      isPassedOn: true)
    told.fill(&held)
    held.telling = telling(passed.said.act, &terms)
    terms.held.append(held)
  }

  private func telling(_ act: DatedAct?, _ terms: inout Terms) -> Int {
    if let known = terms.tellings.first(where: { $0.act == act }) { return known.column }
    let column = terms.newColumn()
    terms.tellings.append(Terms.Telling(act: act, column: column))
    return column
  }

  private func run(_ practice: Practice, _ constants: Constants, _ terms: inout Terms) {
    for running in practice.running where running.application.using.allSatisfy({ practice.held.contains($0) }) {
      let tactic = running.application.tactic
      let profile = tactic.profile
      let uses = running.application.using.map { kind in
        tracked.column[plan.market.kinds.firstIndex { $0.kind == kind }!]!
      }
      let kinds = terms.held.indices.filter { uses.contains(terms.held[$0].column) }
      let place = Tactic.allCases.firstIndex(of: tactic)!
      let offset = 0.618034 * Double(place)
      let named = running.application.using.compactMap { kind -> Float? in
        guard let treated = practice.treatment(of: kind), treated.said.claims.contains(.benefit),
          practice.isTrue(.benefit, about: treated.said.about), !practice.isMisled(about: treated)
        else { return nil }
        return constants.clarity(treated.lawfulLevel)
      }.max()
      var new = Terms.Running(
        column: tracked.tactics.firstIndex(of: tactic)!, offset: Float(offset - offset.rounded(.down)),
        application: running.application, profile: profile, act: running.act,
        obtrusiveness: running.application.isObtrusive ? 1 : Float(profile.intrusion), named: named ?? 0, kinds: kinds,
        cost: Float((plan.market.costs.contact[tactic] ?? 0) * running.application.times))
      new.space = Terms.Running.Space(
        reached: terms.newColumn(), benefit: terms.newColumn(), known: terms.newColumn(), surprise: terms.newColumn(),
        pressure: terms.newColumn(), act: terms.newColumn(), shows: terms.newColumn(), experience: terms.newColumn())
      for kind in kinds { terms.held[kind].usedBy.append(terms.tactics.count) }
      terms.tactics.append(new)
    }
  }

  /// Promises that are untrue, of whatever kind is held.
  private func promise(_ practice: Practice, _ terms: inout Terms) {
    var empty: [Claim] = []
    for kind in practice.kinds where kind.isHeld {
      for claim in kind.said.claims where claim.isPromise && !practice.isTrue(claim, about: kind.said.about) {
        if !empty.contains(claim) { empty.append(claim) }
        if terms.empty.act == nil { terms.empty.act = kind.said.act }
      }
    }
    terms.empty.amount = Float(empty.count)
    terms.isProtectionALie = empty.contains(.protected)
  }

  private func use(_ practice: Practice, _ constants: Constants, _ terms: inout Terms) {
    let running = practice.running.filter { $0.application.using.allSatisfy { practice.held.contains($0) } }
    let inUse = practice.kinds.filter { kind in
      kind.isHeld && (running.isEmpty || running.contains { $0.application.using.contains(kind.facts.kind) })
    }
    guard !inUse.isEmpty else { return }
    let part = 1 / Float(inUse.count)
    var kept: [Claim] = []
    for kind in inUse {
      let isMandated = kind.isNoticeMandated
      let isFalse = practice.isMisled(about: kind)
      if !isMandated && !isFalse {
        add(part * constants.clarity(kind.said.level), kind.said.act, to: &terms.clear)
      }
      add(part * constants.felt(kind, byLaw: false), kind.offered.act, to: &terms.credit)
      if kind.lawfulLevel == .finePrint { add(part, kind.said.act, to: &terms.print) }
      for claim in kind.said.claims where practice.isTrue(claim, about: kind.said.about) {
        if !kept.contains(claim) { kept.append(claim) }
      }
    }
    terms.kept = Float(min(3, kept.count))
    if kept.contains(.protected) { terms.assurance = 0.5 }
  }

  private func add(_ amount: Float, _ act: DatedAct?, to parts: inout [Terms.Part]) {
    guard amount > 0 else { return }
    if let known = parts.firstIndex(where: { $0.act == act }) {
      parts[known].amount += amount
    } else {
      parts.append(Terms.Part(amount: amount, act: act))
    }
  }

  private func secure(_ practice: Practice, _ constants: Constants, _ terms: inout Terms) {
    terms.security = practice.security.strength
    terms.guarded = practice.security.strength * (practice.isSecurityVisible ? 1 : constants.securityUnseen)
    terms.assurance = min(1, terms.assurance + (practice.isSecurityVisible ? practice.security.strength : 0))
    terms.securityAct = practice.securityAct
    let sharing = practice.kinds.filter(\.isHeld).map(\.sharing)
    let market = plan.market.earnings
    terms.earnings =
      sharing.contains(.brokers) ? Float(market.brokers) : sharing.contains(.partners) ? Float(market.partners) : 0
  }

  private func offer(_ practice: Practice, _ terms: inout Terms) {
    terms.rival = practice.rival
    guard let incentive = practice.incentive else { return }
    terms.incentive = incentive
    for (place, kind) in practice.kinds.enumerated()
    where kind.isHeld && (incentive.kinds.isEmpty || incentive.kinds.contains(kind.facts.kind)) {
      terms.incentiveBits |= 1 << Int32(tracked.column[place]!)
    }
  }
}

extension Control: Comparable {
  /// In the order of how much they let the customer steer.
  public static func < (a: Control, b: Control) -> Bool {
    allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
  }
}

extension Security {
  /// How much it protects: 0, 1/2 or 1.
  public var strength: Float {
    switch self {
    case .basic: 0
    case .standard: 0.5
    case .strong: 1
    }
  }
}
