/// The kinds and tactics that a plan ever touches: only these have columns.
package struct Tracked: Sendable {
  /// A kind as the engine knows it.
  package struct KnownKind: Hashable, Sendable {
    /// Its place in the market's list; nil for being passed on.
    package let place: Int?
    package let purpose: UInt32
    /// The power that turns a rank into knowledge so that the proportion above 1/2 is the awareness.
    package let awarenessPower: Float

    package init(place: Int?, awareness: Double) {
      self.place = place
      purpose = place.map { Purpose.knowledge + UInt32($0) } ?? Purpose.passedOn
      let aware = min(0.99, max(0.01, awareness))
      awarenessPower = Float(Exact.log(0.5) / Exact.log(1 - aware))
    }
  }

  /// In the order of the market; being passed on, if it ever happens, is the last.
  package let kinds: [KnownKind]
  /// In the order of `Tactic.allCases`.
  package let tactics: [Tactic]

  /// The column of each kind of the market, by its place.
  package let column: [Int?]
  package let passedOnColumn: Int?

  init(_ plan: Plan, _ timeline: Timeline) {
    let weeks = timeline.weeks.flatMap { $0 }
    let places = plan.market.kinds.indices.filter { place in weeks.contains { $0.practice.kinds[place].isHeld } }
    let sharing = weeks.contains { $0.practice.sharesData }
    var kinds = places.map { KnownKind(place: $0, awareness: plan.market.kinds[$0].awareness) }
    if sharing { kinds.append(KnownKind(place: nil, awareness: 0.05)) }
    self.kinds = kinds
    tactics = Tactic.allCases.filter { tactic in
      weeks.contains { $0.practice.running.contains { $0.application.tactic == tactic } }
    }
    column = plan.market.kinds.indices.map { places.firstIndex(of: $0) }
    passedOnColumn = sharing ? kinds.count - 1 : nil
  }
}
