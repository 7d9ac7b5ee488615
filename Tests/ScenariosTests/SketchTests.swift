import Language
import Simulation
import Testing

@testable import Scenarios

/// What `new` writes: whatever an author says, a file that is good, or a sentence that says what to say instead.
@Suite struct SketchTests {
  @Test func `all that is usual makes a scenario that can be played`() throws {
    let sketch = Sketch(file: "cafe.yaml")
    let scenario = try #require(sketch.scenario)
    #expect(scenario.id == "cafe")
    #expect(scenario.market.segments.map(\.name) == ["concerned", "pragmatic", "unconcerned"])
    #expect(scenario.market.segments.map { ($0.share * 100).rounded() } == [25, 60, 15])
    #expect(scenario.acts.count == 5)
    let course = try simulate(scenario.plan(customers: 200, replications: 1), ledger: false)
    #expect(course.plan.weeks == 52)
  }

  @Test func `behind each value stands where it comes from`() throws {
    var sketch = Sketch(file: "cafe.yaml")
    try sketch.answer("margin", with: "60")
    let lines = sketch.text.split(separator: "\n").map(String.init)
    func line(_ start: String) throws -> String { try #require(lines.first { $0.contains(start) }) }
    #expect(try line("margin: 60%").hasSuffix("# your answer"))
    #expect(try line("basket: 35").hasSuffix("# Fader and Hardie 2013, grade A"))
    #expect(try line("share: 25%").hasSuffix("# Westin with Harris, K13, grade B"))
    #expect(try line("concern: 80").hasSuffix("# assumed"))
    #expect(try line("disclose fine-print").hasSuffix("# assumed"))
  }

  @Test func `an answer taken back is the usual again`() throws {
    var sketch = Sketch(file: "cafe.yaml")
    let usual = sketch.text
    try sketch.answer("basket", with: "6")
    #expect(sketch.text != usual)
    try sketch.answer("basket", with: " ")
    #expect(sketch.text == usual)
  }

  /// Answers as people and strangers give them; about half of each row can be taken.
  static let answers: [(name: String, texts: [String])] = [
    (
      "firm",
      [
        "Corner Cup, a bar", "yes", "{a: b}", "- #1: \"x\" 'y' \\ %", "日本の店, 店", "a\u{1B}[31mb", "1", "🦊 Fox & co",
        ", ,", "|", "null",
      ]
    ),
    ("currency", ["$", "€", "CHF", "dollars", "chf", "₹"]),
    ("margin", ["0", "100%", "33.3%", "0.3", "-1", "abc", "101%", "1e1%"]),
    (
      "segments",
      [
        "a 100%", "young 50%, old 50% concerned", "x-1 33.3%, x-2 33.3%, x-3 33.4%", "unconcerned 100%", "all 100%",
        "trust 100%", "a 50%, a 50%", "a 50%", "A 100%", "a 100% worried", "", "a", "new 40%, opt-in 60%",
        "a 1%, b 99%", "young 50% every 3 basket 90 trusting, old 50% concerned ordinary basket 6", "a 20 %, b 80 %",
        "a 100% every 3 every 4", "a 100% basket much", "a 100% rather trusting", "a 100% trusting distrusting",
        "a 100% every",
      ]
    ),
    ("every", ["0.1", "520", "0.5", "0", "2,5", "inf", "young 3, old 8", "old 8", "a 1, a 2", "x-1 1, x-2 2, x-3 3"]),
    ("basket", ["0.01", "1000000", "6", "nan", "0", "young 3.5, old 8", "b 2, a 1", "b 2, a 0"]),
    ("base", ["new", "established", "old"]),
    ("prior", ["trusted", "distrusted", "ordinary", "fair"]),
    (
      "today",
      [
        "none", "recommendations", "recommendations; retargeting using browsing depth=light", "retargeting", "spam",
        "name-in-email, recommendations", "cross-sell; ; recommendations", "run 3", "recommendations because \"x\"",
      ]
    ),
    (
      "data", ["declared", "purchases, browsing", "web-history,bought,inferred", "everything", "declared to young", ""]
    ),
    (
      "disclosure",
      [
        "none", "notice saying benefit", "just-in-time", "dashboard saying control", "notice about bought", "shout",
        "none because \"x\"", "fine-print; notice about purchases",
      ]
    ),
    ("control", ["none", "opt-out buried", "opt-in", "granular", "opt-in about location", "maybe"]),
    ("security", ["basic", "strong visible", "standard", "weak"]),
    ("share", ["partners", "brokers about purchases", "none", "all"]),
    (
      "tactic",
      Tactic.allCases.map(\.rawValue) + ["spam", "retargeting using browsing", "retargeting and location offers"]
    ),
    (
      "card-d",
      [
        "On the spot: disclose just-in-time", "{a}: disclose notice; control opt-in", "- #1: secure strong visible",
        "日本: disclose notice", "a: b", ": disclose notice", "x:", "a\u{1B}b: control opt-in # not said", "a: run 13",
        "none",
      ]
    ),
    (
      "goal-1",
      [
        "trust >= 40", "left <= 2%", "trust >= 40 and value >= 101% baseline", "- a", "null", "trust", "run",
        "trust >= 40 #",
        "trust in nobody >= 3", "{a: b}", "none",
      ]
    ),
    ("lesson", ["yes", "no", "maybe", ""]),
  ]

  @Test(arguments: 0..<300) func `any answers give a file that passes check, or a sentence`(seed: Int) throws {
    var luck = Luck(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    var sketch = Sketch(file: "my-\(seed).yaml")
    var taken = 0
    for (name, texts) in Self.answers {
      do throws(Objection) {
        try sketch.answer(name, with: texts[luck.next(texts.count)])
        taken += 1
      } catch {
        #expect(error.sentence.unicodeScalars.allSatisfy { $0.value >= 32 }, "\(error.sentence)")
        #expect(["Type: ", "Explained by: ", "back"].contains { error.sentence.contains($0) }, "\(error.sentence)")
      }
    }
    #expect(taken > 0)
    let text = sketch.text
    #expect(readScenario(text).problems == [], "\(text)")
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isHarmful })
  }

