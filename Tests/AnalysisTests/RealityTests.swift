import Language
import Reports
import Scenarios
import Simulation
public import Testing

@testable public import Analysis

/// The true sentences hold of the model, and notice a model of which they are not true.
struct RealityTests {
  private func check(_ sentence: Sentence, plans: Int, model: Model = .real) throws -> RealityCheck {
    try checkReality([sentence], plans: plans, seed: 1, threads: 2, model: model)[0]
  }

  @Test(arguments: Sentence.all)
  func `the sentence holds on random scenarios and plans`(sentence: Sentence) throws {
    let check = try check(sentence, plans: 60)
    #expect(check.broken == nil, "\(check)")
    #expect(check.tried >= 10)
  }

  @Test(arguments: Sentence.all)
  func `a model of which the sentence is not true is noticed and shrunk`(sentence: Sentence) throws {
    let model = try #require(BrokenModels.all[sentence.name], "there is no control for '\(sentence.name)'")
    let check = try check(sentence, plans: 40, model: model)
    let broken = try #require(check.broken)
    // Some need a customer who goes, and not everybody does.
    #expect(broken.plan.customers <= 24)
    #expect(broken.plan.acts.count <= 6)
  }

  @Test func `there are at least twenty sentences, each with a name and a reason of its own`() {
    #expect(Sentence.all.count >= 20)
    #expect(Set(Sentence.all.map(\.name)).count == Sentence.all.count)
    #expect(Set(Sentence.all.map(\.reason)).count == Sentence.all.count)
  }

  @Test func `a control stands for every sentence and for nothing else`() {
    #expect(Set(BrokenModels.all.keys) == Set(Sentence.all.map(\.name)))
  }

  @Test(arguments: [
    "more protection never makes a breach hurt more", "control never makes a contact feel riskier",
  ])
  func `what is shown of a violation can be opened and typed`(name: String) throws {
    let sentence = try #require(Sentence.all.first { $0.name == name })
    let model = try #require(BrokenModels.all[name])
    let checks = [try check(sentence, plans: 20, model: model)]
    #expect(checks.hasViolation)
    let shown = checks.document(plans: 20, seed: 1).text(for: Screen(width: 80))
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = try #require(lines.firstIndex(of: "paradox: 1"))
    let reading = readScenario(lines[first...].joined(separator: "\n"))
    let scenario = try #require(reading.scenario, "\(reading.problems)")
    let typed = lines[..<first].filter { $0.hasPrefix("  at ") }
    #expect(!typed.isEmpty)
    for line in typed { #expect(try parse(line, in: .prompt, vocabulary: scenario.vocabulary) != nil) }
  }

  @Test func `the same seed tries the same plans, another seed others`() throws {
    let name = "a reward never makes anybody buy less"
    let sentence = try #require(Sentence.all.first { $0.name == name })
    let model = try #require(BrokenModels.all[name])
    func broken(_ seed: Int) throws -> Plan? {
      try checkReality([sentence], plans: 10, seed: seed, threads: 2, model: model)[0].broken?.plan
    }
    #expect(try broken(1) == broken(1))
    #expect(try broken(1) != broken(2))
  }

  @Test func `whoever stops it gets no answer`() {
    #expect(throws: Interrupted.self) { try checkReality(plans: 50, progress: { _ in false }) }
  }

  /// Assumptions were once taken in the order in which they were typed, whatever their week.
  @Test func `of two assumptions the one of the later week counts, in whichever order they are typed`() {
    var plan = RandomPlans.plan(3, customers: 40, weeks: 6)
    let early = DatedAct(week: 1, .assumption(Assumption("trust.gain", .number(0.01))))
    let late = DatedAct(week: 3, .assumption(Assumption("trust.gain", .number(0.12))))
    plan.acts += [early, late]
    var turned = plan
    turned.acts.swapAt(plan.acts.count - 1, plan.acts.count - 2)
    #expect(Diary(of: plan) == Diary(of: turned))
  }
}

extension Sentence: CustomTestStringConvertible {
  /// The sentence.
  public var testDescription: String { name }
}
