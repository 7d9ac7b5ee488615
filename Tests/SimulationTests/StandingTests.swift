import Simulation
import Testing

/// Which acts of a plan a reader should see.
struct StandingTests {
  private func plan(_ decisions: [Decision]) -> Plan {
    let acts = decisions.map { DatedAct(week: 0, .decision($0), origin: .yours) }
    return Plan(market: Market(segments: [Segment(name: "all", share: 1)]), acts: acts, weeks: 4)
  }

  private let deep = Decision.apply(Application(.recommendations, depth: 0.8))
  private let light = Decision.apply(Application(.recommendations, depth: 0.2))

  @Test func `of two that say the same one stands`() {
    #expect(plan([deep, deep]).standing.count == 1)
    #expect(plan([deep, light, deep]).standing.map(\.act) == [.decision(deep)])
  }

  @Test func `what a later one replaces does not stand`() {
    #expect(plan([deep, light]).standing.map(\.act) == [.decision(light)])
    #expect(plan([deep, .apply(Application(.crossSell))]).standing.count == 2)
  }
}
