import Language
import Reports
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// The later parts of an answer, held against plans that are run by hand.
@Suite struct HowFarReportTests {
  private static let range = LeverRange(.depth, 0, 1)

  private func answer(
    _ text: String = "howfar retargeting", in scenario: Scenario, after lines: [String] = [], today: Double? = nil,
    said: Double? = nil
  ) throws -> HowFarAnswer {
    let line = try #require(try parse(text, in: .prompt, vocabulary: scenario.vocabulary))
    guard case .question(.howfar(let question)) = line.statement else { fatalError("'\(text)' asks nothing") }
    let acts = try lines.compactMap { try parse($0, in: .prompt, vocabulary: scenario.vocabulary)?.dated(now: 0) }
    return try HowFarAnswer(
      question, varying: line.ranges.first ?? Self.range,
      of: scenario.plan(acts, weeks: 13, customers: 500, replications: 4), at: 0, today: today,
      said: said, beside: OtherCondition(beside: question.keeping, goals: scenario.goals),
      wording: Wording(of: scenario))
  }

  /// The room of a condition half a year after a repair.
  private func room(_ answer: HowFarAnswer, depth: Double, _ repair: [String]) throws -> Double {
    var plan = answer.plan(at: depth)
    plan.acts += try repair.compactMap {
      try parse($0, in: .prompt, vocabulary: answer.wording.vocabulary)?.dated(now: 13)
    }
    plan.weeks = 13 + 26
    let (mine, nothing) = (try simulate(plan, ledger: false), try simulate(plan.baseline, ledger: false))
    return Slack(answer.condition, of: mine, beside: nothing, from: plan.weeks).least().room
  }

  @Test func `below the point of no return its repair works, and past it none of some does`() throws {
    let scenario = try Shipped.open("following-ad")
    // A condition on leavers: whoever has left is not brought back, so there is such a point.
    let answer = try answer("howfar retargeting keeping left <= baseline + 0.3%", in: scenario)
    let found = try PointOfNoReturn(of: answer)
    guard case .level(let level) = found.place, case .level(let threshold) = answer.threshold else {
      Issue.record("\(found.place), \(answer.threshold)")
      return
    }
    #expect(level >= threshold.mean)
    let repair = try #require(found.repair).decisions.map { Act.decision($0).text() }
    #expect(try room(answer, depth: max(level - 0.05, threshold.mean), repair) >= 0)
    let all = ["stop retargeting", "disclose notice", "control opt-in", "respond apology compensate=30%"]
    for repair in [[], ["stop retargeting"], all] {
      #expect(try room(answer, depth: min(level + 0.1, 1), repair) < 0, "\(repair)")
    }
  }

  @Test func `where the condition never breaks nothing need be brought back`() throws {
    let answer = try answer("howfar retargeting keeping left <= 99%", in: try Shipped.open("following-ad"))
    let found = try PointOfNoReturn(of: answer)
    #expect(found.place == .everywhere && found.repair == nil)
  }

  @Test func `a theory agrees where its own threshold lies on the same side of the level in question`() throws {
    let scenario = try Shipped.open("following-ad")
    let answer = try answer(in: scenario, today: 0.5)
    #expect(answer.setting == 0.5 && !answer.keepsSetting)
    let rivals = try Rivals(to: answer)
    #expect(rivals.verdicts.map(\.theory.theory.name) == RivalTheory.all.map(\.theory.name))
    for verdict in rivals.verdicts {
      let name = verdict.theory.theory.name
      let own = try self.answer(in: scenario, after: ["assume theory=\(name)"], today: 0.5)
      #expect(own.threshold.keeps(0.5) == verdict.threshold.keeps(0.5), "\(name)")
      #expect(verdict.agrees == (own.threshold.keeps(0.5) == answer.threshold.keeps(0.5)), "\(name)")
    }
    #expect(rivals.agreeing == rivals.verdicts.count { $0.agrees })
    // The control: at a level that everybody keeps, or nobody, they cannot differ.
    #expect(try Rivals(to: try self.answer(in: scenario, today: 0)).agreeing == rivals.verdicts.count)
    let assumed = try self.answer(in: scenario, after: ["assume theory=calculus"], today: 0.5)
    #expect(try Rivals(to: assumed).verdicts.count == rivals.verdicts.count - 1)
  }

  @Test func `in question is today's level, else what the line says, else where value peaks`() throws {
    let scenario = try Shipped.open("following-ad")
    let today = try answer(in: scenario, today: 0.3, said: 0.8)
    #expect(today.setting == 0.3 && today.settingText == "today's depth 0.30")
    let said = try answer(in: scenario, said: 0.8)
    #expect(said.setting == 0.8 && said.settingText == "depth 0.80, as asked,")
    let peak = try answer(in: scenario)
    #expect(abs(peak.setting - peak.peak.level) <= 0.005 && peak.settingText.hasSuffix(", where value peaks,"))
    #expect(try answer("howfar retargeting depth=0..0.4", in: scenario, today: 0.6).setting == 0.4)
  }

  @Test func `a whole report ends in one sentence, and one that nobody waited for is its beginning`() throws {
    var report = HowFarReport(try answer(in: try Shipped.open("following-ad")))
    #expect(report.closing == report.answer.verdict && report.ending.isEmpty)
    try report.find(.theories)
    // In words and lines; a page's picture shows the way back as well once it is known.
    let begun = report.document.text(for: Screen(width: 80))
    try report.find(.pointOfNoReturn)
    #expect(report.document.text(for: Screen(width: 80)).hasPrefix(begun))
    #expect(report.closing.hasSuffix(".") && report.closing.contains("rival theories agree"))
    // How far, whether it pays, who breaks first: what the first sentence says stands in the last.
    for part in [report.answer.extent, report.answer.paying, report.answer.breaking] {
      #expect(!part.isEmpty && report.closing.contains(part) && report.answer.verdict.contains(part))
    }
    #expect(throws: Interrupted.self) { try report.find(.flips) { _ in false } }
    #expect(report.found == [.theories, .pointOfNoReturn] && report.flips == nil)
  }

