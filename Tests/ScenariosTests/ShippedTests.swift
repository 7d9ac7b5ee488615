import Language
import Scenarios
import Simulation
import Testing

/// The scenarios that come with the program, and the tour.
@Suite struct ShippedTests {
  static let ids = [
    "bank", "breach", "charity", "data-for-sale", "fine-print", "following-ad", "happy-medium", "health-app",
    "loyalty-card", "night-train", "shopping-list", "streaming", "telco",
  ]

  @Test func `thirteen scenarios and the tour are there`() {
    #expect(shelf.ids == ShippedTests.ids + ["tour"])
    #expect(ShippedTests.ids.count == 13)
  }

  @Test(arguments: ids + ["tour"]) func `a shipped scenario says where it stands and how to lead a room through it`(
    id: String
  ) throws {
    let scenario = try shelf.open(id)
    #expect(scenario.sector != nil && scenario.difficulty != nil)
    #expect(scenario.minutes != nil)
    let notes = try #require(scenario.facilitation)
    #expect(notes.questions.count >= 3 && notes.watch.count >= 2)
  }

  @Test func `there are eight full lessons beside the tour, each with a prediction, other ways and a debrief`() throws {
    let lessons = try ShippedTests.ids.compactMap { try shelf.open($0).lesson }
    #expect(
      Set(lessons.map(\.title)) == [
        "The paradox", "Be honest", "Use data for good", "Keep data safe", "What customers know",
        "Cross-selling as a win-win", "How far is too far", "Breach and repair",
      ])
    for lesson in lessons {
      #expect(lesson.steps.contains { $0.prediction != nil } && lesson.debrief.count >= 3)
      #expect(lesson.steps.filter { $0.expectation != nil }.allSatisfy { !$0.others.isEmpty })
      #expect(lesson.steps.allSatisfy { $0.way.isEmpty == $0.hints.isEmpty })
    }
  }

  @Test func `the tour has a lesson of five minutes`() throws {
    let lesson = try #require(try shelf.open("tour").lesson)
    #expect(lesson.minutes == 5)
    #expect(lesson.steps.allSatisfy { $0.way.isEmpty == $0.hints.isEmpty })
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
