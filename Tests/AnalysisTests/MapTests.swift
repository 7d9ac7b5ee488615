import Language
import Reports
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Two levers laid against each other.
struct MapTests {
  private static let depth = MapLever.level(.depth, of: .shoppingList)

  private static func act(_ decision: Decision) -> DatedAct { Example.act(0, decision) }

  /// A plan with a line on each lever, none of them as plain as it could be.
  private static let plan = Example.plan([
    act(.apply(Application(.shoppingList, depth: 0.35, isObtrusive: true, to: ["careful"]))),
    act(.disclose(.notice, saying: [.benefit], about: [.purchases], to: [])),
    act(.control(.optOut, isBuried: true, about: [], to: ["careful"])),
    act(.share(.partners, about: [.purchases], to: [])),
    act(.secure(.strong, isVisible: true)),
    act(.incentive(.money(3), kinds: [.purchases], to: [])),
  ])

  private static let all =
    [depth, .level(.reach, of: .shoppingList), .level(.times, of: .shoppingList)]
    + MapLever.named.map(\.lever)

  @Test(arguments: all) func `the setting of today is today's plan`(lever: MapLever) throws {
    let today = try #require(lever.today(in: Self.plan, at: 0))
    let set = lever.set(to: today, in: Self.plan, at: 0)
    // The line that was added is one that stands there already, word for word.
    let added = try #require(set.acts.last)
    #expect(set.acts.count == Self.plan.acts.count + 1)
    #expect(Self.plan.acts.contains(added))
    #expect(lever.levels(10, in: Self.plan, at: 0).contains(today))
    #expect(try simulate(set).samples(.trust, week: 13) == simulate(Self.plan).samples(.trust, week: 13))
  }

  @Test(arguments: all) func `levels rise, and each is a plan of its own`(lever: MapLever) {
    let levels = lever.levels(5, in: Self.plan, at: 0)
    #expect(levels == levels.sorted())
    #expect(Set(levels.map { lever.set(to: $0, in: Self.plan, at: 0) }).count == levels.count)
    #expect(Set(levels.map { lever.text($0, in: Self.plan, at: 0) }).count == levels.count)
  }

  @Test func `where nothing was said a lever stands at what the firm does by itself`() {
    let bare = Example.plan([])
    #expect(Self.depth.today(in: bare, at: 0) == nil)
    #expect(MapLever.disclosure.today(in: bare, at: 0) == 0)
    #expect(MapLever.incentive.today(in: bare, at: 0) == 0)
    let security = MapLever.security
    #expect(security.text(security.today(in: bare, at: 0) ?? 0, in: bare, at: 0) == "standard")
    let stopped = Example.plan([Example.deep, Self.act(.stop(.shoppingList, to: []))])
    #expect(Self.depth.today(in: stopped, at: 0) == nil)
  }

  private func map(_ condition: String, _ worlds: [World]) throws -> SafetyMap {
    var plan = Example.plan([Example.deep])
    plan.customers = 300
    return try SafetyMap(
      Self.depth, .disclosure, keeping: try parseCondition(condition, vocabulary: Example.wording.vocabulary), of: plan,
      at: 0, worlds: worlds, wording: Example.wording)
  }

  private func marks(_ map: SafetyMap) -> [[SafetyMap.Mark]] {
    map.down.labels.indices.map { row in map.across.labels.indices.map { map.mark(row, $0) } }
  }

  /// Worlds that differ widely in how hard finding out hits.
  private static let worlds = (0..<20).map { place in
    let range = Parameters.named("find.blow")!.range
    let value = range.lowerBound + Double(place) / 19 * (range.upperBound - range.lowerBound)
    return World("w\(place)", [Theory.Value("find.blow", value)])
  }

  @Test func `a map marks what all worlds bear, what none bears and what lies between`() throws {
    // The bound lies between what the worlds make of the deepest setting in secret.
    let deepest = try Self.worlds.map { world in
      var plan = Example.plan([Example.act(0, .apply(Application(.shoppingList, depth: 1)))])
      plan.customers = 300
      let (course, baseline) = (try simulate(plan.sample(in: world)), try simulate(plan.baseline.sample(in: world)))
      return (1...13).map { week in course.difference(.trust, from: baseline, week: week).mean }.min()!
    }.sorted()
    #expect(deepest[5] < deepest[15])
    let bound = ((deepest[5] + deepest[15]) / 2 * 100).rounded() / 100
    let map = try map("trust >= baseline - \(-bound)", Self.worlds)
    let marks = marks(map)
    #expect(marks.joined().contains(.safe))
    #expect(marks[0].last == .depends)
  }

  @Test func `a map of what always holds is safe, and of what never holds too far`() throws {
    #expect(Set(marks(try map("trust >= 0", Self.worlds)).joined()) == [.safe])
    #expect(Set(marks(try map("trust > 100", Self.worlds)).joined()) == [.tooFar])
  }

  @Test func `the setting of today is marked and told`() throws {
    let map = try map("trust >= 0", Self.worlds)
    #expect(map.across.today.map { map.across.labels[$0] } == "0.9")
    #expect(map.down.today == 0)
    #expect(map.verdict.hasSuffix("Today's setting, 0.9 and none, is safe (kept in 20 of 20 plausible worlds)."))
    #expect(map.verdict.contains("depth of shopping-list is safe throughout, whatever the disclosure"))
    let drawn = Example.shown(map.document)
    #expect(drawn.contains("[o]"))
    #expect(drawn.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `with belief off a setting is safe or too far, in the usual world`() throws {
    let map = try map("trust >= baseline - 5", [])
    #expect(map.worlds == 0)
    #expect(!marks(map).joined().contains(.depends))
    #expect(Example.shown(map.document).contains("belief is off"))
  }

  @Test func `programs and spreadsheets get a row for each setting`() throws {
    let map = try map("trust >= 0", Self.worlds)
    let hash = Fingerprint(of: "x")
    let rows = map.csv(scenario: "x", hash: hash).split(whereSeparator: \.isNewline)
    #expect(rows.count == 1 + map.across.labels.count * map.down.labels.count)
    #expect(rows.count { $0.contains(",yes,") } == 1)
    guard case .object(let object) = map.json(scenario: "x", hash: hash), case .array(let cells)? = object["cells"]
    else {
      Issue.record("there are no cells")
      return
    }
    #expect(cells.count == rows.count - 1)
  }
}
