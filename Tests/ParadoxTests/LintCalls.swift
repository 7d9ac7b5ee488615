import Analysis
import Scenarios
import Simulation
import Testing

@testable import Shell

/// Scenarios that players try: clean ones, and ones with something idle in them.
@Suite(.serialized, .timeLimit(.minutes(20))) struct LintCalls {
  private func lint(_ arguments: String...) -> Reply {
    Subcommand.reply(to: ["lint"] + arguments, in: Surroundings())
  }

  @Test(arguments: Surroundings().library.ids)
  func `players find nothing idle in a scenario that comes with the program`(
    id: String
  ) {
    let reply = lint(id, "--play", "60")
    #expect(reply.status == .done, "\(reply.document)")
  }

  /// The smallest scenario of the tests, with its weeks and goals as they are given.
  private func small(_ changes: [(String, String)]) throws -> Scenario {
    var text = try #require(
      Home.text(of: #filePath.replacing("ParadoxTests/LintCalls.swift", with: "ScenariosTests/Small.yaml")))
    for (what, with) in changes {
      #expect(text.contains(what), "\(what)")
      text = text.replacing(what, with: with)
    }
    return try #require(readScenario(text).scenario)
  }

  private func kinds(_ changes: (String, String)...) throws -> [String: Int] {
    let lint = try Lint(of: try small(changes), plans: 60, threads: 2)
    return Dictionary(lint.findings.map { ($0.kind.rawValue, $0.line) }) { first, _ in first }
  }

  @Test func `a goal that nobody reaches is found, with its line`() throws {
    let found = try kinds(("holds: trust >= baseline - 2", "holds: trust >= baseline + 40"))
    #expect(found["goal-never-reached"] == 72)
    #expect(found["solution-misses"] == 77)
  }

  @Test func `a goal that nobody misses is found`() throws {
    #expect(try kinds(("holds: trust >= baseline - 2", "holds: trust >= 0"))["goal-never-missed"] == 72)
    #expect(try kinds()["goal-never-missed"] == nil)
  }

  @Test func `goals that a single line reaches are found`() throws {
    #expect(try kinds()["trivial-win"] != nil)
    let nothing = try Lint(
      of: try small([("spend > baseline", "spend >= baseline")]), plans: 20, threads: 2)
    #expect(nothing.findings.contains { $0.what.contains("doing nothing") })
    #expect(try kinds(("spend > baseline", "spend > 200% baseline"))["trivial-win"] == nil)
  }

  @Test func `a lever that changes nothing is found`() throws {
    // Where everything is collected and nothing can be forgotten, there is nothing to collect.
    let all = "collect declared,purchases,browsing,location,device,web-history,inferred,bought,health"
    let full = [("collect purchases,health   # what the till sees", all), ("retargeting]", "retargeting, forget]")]
    let idle = try Lint(of: try small(full), plans: 20, threads: 2).findings.filter { $0.kind == .idle }
    #expect(idle.map(\.line) == [68])
    #expect(idle.allSatisfy { $0.what.contains("'collect'") })
    #expect(try Lint(of: try small([]), plans: 20, threads: 2).findings.allSatisfy { $0.kind != .idle })
  }

  @Test func `the same seed finds the same at any number of threads, another plays others`() throws {
    let scenario = try Library.installed().open("shopping-list")
    let one = try Lint(of: scenario, plans: 150, seed: 5, threads: 1)
    let three = try Lint(of: scenario, plans: 150, seed: 5, threads: 3)
    #expect(one.goals == three.goals && one.wins == three.wins && one.findings == three.findings)
    #expect(one.plans == 150)
    #expect(try Lint(of: scenario, plans: 150, seed: 6, threads: 2).goals != one.goals)
  }

  @Test func `a run of players can be stopped`() throws {
    #expect(throws: Interrupted.self) {
      try Lint(of: try Library.installed().open("breach"), plans: 100, threads: 2) { _ in false }
    }
  }

  @Test func `a call says what it found, for a program too`() throws {
    let home = Home()
    let text = try small([("holds: trust >= baseline - 2", "holds: trust >= baseline + 40")]).text
    try home.write(text, to: "shop.yaml")
    let reply = lint("\(home.path)/shop.yaml", "--play", "40")
    #expect(reply.status == .missed)
    #expect("\(reply.document)".contains("shop.yaml:72: nobody reaches the goal"))
    let json = lint("\(home.path)/shop.yaml", "--play", "40", "--json")
    #expect(json.status == .missed)
    for key in [#""kind": "goal-never-reached""#, #""line": 72"#, #""plans": 40"#, #""schema": 1"#] {
      #expect(json.verbatim.contains(key), "\(key)")
    }
    try home.write("paradox: 1", to: "broken.yaml")
    #expect(lint("\(home.path)/broken.yaml").status == .invalid)
  }

  @Test(arguments: [
    ["lint"], ["lint", "breach", "tour"], ["lint", "breach", "--play", "0"], ["lint", "breach", "--weeks", "3"],
    ["lint", "breach", "-c", "run"], ["run", "breach", "--play", "3"],
  ])
  func `what would be ignored is refused`(arguments: [String]) {
    #expect(Subcommand.reply(to: arguments, in: Surroundings()).status == .usage)
  }
}
