internal import Kernel
internal import Model

/// What the stages left of one customer in one week.
struct Glimpse: Sendable {
  let reachedBy: [Tactic]
  let learned: [Lesson]
  let benefit, knownRisk, surprise, pressure, anger, spend: Double
  let purchases: Int
  /// The kinds about which something can be said: whether it was asked this week, and whether it is given.
  let consents: [(kind: Kind, isAsked: Bool, isGiven: Bool)]

  /// The customer at a lane of the `j`th vector of the workspace, which is the `i`th of the population; whoever is run
  /// alone is the first of all.
  init(
    _ terms: Terms, _ compiled: Compiled, _ people: Columns, _ space: Workspace, j: Int = 0, i: Int = 0, lane: Int = 0
  ) {
    func read(_ column: Int) -> Double { Double(space[column][j][lane]) }
    func kind(_ held: Terms.Held) -> Kind? {
      compiled.tracked.kinds[held.column].place.map { compiled.plan.market.kinds[$0].kind }
    }
    reachedBy = terms.tactics.filter { read($0.space.reached) > 0 }.map(\.application.tactic)
    learned = terms.held.map { Lesson(kind: kind($0), told: read($0.told), foundOut: read($0.found)) }
    benefit = read(Fixed.benefit.rawValue)
    knownRisk = terms.tactics.reduce(0) { $0 + read($1.space.known) }
    surprise = terms.tactics.reduce(0) { $0 + read($1.space.surprise) }
    pressure = read(Fixed.pressure.rawValue)
    anger = 100 * Double(people.anger[i][lane])
    spend = read(Fixed.spend.rawValue)
    purchases = Int(people.purchases[i][lane])
    let bits = people.consent[i][lane]
    consents = terms.held.compactMap { held in
      guard let consent = held.consent, let kind = kind(held) else { return nil }
      return (kind, consent.isAsked, bits & (1 << Int32(held.column)) != 0)
    }
  }
}

extension Story {
  init(customer: Customer, _ glimpses: [Glimpse], _ standings: [Customer], _ course: Course) {
    var weeks: [StoryWeek] = []
    var given: [Kind: Bool] = [:]
    for (n, glimpse) in glimpses.enumerated() {
      // Only what somebody said counts: a kind that is newly recorded, or no longer, is not an answer of theirs.
      let said = standings[n].standing == .active ? glimpse.consents : []
      let gave = said.filter { $0.isAsked && $0.isGiven }.map(\.kind)
      let withdrew = said.filter { !$0.isGiven && ($0.isAsked || given[$0.kind] ?? true) }.map(\.kind)
      for consent in said { given[consent.kind] = consent.isGiven }
      let now = standings[n + 1]
      let entries = Quantity.allCases.map { ($0, course.entries(of: $0, from: n, to: n + 1)) }
      weeks.append(
        StoryWeek(
          week: n + 1, reachedBy: glimpse.reachedBy, learned: glimpse.learned, benefit: glimpse.benefit,
          knownRisk: glimpse.knownRisk, surprise: glimpse.surprise, pressure: glimpse.pressure, trust: now.trust,
          skepticism: now.skepticism, loyalty: now.loyalty, anger: glimpse.anger, purchases: glimpse.purchases,
          spend: glimpse.spend, gave: gave, withdrew: withdrew, standing: now.standing,
          entries: Dictionary(uniqueKeysWithValues: entries)))
    }
    self.init(customer: customer, weeks: weeks)
  }
}

extension Course {
  /// What was said in each segment in each week of replication 1, as the customers heard it a week later.
  func heard(_ compiled: Compiled) -> [[Machine.Word]] {
    (0..<max(plan.weeks, 1)).map { week in
      tallies.counts.indices.map { segment in
        func mean(_ what: Sum) -> Float {
          Float(
            tallies.sum(what, replication: 0, week: week, segment: segment) / Double(max(tallies.counts[segment], 1)))
        }
        return week > 0 ? Machine.Word(good: mean(.good), bad: mean(.bad)) : compiled.firstWord(mean)
      }
    }
  }
}
