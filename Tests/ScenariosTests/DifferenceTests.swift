import Scenarios
import Testing

/// What an edited scenario says otherwise, in words for whoever goes on with an older session.
@Suite struct DifferenceTests {
  private func differences(_ old: String, _ new: String) throws -> [String] {
    let small = try text(of: "Small.yaml")
    let then = try #require(readScenario(small).scenario)
    let changed = small.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != small)
    let now = try #require(readScenario(changed).scenario)
    return now.differences(from: then)
  }

  @Test(arguments: [
    ("title: The corner shop", "title: A corner shop", ["title 'A corner shop', was 'The corner shop'"]),
    ("margin: 30%", "margin: 25.5%", ["margin 25.5, was 30"]),
    ("currency: $", "currency: CHF", ["currency CHF, was $"]),
    ("concern: 40", "concern: 70", ["segment near: concern 70, was 40"]),
    ("weeks-between-purchases: 2", "weeks-between-purchases: 3", ["segment near: weeks between purchases 3, was 2"]),
    (
      "disclose fine-print", "disclose notice",
      ["the line 'disclose notice' is new", "the line 'disclose fine-print' is gone"]
    ),
    (
      "at 8 breach", "at 9 breach",
      [
        "the line 'at 9 breach reach=30% about purchases' is new",
        "the line 'at 8 breach reach=30% about purchases' is gone",
      ]
    ),
    ("retargeting: 0.1}", "retargeting: 0.2}", ["a contact of retargeting costs 0.2, was 0.1"]),
    ("share: the owner", "share: the bank", ["who locked a lever"]),
    ("baseline - 2", "baseline - 3", ["goal trust: trust >= baseline - 3, was trust >= baseline - 2"]),
    ("week: 13", "week: 14", ["goal trust: week 14, was 13"]),
    ("id: spend", "id: earn", ["goal earn is new", "goal spend is gone"]),
    ("depth=light to near", "depth=light", ["card B has other lines"]),
    ("sensitivity 90", "sensitivity 80", ["kind health: sensitivity 80, was 90"]),
    ("Now it writes", "Then it writes", ["the story"]),
    ("[Say why.]", "[Say more.]", ["what is told of its background"]),
  ])
  func `a change is named with what it is and what it was`(old: String, new: String, said: [String]) throws {
    #expect(try differences(old, new) == said)
  }

  @Test(arguments: FingerprintTests.otherMeaning)
  func `whatever changes the meaning is named`(change: (String, String)) throws {
    #expect(try !differences(change.0, change.1).isEmpty)
  }

  @Test(arguments: FingerprintTests.sameMeaning)
  func `what says the same differs in nothing`(change: (String, String)) throws {
    #expect(try differences(change.0, change.1) == [])
  }

  @Test func `what two scenarios give the model is told of both, and what is only read is not`() throws {
    let small = try text(of: "Small.yaml")
    let one = try #require(readScenario(small).scenario)
    func inputs(_ old: String, _ new: String) throws -> [String] {
      try #require(readScenario(small.replacing(old, with: new, maxReplacements: 1)).scenario)
        .inputs(beside: one, named: "small")
    }
    #expect(try inputs("margin: 30%", "margin: 25.5%") == ["margin 25.5, in small 30"])
    #expect(try inputs("concern: 40", "concern: 70") == ["segment near: concern 70, in small 40"])
    #expect(try inputs("title: The corner shop", "title: A corner shop") == [])
    #expect(try inputs("disclose fine-print", "disclose notice") == [])
  }

  @Test func `an order that changed is named where nothing else did`() throws {
    let goals = "  - id: spend\n    title: Earn more\n    holds: spend > baseline\n"
    let small = try text(of: "Small.yaml")
    let then = try #require(readScenario(small).scenario)
    let moved = small.replacing(goals, with: "").replacing("goals:\n", with: "goals:\n" + goals)
    #expect(readScenario(moved).scenario?.differences(from: then) == ["the order in which it lists things"])
  }
}
