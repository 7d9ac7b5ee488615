import Scenarios
import Testing

@Suite struct FingerprintTests {
  // Values of 64-bit FNV-1a of the bytes and then 0xff, worked out apart from this program.
  @Test func `a fingerprint is 16 hex digits that read back`() throws {
    let mark = Fingerprint(of: "run 13")
    #expect(mark.description.utf8.count == 16)
    #expect(Fingerprint(mark.description) == mark)
    #expect(Fingerprint("xyz") == nil)
    #expect(Fingerprint().description == "cbf29ce484222325")
    #expect(Fingerprint(of: "a").description == "089bc907b544c769")
  }

  @Test func `a chain tells the order and the length of its links`() {
    let start = Fingerprint()
    #expect(start.chained(with: "a").chained(with: "b") != start.chained(with: "b").chained(with: "a"))
    #expect(start.chained(with: "ab").chained(with: "c") != start.chained(with: "a").chained(with: "bc"))
  }

  static let sameMeaning: [(String, String)] = [
    ("# The smallest scenario that says something with every key.\n", ""),
    ("id: corner-shop\ntitle: The corner shop\n", "title: The corner shop\nid: corner-shop\n"),
    ("title: The corner shop", "title:   'The corner shop'  # a comment"),
    ("  A shop knows who comes.", "  A shop\n  knows   who comes."),
    ("    prior: trusted\n    concern: 40", "    concern: 40.0\n    prior: trusted"),
    ("margin: 30%", "margin: 30.0%"),
    ("{recommendations: 0.02, retargeting: 0.1}", "{retargeting: 0.10, recommendations: 0.02}"),
    ("collect purchases,health   # what the till sees", "collect   purchases, health"),
    (
      "title: Keep their trust\n    holds: trust >= baseline - 2",
      "holds: trust>=baseline  -  2.0\n    title: Keep their trust"
    ),
    ("apply tips depth=deep", "apply recommendations depth=0.8"),
    ("hidden: [incentive, retargeting]", "hidden: [retargeting, incentive]"),
    ("  - name: far\n    title: Strangers", "  - title: Strangers\n    name: far"),
  ]

  @Test(arguments: sameMeaning) func `what says the same has the same fingerprint`(change: (String, String)) throws {
    let small = try text(of: "Small.yaml")
    let before = try #require(readScenario(small).scenario)
    let changed = small.replacing(change.0, with: change.1)
    #expect(changed != small)
    let after = readScenario(changed)
    #expect(after.problems.map { $0.text(file: "small") } == [])
    #expect(after.scenario?.fingerprint == before.fingerprint)
    #expect(after.scenario == before)
  }

  static let otherMeaning: [(String, String)] = [
    ("id: corner-shop", "id: corner"), ("title: The corner shop", "title: The shop"),
    ("firm: Corner,", "firm: Korner,"),
    ("who comes.", "who goes."), ("what: A shop", "what: The shop"), ("how: It writes", "how: It calls"),
    ("notice: [Trust moves.]", "notice: [Trust moves, Trust falls]"), ("try: [Say why.]", "try: [Say how.]"),
    ("id: S5", "id: S6"), ("grade: sign", "grade: A"), ("both rise", "both fall"),
    ("customers: 1000", "customers: 1001"), ("weeks: 26", "weeks: 27"), ("currency: $", "currency: €"),
    ("margin: 30%", "margin: 31%"), ("discount: 5%", "discount: 6%"), ("base: new", "base: established"),
    ("recommendations: 0.02", "recommendations: 0.03"), ("breached-record: 100", "breached-record: 101"),
    ("partners: 0.1", "partners: 0.2"), ("brokers: 0.2", "brokers: 0.3"), ("title: Neighbours", "title: Neighbors"),
    ("They live upstairs.", "They live downstairs."), ("prior: trusted", "prior: ordinary"),
    ("concern: 40", "concern: 41"), ("weeks-between-purchases: 2", "weeks-between-purchases: 3"),
    ("basket: 20", "basket: 21"), ("trust: 30", "trust: 31"), ("skepticism: 60", "skepticism: 61"),
    ("appetite: 50", "appetite: 51"), ("literacy: 60", "literacy: 61"), ("reactance: 70", "reactance: 71"),
    ("forgiveness: 40", "forgiveness: 41"), ("sensitivity 90", "sensitivity 91"), ("like inferred", "like location"),
    ("disclose fine-print", "disclose none"), ("at 8 breach", "at 9 breach"), ("reach=30%", "reach=31%"),
    ("title: Write to all", "title: Write to them"), ("apply tips depth=deep", "apply tips depth=0.7"),
    ("share: the owner", "share: the law"), ("hidden: [incentive,", "hidden: [secure,"),
    ("  - id: spend", "  - id: spent"),
    ("baseline - 2", "baseline - 1"), ("week: 13", "week: 12"), ("run 26", "run 25"),
    ("title: One step", "title: A step"), ("minutes: 3", "minutes: 4"), ("title: Write", "title: Writing"),
    ("tell: Write", "tell: Wrote"), ("try loud", "try bold"), ("predict trust down 2", "predict trust down 3"),
    ("why trust", "why loyalty"), ("expect: trust <", "expect: trust <="), ("hint: [Type a line., ", "hint: ["),
    ("They felt it.", "They saw it."),
  ]

  @Test(arguments: otherMeaning) func `what says something else has another fingerprint`(change: (String, String))
    throws
  {
    let small = try text(of: "Small.yaml")
    let before = try #require(readScenario(small).scenario)
    let changed = small.replacing(change.0, with: change.1, maxReplacements: 1)
    #expect(changed != small)
    let after = readScenario(changed)
    #expect(after.problems.map { $0.text(file: "small") } == [])
    #expect(after.scenario?.fingerprint != before.fingerprint)
  }
}
