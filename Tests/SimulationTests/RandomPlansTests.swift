import Analysis
import Simulation
import Testing

struct RandomPlansTests {
  private static let decisions = (1...14).flatMap { number in
    RandomPlans.plan(number).acts.compactMap { dated -> Decision? in
      if case .decision(let decision) = dated.act { decision } else { nil }
    }
  }

  private static let events = (1...14).flatMap { number in
    RandomPlans.plan(number).acts.compactMap { dated -> Event? in
      if case .event(let event) = dated.act { event } else { nil }
    }
  }

  @Test func `the same number gives the same plan`() {
    #expect(RandomPlans.plan(3) == RandomPlans.plan(3))
    #expect(RandomPlans.plan(3) != RandomPlans.plan(4))
  }

  @Test(arguments: Tactic.allCases)
  func `every tactic is tried`(tactic: Tactic) {
    #expect(Self.decisions.contains { if case .apply(let applied) = $0 { applied.tactic == tactic } else { false } })
  }

  @Test(arguments: Disclosure.allCases)
  func `every disclosure is tried`(level: Disclosure) {
    #expect(Self.decisions.contains { if case .disclose(level, _, _, _) = $0 { true } else { false } })
  }

  @Test(arguments: Claim.allCases)
  func `every claim is made`(claim: Claim) {
    #expect(
      Self.decisions.contains { if case .disclose(_, let claims, _, _) = $0 { claims.contains(claim) } else { false } })
  }

  @Test(arguments: [Control.optOut, .optIn, .granular], [true, false])
  func `every control is tried, buried and not`(level: Control, isBuried: Bool) {
    #expect(Self.decisions.contains { if case .control(level, isBuried, _, _) = $0 { true } else { false } })
  }

  @Test(arguments: Response.allCases)
  func `every answer is tried`(response: Response) {
    #expect(Self.decisions.contains { if case .respond(response, _, _) = $0 { true } else { false } })
  }

  @Test(arguments: Law.allCases)
  func `every law is passed`(law: Law) {
    #expect(Self.events.contains { if case .law(law, _) = $0 { true } else { false } })
  }

  @Test(arguments: [true, false])
  func `revelations are proven and unproven`(isUnproven: Bool) {
    #expect(Self.events.contains { if case .uncover(_, isUnproven, _) = $0 { true } else { false } })
  }
}