  @Test func `every row of answers has some that are taken and some that are not`() {
    for (name, texts) in Self.answers {
      let taken = texts.filter { text in
        var sketch = Sketch(file: "a.yaml")
        return (try? sketch.answer(name, with: text)) != nil
      }
      #expect(!taken.isEmpty && taken.count < texts.count, "\(name)")
    }
  }

  /// A sketch of a shop whose three groups differ.
  private func shop(_ more: [(name: String, answer: String)] = []) throws -> Sketch {
    var sketch = Sketch(file: "shop.yaml")
    try sketch.answer("segments", with: "climbers 20% trusting, families 50%, occasional 30% distrusting concerned")
    for (name, answer) in more { try sketch.answer(name, with: answer) }
    return sketch
  }

  @Test func `each group has its own rhythm and basket, said behind its name or when it is asked for`() throws {
    let asked = try shop([
      ("every", "climbers 3, families 8, occasional 26"), ("basket", "climbers 90, families 140, occasional 60"),
    ])
    var said = Sketch(file: "shop.yaml")
    try said.answer(
      "segments",
      with: "climbers 20 % trusting basket 90 every 3, families 50% every 8 basket 140, "
        + "occasional 30% every 26 basket 60 concerned distrusting")
    #expect(said.text == asked.text)
    #expect(!said.premises.contains { ["every", "basket"].contains($0.name) })
    let segments = try #require(asked.scenario).market.segments
    #expect(segments.map { (1 / $0.rate).rounded() } == [3, 8, 26] && segments.map(\.basket) == [90, 140, 60])
    #expect(segments.map { ($0.trust * 100).rounded() } == [80, 50, 25])
  }

  @Test func `one number for all is not called the answer about a group`() throws {
    let lines = try shop([("every", "4")]).text.split(separator: "\n").filter { $0.contains("weeks-between") }
    #expect(lines.count == 3 && lines.allSatisfy { $0.hasSuffix("# your answer, one for all groups") })
    let own = try shop([("every", "climbers 3, families 8, occasional 26")]).text
    #expect(
      own.split(separator: "\n").filter { $0.contains("weeks-between") }.allSatisfy { $0.hasSuffix("# your answer") })
  }

  @Test(arguments: [
    ("every", "climbers 3", "climbers 3, families 3, occasional 3"),
    ("every", "walkers 3, families 8, occasional 2", "one for each"),
    ("basket", "climbers 90, families much", "a number from 0.01"),
    ("tactic", "retargeting and location offers", "howfar location-push. Type: retargeting using browsing"),
    ("tactic", "location offers", "Type: location-push"), ("tactic", "mails", "Explained by: ?"),
    ("tactic", "retargeting", "here (using browsing) or elsewhere (using web-history)"),
    ("today", "retargeting", "here (using browsing) or elsewhere (using web-history)"),
    ("segments", "climbers 100% rather trusting", "'rather' says nothing about 'climbers'"),
    ("segments", "climbers 100% trustng", "did you mean 'trusting'?"),
    ("segments", "climbers 100% every often", "'often' cannot stand behind 'every' of 'climbers'"),
    ("segments", "climbers 100% trusting distrusting", "how far it trusts you is said twice"),
  ]) func `what cannot be taken is told what can`(name: String, answer: String, sentence: String) throws {
    var sketch = try shop()
    let objection = #expect(throws: Objection.self) { try sketch.answer(name, with: answer) }
    #expect(objection?.sentence.contains(sentence) == true, "\(objection?.sentence ?? "taken")")
  }

  @Test func `what runs today stands in the start and in the story, and its data is held`() throws {
    let sketch = try shop([
      ("today", "recommendations; retargeting using browsing depth=light"),
      ("disclosure", "fine-print; notice about purchases"),
      ("tactic", "location-push"),
    ])
    let scenario = try #require(sketch.scenario)
    #expect(sketch.premises.first { $0.name == "data" }?.usual == "declared,purchases,browsing")
    let practice = practices(at: 0, of: scenario.acts, market: scenario.market)[0]
    #expect(practice.running.map(\.application.tactic) == [.recommendations, .retargeting])
    #expect(scenario.story.contains("Today it has on: recommendations, retargeting."))
    #expect(!scenario.story.contains("Nothing of it is on yet"))
    var without = sketch
    #expect(throws: Objection.self) { try without.answer("data", with: "declared,purchases") }
    // What is thought about may run already.
    let more = try #require(try shop([("today", "recommendations")]).scenario)
    #expect(more.story.contains("It runs already"))
  }

  @Test(arguments: [
    ("cafe.yaml", "cafe"), ("/tmp/My Shop 2.yaml", "my-shop-2"), ("12.yaml", "my-firm"), ("ÄÖ.yaml", "my-firm"),
    ("a.b.yaml", "a"), ("2nd-shop.yaml", "nd-shop"),
  ])
  func `a scenario is called as its file`(file: String, id: String) {
    #expect(Sketch(file: file).scenario?.id == id)
  }

  @Test func `a name that is nothing's is answered with what was meant`() {
    var sketch = Sketch(file: "cafe.yaml")
    #expect(throws: Objection.self) { try sketch.answer("margn", with: "3%") }
    do throws(Objection) { try sketch.answer("margn", with: "3%") } catch {
      #expect(error.sentence.contains("Did you mean 'margin'?"))
    }
  }
}
