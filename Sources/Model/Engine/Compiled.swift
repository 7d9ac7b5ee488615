/// A plan made ready to run: the same for every replication.
package struct Compiled: Sendable {
  package let plan: Plan
  package let tracked: Tracked
  package let constants: [Constants]
  /// By week (the first is week 1) and segment.
  package let terms: [[Terms]]
  package let bookings: [[[Booking]]]
  package let slots: Slots
  package let columns: Int
  package let prior: Prior?

  package init(_ plan: Plan) {
    self.plan = plan
    let timeline = Timeline(plan)
    tracked = Tracked(plan, timeline)
    let drafting = Drafting(plan: plan, timeline: timeline, tracked: tracked)
    var slots = Slots()
    var constants: [Constants] = []
    var terms: [[Terms]] = []
    var bookings: [[[Booking]]] = []
    // What was said two weeks ago at the latest is in force as it was last week.
    let eventful = Set(plan.acts.flatMap { [$0.week + 1, $0.week + 2] })
    for week in 1...max(plan.weeks, 1) {
      if week > 2, !eventful.contains(week) {
        constants.append(constants[week - 2])
        terms.append(terms[week - 2].map { drafting.later($0, week: week) })
        bookings.append(bookings[week - 2])
        continue
      }
      let now = Constants(plan, week: week)
      constants.append(now)
      terms.append(
        plan.market.segments.indices.map { drafting.terms(week: week, segment: $0, constants: now) })
      bookings.append(
        terms[week - 1].map { terms in
          let kept = Bookkeeping(terms, now, slots)
          slots = kept.slots
          return kept.bookings
        })
    }
    self.constants = constants
    self.terms = terms
    self.bookings = bookings
    self.slots = slots
    columns = terms.joined().map(\.columns).max()!
    prior = plan.acts.last { $0.week == 0 && $0.act.prior != nil }?.act.prior
  }
}

extension Compiled {
  /// Word of mouth at the start, from a segment's means: nobody is angry yet.
  package func firstWord(_ mean: (Sum) -> Float) -> Machine.Word {
    let ability = mean(.ability) * Facet.ability.weight
    let faith = ability + mean(.benevolence) * Facet.benevolence.weight + mean(.integrity) * Facet.integrity.weight
    return Machine.Word(good: constants[0].praise * mean(.loyalty), bad: constants[0].grumble * (1 - faith))
  }
}

extension Act {
  /// The named level of prior trust that is assumed.
  fileprivate var prior: Prior? {
    guard case .assumption(let assumption) = self, assumption.name == "prior", case .word(let word) = assumption.value
    else { return nil }
    return Prior(rawValue: word)
  }
}