  @Test func `what is cheapest to measure flips the verdict and rests on no figure`() throws {
    let scenario = try Shipped.open("following-ad")
    let (plan, wording) = (
      scenario.plan(
        [DatedAct(week: 0, .decision(.apply(Application(.retargeting, depth: 0.2))))], weeks: 13, customers: 500,
        replications: 4), Wording(of: scenario)
    )
    let flips = try Flips(
      try parseCondition("trust >= baseline - 8", vocabulary: scenario.vocabulary), of: plan, wording: wording)
    let cheapest = try #require(flips.cheapestToMeasure)
    let others = flips.turning.compactMap { swing -> Parameter? in
      if case .parameter(let parameter) = swing.subject { parameter } else { nil }
    }.filter { [.assumed, .expert].contains($0.grade) }
    #expect(others.contains(cheapest.parameter))
    #expect(others.allSatisfy { Measuring($0) >= cheapest.by })

    // What of the verdict rests on assumed numbers is told by their rooms alone, counted here once more.
    var (assumed, whole) = (0.0, 0.0)
    for swing in flips.swings {
      guard case .parameter(let parameter) = swing.subject else { continue }
      let by = max(abs(swing.roomsAtLow[0] - flips.rooms[0]), abs(swing.roomsAtHigh[0] - flips.rooms[0]))
      whole += by
      if parameter.grade == .assumed { assumed += by }
    }
    let share = try #require(flips.assumedShare)
    #expect(abs(share - assumed / whole) < 1e-12 && share > 0 && share < 1)
  }

  @Test func `what moves trust moves its room, also where nobody leaves`() throws {
    let scenario = try Shipped.open("shopping-list")
    let plan = scenario.plan(
      [
        DatedAct(week: 0, .assumption(Assumption("leave", .number(0.002)))),
        DatedAct(week: 0, .decision(.apply(Application(.shoppingList, depth: 0.2)))),
      ], weeks: 8, customers: 500, replications: 4)
    let flips = try Flips(of: plan, wording: Wording(of: scenario))
    let depth = try #require(flips.swings.first { $0.subject == .level(.shoppingList, .depth) })
    // Nobody leaves at either end of what is asked, so the room of leavers says nothing, and that of trust moves.
    #expect(depth.reach(of: 0, from: flips.rooms) > 0.5)
    #expect(depth.test(from: flips.rooms) == 0)
  }

  @Test func `beside a condition stands another, and it gives what it gives when it is asked`() throws {
    let scenario = try Shipped.open("following-ad")
    let other = try #require(try answer(in: scenario).other)
    #expect(other.asked.origin == .goal && scenario.goals.map(\.condition).contains(other.asked.condition))
    let alone = try answer("howfar retargeting keeping \(other.asked.condition.text)", in: scenario)
    #expect(alone.threshold == other.threshold)
    // Beside that goal stands another goal or the usual condition, never the same again.
    #expect(alone.other?.asked.condition != other.asked.condition)
    #expect(OtherCondition(beside: nil, goals: []).origin == .stricter)
    #expect(OtherCondition(beside: other.asked.condition, goals: []).condition == HowFarAnswer.usual)
  }

  @Test func `a line that changes more than the tactic is said to, with the one that does not`() throws {
    let scenario = try Shipped.open("following-ad")
    let wide = try #require(Widening(try answer("howfar retargeting when control opt-in", in: scenario)))
    #expect(!wide.kinds.isEmpty && !wide.kinds.contains(.webHistory) && wide.asksFirst)
    #expect(wide.instead.text() == "control opt-in about web-history")
    for line in ["control opt-in about web-history", "secure strong"] {
      #expect(Widening(try answer("howfar retargeting when \(line)", in: scenario)) == nil, "\(line)")
    }
  }

  @Test func `who is asked first is counted, kind by kind, and who is not asked is not`() throws {
    let scenario = try Shipped.open("following-ad")
    func consents(_ lines: String...) throws -> Consents? {
      let acts = try lines.compactMap { try parse($0, in: .prompt, vocabulary: scenario.vocabulary)?.dated(now: 0) }
      return try Consents(in: scenario.plan(acts, weeks: 4, customers: 400, replications: 2))
    }
    #expect(try consents() == nil)
    #expect(try consents("control opt-out about web-history") == nil)
    let asked = try #require(try consents("control opt-in about web-history"))
    #expect(asked.given.map(\.kind) == [.webHistory] && asked.given[0].part > 0.02 && asked.given[0].part < 0.98)
    // A benefit that is named, or a reward, makes more of them say yes.
    let rewarded = try #require(try consents("control opt-in about web-history", "incentive 20% for web-history"))
    #expect(rewarded.given[0].part > asked.given[0].part)
  }

  @Test func `a page holds what its reader cannot ask for, and no line to type`() throws {
    let scenario = try Shipped.open("following-ad")
    var report = HowFarReport(try answer(in: scenario))
    try report.find(.theories)
    let page = report.page(of: scenario, citing: [try #require(Evidence.row("K11"))])
    let text = page.text(for: Screen(width: 400))
    for words in ["No real customer was asked", "Three things to keep in mind", scenario.firm, "K11", "careful"] {
      #expect(text.contains(words), "\(words)")
    }
    for code in ["keeping trust >=", "what is ", "no-word", "baseline"] { #expect(!text.contains(code), "\(code)") }
    #expect(report.document.text(for: Screen(width: 400)).contains("no-word"))
  }
}
