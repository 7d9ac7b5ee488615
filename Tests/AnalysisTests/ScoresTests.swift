import Reports
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// The two scoreboards and who pays, of the example shop.
@Suite struct ScoresTests {
  private static func reckoned(_ course: Course, threads: Int = 2) throws -> Reckoned {
    try Reckoned.all([(course.plan, Example.baseline.plan)], threads: threads)[0]
  }

  private static func scores(_ course: Course) throws -> Scores {
    Scores(of: course, beside: Example.baseline, try reckoned(course))
  }

  @Test func `threads change no count`() throws {
    let (one, three) = (try Self.reckoned(Example.course, threads: 1), try Self.reckoned(Example.course, threads: 3))
    for item in Reckoning.Item.allCases { #expect(one.samples(item) == three.samples(item)) }
    for fate in Reckoning.Fate.allCases { #expect(one.samples(fate) == three.samples(fate)) }
  }

  @Test func `doing nothing scores as doing nothing does`() throws {
    for score in try Self.scores(Example.baseline).all {
      #expect(score.samples == score.baseline)
      #expect(score.weight == .none)
    }
  }

  @Test func `going far is told on both boards`() throws {
    let scores = try Self.scores(Example.course)
    #expect(scores[.trust].weight == .clear)
    #expect(scores[.harmed].estimate.mean > 0.1)
    #expect(scores[.harmed].nothing.mean == 0)
    #expect(scores[.value].nothing.mean == Example.baseline.estimate(.value, week: 13).mean)
    #expect(scores.sentence.hasPrefix("The firm "))
    let text = Example.shown(scores.document)
    #expect(text.contains("For the customers") && text.contains("Silent withdrawal"))
    // Nobody was paid anything.
    #expect(!text.contains("Compensation"))
  }

  @Test func `both boards fit a small screen`() throws {
    let lines = Example.shown(try Self.scores(Example.course).document).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 22)
    #expect(lines.allSatisfy { displayWidth(String($0)) <= 80 })
  }

  @Test func `a cost is small beside the margin, not beside no cost`() {
    let same = [0.1, 0.11, 0.12]
    let small = Score(kind: .contacts, samples: same, baseline: [0, 0, 0], reference: 100)
    let clear = Score(kind: .contacts, samples: same.map { 100 * $0 }, baseline: [0, 0, 0], reference: 100)
    #expect(small.weight == .small)
    #expect(clear.weight == .clear)
  }

  @Test func `who pays counts the same customers with and without a tactic`() throws {
    let pays = try WhoPays(for: .shoppingList, in: Example.course.plan, wording: Example.wording)
    #expect(pays.reckoned.other.acts.allSatisfy { $0 != Example.deep })
    #expect(pays.reckoned.other.acts.contains(Example.finePrint))
    #expect(pays.sentence.contains("with and without shopping-list"))
    let all = try WhoPays(for: nil, in: Example.course.plan, wording: Example.wording)
    #expect(all.reckoned.other == Example.baseline.plan)
    #expect(all.estimate(.harmed) == (try Self.scores(Example.course))[.harmed].estimate)
  }

  @Test func `the segments of who pays add up to everybody`() throws {
    let pays = try WhoPays(for: nil, in: Example.course.plan, wording: Example.wording)
    for fate in Reckoning.Fate.allCases {
      let sum = ["regulars", "careful"].reduce(0) { sum, segment in
        sum + pays.estimate(fate, in: [segment]).mean * Double(pays.reckoned.customers(in: [segment]))
      }
      #expect(abs(sum - pays.estimate(fate).mean * 500) < 1e-6)
    }
    let few = try WhoPays(for: nil, in: Example.course.plan, among: ["careful"], wording: Example.wording)
    #expect(few.estimate(.harmed) == pays.estimate(.harmed, in: ["careful"]))
    #expect(few.bySegment.rows.count == 1)
  }

  @Test func `who pays fits a small screen`() throws {
    let pays = try WhoPays(for: nil, in: Example.course.plan, wording: Example.wording)
    let lines = Example.shown(pays.document).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 23)
    #expect(lines.allSatisfy { displayWidth(String($0)) <= 80 })
  }

  @Test func `a stop that nobody feels is called small or nothing`() throws {
    let none = Example.act(0, .apply(Application(.shoppingList, depth: 0.9, reach: 0)))
    let pays = try WhoPays(for: .shoppingList, in: Example.plan([none]), wording: Example.wording)
    #expect(pays.sentence.contains("0.0% (no difference) are harmed"))
    #expect(pays.gain(.value).weight == .none)
  }

  private func keys(_ value: JSONValue) -> [String: JSONValue] {
    if case .object(let keys) = value { keys } else { [:] }
  }

  private func values(_ value: JSONValue?) -> [JSONValue] { if case .array(let all) = value { all } else { [] } }

  @Test func `a program gets both boards and the counts, beside what every result carries`() throws {
    let hash = Fingerprint(of: "a shop")
    let reckoned = try Self.reckoned(Example.course)
    let scores = keys(
      ScoresExport(Example.course, beside: Example.baseline, reckoned, scenario: "shop", hash: hash).json)
    #expect(scores["customers"] == .integer(500))
    #expect(scores["horizon"] == .integer(13) && scores["discount"] == .number(0.1))
    let boards = keys(try #require(scores["boards"]))
    #expect(Set(keys(try #require(boards["firm"])).keys).isSuperset(of: ["margin", "value", "active"]))
    #expect(Set(keys(try #require(boards["customers"])).keys) == ["trust", "surprise", "left", "harmed", "silent"])
    let pays = try WhoPays(for: .shoppingList, in: Example.course.plan, wording: Example.wording)
    let paid = keys(pays.json(scenario: "shop", hash: hash))
    #expect(paid["customers"] == .integer(500) && paid["run"] == scores["run"] && paid["without"] != paid["run"])
    #expect(Set(keys(try #require(paid["fates"])).keys) == ["helped", "unmoved", "harmed", "left", "silent"])
    #expect(Set(keys(try #require(paid["segments"])).keys) == ["regulars", "careful"])
    let rows = pays.csv(scenario: "shop", hash: hash).split(separator: "\r\n")
    #expect(rows.count == 4)
    let compared = Example.comparison
    let all = values(keys(compared.json([("shop", hash), ("shop", hash)]))["sides"])
    #expect(all.map { keys($0)["name"] } == [.string("main"), .string("honest")])
    #expect(keys(all[1])["sameCustomers"] == .bool(true))
    let lines = compared.csv([("shop", hash), ("shop", hash)]).split(separator: "\r\n")
    #expect(lines.count == 1 + 2 * compared.rows.count)
  }

  @Test func `an interrupted count keeps nothing`() {
    #expect(throws: Interrupted.self) {
      try Reckoned.all([(Example.course.plan, Example.baseline.plan)], progress: { _ in false })
    }
  }
}
