import Foundation
import Simulation
import Testing

@testable import Scenarios

/// Experiments of an author's own in the scenario's file.
@Suite struct PilotTests {
  private let file = Sketch(file: "cafe.yaml").text

  private func sketch(_ answers: [(String, String)], of file: String? = nil) throws -> PilotSketch {
    var sketch = PilotSketch(file: file ?? self.file)
    for (name, answer) in answers { try sketch.answer(name, with: answer) }
    return sketch
  }

  private let usual = [("b", "apply recommendations"), ("people", "900, 900"), ("count", "90, 117")]

  @Test func `a pilot stands in the file, and all else is as it was`() throws {
    let text = try sketch(usual).added()
    let scenario = try #require(readScenario(text).scenario)
    #expect(scenario.pilots.map(\.id) == ["pilot-1"])
    #expect(text.hasPrefix(file.dropLast()))
    let before = try #require(readScenario(file).scenario)
    #expect(scenario.market == before.market && scenario.acts == before.acts)
    #expect(scenario.fingerprint != before.fingerprint)
    #expect(scenario.differences(from: before) == ["pilot pilot-1 is new"])
  }

  @Test func `a second one comes behind the first, whatever stands after them`() throws {
    let first = try sketch(usual).added()
    let moved = first.replacing("cards:\n", with: "# cards\ncards:\n") + "# the end\n"
    let second = try sketch(usual + [("title", "Another")], of: moved).added()
    #expect(try #require(readScenario(second).scenario).pilots.map(\.id) == ["pilot-1", "pilot-2"])
    #expect(second.hasSuffix("# the end\n"))
    // Where they stand in the middle of a file, with entries that are not indented.
    let entry = first.components(after: "pilots:\n").replacing("\n  ", with: "\n")
    let middle = file.replacing("cards:\n", with: "pilots:\n\(entry.dropFirst(2))cards:\n")
    let third = try sketch(usual, of: middle).added()
    #expect(try #require(readScenario(third).scenario).pilots.count == 2)
    #expect(third.hasSuffix("  run year\n"))
  }

  @Test func `two proportions make a ratio with its range`() throws {
    let effect = try TwoGroups(counts: (90, 117), people: (900, 900))
    #expect((effect.figure - 1.3).magnitude < 1e-12)
    // Katz: exp(ln 1.3 -+ 1.96 sqrt(1/90 - 1/900 + 1/117 - 1/900)).
    #expect((effect.low - 1.0037).magnitude < 1e-3)
    #expect((effect.high - 1.6838).magnitude < 1e-3)
    let none = try TwoGroups(counts: (0, 5), people: (100, 100))
    #expect(none.figure.isFinite && none.low < none.figure && none.figure < none.high)
  }

  @Test func `two means make a ratio of money and a difference of trust`() throws {
    let spend = try TwoGroups(means: (10, 11), spreads: (5, 5), people: (400, 400), isRatio: true)
    #expect((spend.figure - 1.1).magnitude < 1e-12)
    let trust = try TwoGroups(means: (52, 54), spreads: (20, 20), people: (400, 400), isRatio: false)
    #expect(trust.figure == 2)
    #expect((trust.high - trust.low - 2 * 1.96 * 2.0.squareRoot()).magnitude < 1e-9)
  }

  @Test(arguments: [
    ("a", "apply recomendations"), ("b", "run 4"), ("weeks", "0"), ("measure", "sales"), ("people", "900"),
    ("people", "900, 1.5"), ("count", "1, 2, 3"), ("mean", "1, 2"), ("titel", "x"),
  ])
  func `what cannot be is refused at its question`(name: String, answer: String) {
    #expect(throws: Objection.self) { try sketch([(name, answer)]) }
  }

  @Test(arguments: [("100, 100", "101, 20"), ("100, 100", "0, 0")])
  func `counts that cannot be compared are refused`(people: String, count: String) {
    #expect(throws: Objection.self) { try sketch([usual[0], ("people", people), ("count", count)]) }
  }

  @Test func `numbers of another measure are forgotten`() throws {
    var sketch = try sketch(usual)
    try sketch.answer("measure", with: "trust")
    #expect(sketch.answers["count"] == nil && sketch.answers["people"] == "900,900")
    #expect(sketch.premises.map(\.name).suffix(3) == ["people", "mean", "spread"])
  }

  @Test func `a pilot takes the scenario's customers and its start, and not its events`() throws {
    let told = try sketch(usual).added().replacing("cards:\n", with: "events: |\n  at 2 breach\ncards:\n")
    let pilot = try #require(readScenario(told).scenario?.pilots.first)
    #expect(pilot.market.segments.count == 3)
    #expect(pilot.acts.count == 5 && pilot.acts.allSatisfy { $0.week == 0 })
    #expect(pilot.arms.map { $0.levels[0].acts.count } == [0, 1])
    #expect(pilot.expectations[0].band.origin == .published)
  }

  @Test func `comments and spacing of a pilot change no fingerprint, its numbers do`() throws {
    let text = try sketch(usual).added()
    func hash(_ text: String) throws -> Fingerprint { try #require(readScenario(text).scenario).fingerprint }
    #expect(try hash(text) == hash(text.replacing("target: 1.3\n", with: "target:   1.30 # so\n")))
    #expect(try hash(text) != hash(text.replacing("target: 1.3\n", with: "target: 1.31\n")))
  }

  @Test(arguments: [
    ("band: 1.004 to 1.684", "band: above 1", "'band' cannot be 'above 1'"),
    ("bought(b) / bought(a)", "bought(b) / bougt(a)", "bougt"),
    ("target: 1.3", "targt: 1.3", "targt"),
    ("apply recommendations\n    readings", "apply retargeting\n    readings", "web-history"),
    ("log purchases", "log purchase", "log purchase"),
  ])
  func `a mistake in a pilot is told with its place`(right: String, wrong: String, said: String) throws {
    let text = try sketch(usual).added()
    let broken = text.replacing(right, with: wrong)
    #expect(broken != text)
    let problems = readScenario(broken).problems
    #expect(problems.contains { $0.text(file: "cafe.yaml").contains(said) }, "\(problems.map { $0.sentence })")
    #expect(problems.allSatisfy { $0.line > 90 })
  }

  @Test func `two pilots of one name are told apart`() throws {
    let once = try sketch(usual).added()
    let twice = try sketch(usual, of: once).added().replacing("id: pilot-2", with: "id: pilot-1")
    #expect(readScenario(twice).problems.contains { $0.sentence.contains("the pilot 'pilot-1' stands here twice") })
  }
}

extension String {
  /// What stands behind a text.
  fileprivate func components(after text: String) -> String {
    range(of: text).map { String(self[$0.upperBound...]) } ?? ""
  }
}
