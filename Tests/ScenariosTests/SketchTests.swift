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
    ("every", ["0.1", "520", "0.5", "0", "2,5", "inf"]),
    ("basket", ["0.01", "1000000", "6", "nan", "0"]),
    ("base", ["new", "established", "old"]),
    ("prior", ["trusted", "distrusted", "ordinary", "fair"]),
    (
      "segments",
      [
        "a 100%", "young 50%, old 50% concerned", "x-1 33.3%, x-2 33.3%, x-3 33.4%", "unconcerned 100%", "all 100%",
        "trust 100%", "a 50%, a 50%", "a 50%", "A 100%", "a 100% worried", "", "a", "new 40%, opt-in 60%",
        "a 1%, b 99%",
      ]
    ),
    (
      "data", ["declared", "purchases, browsing", "web-history,bought,inferred", "everything", "declared to young", ""]
    ),
    (
      "disclosure",
      [
        "none", "notice saying benefit", "just-in-time", "dashboard saying control", "notice about bought", "shout",
        "none because \"x\"",
      ]
    ),
    ("control", ["none", "opt-out buried", "opt-in", "granular", "opt-in about location", "maybe"]),
    ("security", ["basic", "strong visible", "standard", "weak"]),
    ("share", ["partners", "brokers about purchases", "none", "all"]),
    ("tactic", Tactic.allCases.map(\.rawValue) + ["spam"]),
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
