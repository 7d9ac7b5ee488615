import Language
import Scenarios
import Simulation
import Testing

/// The six scenarios that come with the program, and the tour.
@Suite struct ShippedTests {
  static let ids = ["breach", "data-for-sale", "fine-print", "following-ad", "happy-medium", "shopping-list"]

  @Test func `the six scenarios and the tour are there`() {
    #expect(shelf.ids == ShippedTests.ids + ["tour"])
  }

  @Test func `the tour has a lesson of five minutes`() throws {
    let lesson = try #require(try shelf.open("tour").lesson)
    #expect(lesson.minutes == 5)
    #expect(lesson.steps.allSatisfy { $0.lines.isEmpty == $0.hints.isEmpty })
  }

  @Test(arguments: ids + ["tour"]) func `nothing is wrong with a shipped scenario`(id: String) throws {
    let problems = try check(file: "\(root)/scenarios/\(id).yaml")
    #expect(problems.map { $0.text(file: "\(id).yaml") } == [])
  }

  @Test(arguments: ids) func `a shipped scenario has all that a session needs`(id: String) throws {
    let scenario = try shelf.open(id)
    #expect(scenario.id == id)
    #expect(scenario.customers == 10_000)
    #expect(scenario.weeks == 52)
    #expect(scenario.market.segments.count >= 3)
    #expect(scenario.personas.map(\.segment) == scenario.market.segments.map(\.name))
    #expect(scenario.cards.map(\.letter) == ["A", "B", "C"])
    #expect(scenario.goals.count >= 2)
    #expect(!scenario.background.sources.isEmpty)
    #expect(scenario.market.margin > 0)
    #expect(scenario.market.earnings.brokers > 0)
    #expect(!scenario.market.costs.contact.isEmpty)
  }

  @Test(arguments: ids) func `the author's solution runs to the last week`(id: String) throws {
    let scenario = try shelf.open(id)
    let weeks = scenario.solution.map { line in
      if case .movement(.run(let weeks)) = line.statement { weeks } else { 0 }
    }
    #expect(weeks.reduce(0, +) == scenario.weeks)
  }

  @Test func `the shopping list can be applied in the first week`() throws {
    let scenario = try shelf.open("shopping-list")
    #expect(scenario.title == "The custom shopping list")
    let start = practices(at: 0, of: scenario.acts, market: scenario.market)
    for text in ["apply shopping-list depth=deep because \"we know what they buy\"", "disclose fine-print"] {
      let line = try #require(try parse(text, in: .prompt, vocabulary: scenario.vocabulary))
      try check(line, practices: start, locks: scenario.locks, vocabulary: scenario.vocabulary)
    }
  }
}
