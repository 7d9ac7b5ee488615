import Language
import Reports
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Customers of the six scenarios, in several plans, tell their weeks: no sentence may say what was not booked.
@Suite struct OwnWordsTests {
  /// What a trainer might type, beside doing nothing and the author's own solution.
  static let plans: [[String]] = [
    [],
    ["apply shopping-list depth=deep", "disclose fine-print"],
    [
      "collect web-history,location,bought", "apply retargeting depth=deep obtrusive", "share brokers", "disclose none",
    ],
    ["apply recommendations depth=deep", "disclose notice saying benefit", "control opt-in", "secure strong visible"],
    ["at 3 apply cross-sell depth=deep obtrusive times=5", "at 9 control opt-out", "at 12 breach reach=60% avoidable"],
  ]

  struct Told {
    var id: Int
    var story: Story
    var words: OwnWords
    var scenario: Scenario
    var plan: Plan
  }

  /// Every third customer of a small market.
  static func accounts(_ scenario: String, _ lines: [String], weeks: Int = 26) throws -> [Told] {
    let scenario = try Shipped.open(scenario)
    let acts = try lines.compactMap { try parse($0, in: .prompt, vocabulary: scenario.vocabulary)?.dated(now: 0) }
    let course = try simulate(scenario.plan(acts, weeks: weeks, customers: 120, replications: 1))
    return stride(from: 0, to: 120, by: 3).map { id in
      let told = story(of: id, in: course)
      let words = OwnWords(of: told, in: course.plan, wording: Wording(of: scenario))
      return Told(id: id, story: told, words: words, scenario: scenario, plan: course.plan)
    }
  }

  @Test(arguments: Shipped.ids, plans) func `every sentence agrees with what was booked`(id: String, lines: [String])
    throws
  {
    for told in try Self.accounts(id, lines) {
      let faults = SentenceCheck(told.story).faults(told.words.sentences)
      #expect(faults.isEmpty, "customer \(told.id): \(faults.joined(separator: "\n"))")
    }
  }

  /// The check itself must be able to fail: each of these makes a sentence wrong.
  @Test(arguments: SentenceCheck.lies) func `a sentence that is not so is noticed`(true: String, false: String) throws {
    var tried = 0
    for lines in Self.plans.dropFirst() {
      for told in try Self.accounts("data-for-sale", lines) + Self.accounts("breach", lines) {
        var sentences = told.words.sentences
        guard let place = sentences.firstIndex(where: { $0.text.contains(`true`) }) else { continue }
        sentences[place].text = sentences[place].text.replacing(`true`, with: `false`)
        tried += 1
        #expect(!SentenceCheck(told.story).faults(sentences).isEmpty, "customer \(told.id): \(sentences[place].text)")
      }
    }
    #expect(tried > 0)
  }

  @Test func `a figure that is not so is noticed`() throws {
    var tried = 0
    for told in try Self.accounts("shopping-list", Self.plans[1]) {
      for (place, sentence) in told.words.sentences.enumerated() {
        guard let first = sentence.grounds.first else { continue }
        var sentences = told.words.sentences
        sentences[place].grounds[0] = first.falsified
        tried += 1
        #expect(!SentenceCheck(told.story).faults(sentences).isEmpty, "customer \(told.id): \(sentence)")
      }
    }
    #expect(tried > 300)
  }

  @Test(arguments: Shipped.ids, plans) func `an account has 8 to 14 sentences and fits a small screen`(
    id: String, lines: [String]
  ) throws {
    for told in try Self.accounts(id, lines) {
      #expect((8...14).contains(told.words.sentences.count), "customer \(told.id)")
      let portrait = Portrait(of: told.story, in: told.plan, wording: Wording(of: told.scenario))
      let rows = portrait.document.text(for: Screen(width: 80, height: 24, isUnicode: true, isTerminal: true))
        .split(separator: "\n", omittingEmptySubsequences: false)
      // The command adds two remarks and the next prompt.
      #expect(rows.count - 1 <= 21, "customer \(told.id)")
    }
  }

  @Test func `the same customer says the same words again, and begins alike in another try`() throws {
    let (first, again) = (try Self.accounts("breach", Self.plans[1]), try Self.accounts("breach", Self.plans[1]))
    let other = try Self.accounts("breach", Self.plans[3])
    for ((a, b), c) in zip(zip(first, again), other) {
      #expect(a.words.sentences == b.words.sentences)
      #expect(a.words.paragraphs[0] == c.words.paragraphs[0])
    }
  }

  @Test func `traits make voices that differ, with the same weeks behind them`() throws {
    let all = try Self.accounts("shopping-list", Self.plans[1])
    let told = try #require(
      all.first { $0.story.weeks[0].learned.allSatisfy { $0.kind != .inferred || $0.foundOut > 0.3 } })
    func spoken(_ change: (inout Customer) -> Void) -> [String] {
      var story = told.story
      (story.customer.concern, story.customer.appetite, story.customer.reactance) = (0.5, 0.5, 0.5)
      story.customer.literacy = 0.5
      change(&story.customer)
      return OwnWords(of: story, in: told.plan, wording: Wording(of: told.scenario)).sentences.map(\.text)
    }
    let voices = [
      "guarded": spoken { $0.concern = 0.9 }, "keen": spoken { $0.appetite = 0.9 },
      "resistant": spoken { $0.reactance = 0.9 }, "even": spoken { _ in }, "precise": spoken { $0.literacy = 0.9 },
      "vague": spoken { $0.literacy = 0.1 },
    ]
    // How exactly things are named is one voice beside the others: it changes what is named alone.
    for (names, least) in [(["guarded", "keen", "resistant", "even"], 3), (["even", "precise", "vague"], 2)] {
      for name in names {
        for other in names where other != name {
          let own = voices[name]?.filter { voices[other]?.contains($0) == false } ?? []
          #expect(own.count >= least, "\(name) speaks like \(other)")
        }
      }
    }
    #expect(voices["resistant"]?.joined().contains("push") == true)
    #expect(voices["vague"]?.joined().contains("things about me") == true)
    #expect(voices["precise"]?.joined().contains("inferred data") == true)
    #expect(voices["keen"]?.joined().contains("useful") == true)
  }

  @Test func `whoever was never reached says so`() throws {
    for lines in Self.plans.prefix(2) {
      for told in try Self.accounts("shopping-list", lines) {
        let isUnreached = told.story.weeks.allSatisfy(\.reachedBy.isEmpty)
        #expect(told.words.sentences.contains { $0.text.contains("ever reached me") } == isUnreached)
      }
    }
  }

  @Test func `a kind that is newly recorded is not taken for a yes, nor one that is forgotten for a no`() throws {
    let lines = ["at 2 collect location", "at 4 forget purchases", "at 6 control opt-out", "at 8 control none"]
    let answers = try Self.accounts("shopping-list", lines).flatMap(\.story.weeks)
    #expect(answers.allSatisfy { $0.gave.isEmpty })
    #expect(answers.allSatisfy { $0.withdrew.isEmpty || (7...8).contains($0.week) })
    let asked = try Self.accounts("shopping-list", ["at 4 control opt-in"]).map { $0.story.weeks[4] }
    #expect(asked.allSatisfy { Set($0.gave + $0.withdrew).count == 3 || $0.standing != .active })
  }
}
