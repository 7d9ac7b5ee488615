import Simulation
import Testing

@testable import Language

@Suite struct Lies {
  @Test(arguments: [
    ("disclose notice saying observed about web-history", "observed: web-history is cross-site"),
    ("disclose notice saying cross-site about web-history", nil),
    (
      "disclose notice saying inferred about web-history,bought",
      "inferred: web-history is cross-site and bought is bought"
    ),
    ("disclose notice saying not-shared", "not-shared: data goes to partners"),
    ("disclose notice saying protected", "protected: security is standard"),
    ("notify saying protected", "protected: security is standard"),
    ("disclose notice saying control", "control: there is no choice"),
    ("disclose notice saying reward", "reward: there is no incentive"),
    ("disclose notice saying on-device", "on-device: retargeting runs elsewhere"),
    ("disclose notice saying benefit about web-history", nil),
    ("disclose notice saying benefit about location", "benefit: no tactic uses location"),
    ("disclose notice", nil),
    ("secure strong", nil),
  ])
  func `a false claim is told apart from a true one`(typed: String, lie: String?) throws {
    let firm = try firm("collect web-history,location,bought", "apply retargeting", "share partners")
    let found = lies(in: try read(typed), practices: firm).map { "\($0.claim.rawValue): \($0.because)" }
    #expect(found == (lie.map { [$0] } ?? []))
  }

  @Test func `a claim that is false for some names them`() throws {
    let firm = try firm("control opt-in", "control none to careful", "collect location")
    #expect(lies(in: try read("disclose notice saying control"), practices: firm).map(\.segments) == [["careful"]])
    #expect(lies(in: try read("disclose notice saying control to young"), practices: firm).isEmpty)
  }
}
