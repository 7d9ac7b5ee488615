internal import Model

/// Stage 1. Who is asked, who is reached by what, and who is told (Guides/Model.md, 2).
struct Exposure {
  /// What customers may say about a kind, ready to be asked.
  private struct Question {
    var bit: Int32
    /// Whether it is put to them this week; else they may only find the way out.
    var isAsked: Bool
    /// What a yes is worth and what it risks.
    var value, risk, leaning, ease: Float
    var reward: Amount?
  }

  /// A tactic on its way to customers.
  private struct Contact {
    var reached: Int
    var column: Int
    /// Bits of the kinds that it needs and that are asked for.
    var needed: Int32
    var offset, part, times: Float
  }

  private let constants: Constants
  private let luck: Philox
  private let week: UInt32
  private let questions: [Question]
  private let contacts: [Contact]
  /// Tactics that do not run and whose contacts are remembered.
  private let forgotten: [Int]

  /// - Parameter remembered: Tactics whose contacts are remembered, running or not.
  init(terms: Terms, constants: Constants, luck: Philox, week: UInt32, remembered: Int) {
    self.constants = constants
    self.luck = luck
    self.week = week
    questions = terms.held.compactMap { held in
      held.consent.map { consent in
        Question(
          bit: 1 << Int32(held.column), isAsked: consent.isAsked, value: consent.isBenefitNamed ? 0.7 : 0,
          risk: constants.heed * held.stakes * constants.knownWeight * (1 - held.tamed),
          leaning: constants.askBias + consent.buried, ease: consent.ease, reward: consent.reward)
      }
    }
    contacts = terms.tactics.map { tactic in
      Contact(
        reached: tactic.space.reached, column: tactic.column,
        needed: tactic.kinds.reduce(Int32(0)) { $0 | 1 << Int32(terms.held[$1].column) } & terms.heededBits,
        offset: tactic.offset, part: Float(tactic.application.reach), times: Float(tactic.application.times))
    }
    let running = Set(terms.tactics.map(\.column))
    forgotten = (0..<remembered).filter { !running.contains($0) }
  }

  func callAsFunction(_ people: Columns, _ batch: Batch, _ space: Workspace) {
    draw(people, batch, space)
    for question in questions { answer(question, people, batch, space) }
    let kept = constants.contactKept
    for column in forgotten {
      let contacts = people.contacts(column)
      for (_, i) in places(of: batch) { contacts[i] *= kept }
    }
    for contact in contacts { reach(contact, people, batch, space) }
  }

  private func draw(_ people: Columns, _ batch: Batch, _ space: Workspace) {
    for (j, i) in places(of: batch) {
      let id = people.id[i]
      let a = luck.uniforms(customers: id, week: week, purpose: Purpose.week)
      (space[.reach][j], space[.purchases][j], space[.basket][j], space[.leave][j]) = a
      let b = luck.uniforms(customers: id, week: week, purpose: Purpose.fate)
      (space[.lapse][j], space[.withdraw][j], space[.news][j], space[.breach][j]) = b
      space[.active][j] = people.active[i]
      space[.faith][j] = people.faith(i)
      space[.any][j] = .zero
    }
    guard questions.contains(where: \.isAsked) else { return }
    for (j, i) in places(of: batch) {
      space[.asked][j] = luck.uniforms(customers: people.id[i], week: week, purpose: Purpose.asked).0
    }
  }

  /// Yes when asked: the same calculus, told in so many words. Later, a way out that is found or sought in anger.
  private func answer(_ question: Question, _ people: Columns, _ batch: Batch, _ space: Workspace) {
    let bit = Bits(repeating: question.bit)
    for (j, i) in places(of: batch) {
      let reward = question.reward.map { lower(Lanes(repeating: 0.5), $0.part(of: people.basket[i])) } ?? .zero
      let net =
        people.appetite[i] * question.value + 4 * reward - people.concern[i] * question.risk * (1 - space[.faith][j])
      let willing = logistic(question.leaning + constants.askSlope * net)
      let isActive = space[.active][j] .> 0
      if question.isAsked {
        let says = only(bit, where: space[.asked][j] .< willing)
        people.consent[i].replace(with: (people.consent[i] & ~bit) | says, where: isActive)
      } else {
        let chance = question.ease * (1 - willing) + constants.withdrawAnger * people.anger[i]
        people.consent[i].replace(with: people.consent[i] & ~bit, where: isActive .& (space[.withdraw][j] .< chance))
      }
    }
  }

  private func reach(_ contact: Contact, _ people: Columns, _ batch: Batch, _ space: Workspace) {
    let bits = Bits(repeating: contact.needed)
    let contacts = people.contacts(contact.column)
    let kept = constants.contactKept
    for (j, i) in places(of: batch) {
      var number = space[.reach][j] + contact.offset
      number -= one(where: number .>= 1)
      let isAllowed = (people.consent[i] & bits) .== bits
      let isReached = isAllowed .& (number .< contact.part)
      let reached = only(space[.active][j], where: isReached)
      space[contact.reached][j] = reached
      space[.any][j] = upper(space[.any][j], reached)
      contacts[i] = contacts[i] * kept + contact.times * reached
    }
  }
}
