import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

@Suite struct ObservationTests {
  private static let acts = [
    apply(.recommendations), apply(.retargeting, depth: 0.8), disclose(.finePrint), control(.optOut),
    breach(at: 3), uncover(.kinds([.webHistory]), at: 5), respond(.apology, at: 6),
  ]
  private static let plan = Bench.plan(acts, weeks: 12)

  /// Everything that can be looked at, of all weeks.
  private static let everything =
    Sight.Item.allCases.map { item in
      Noting(item.needsKind ? .about(item, .webHistory) : .of(item), weeks: 0...12)
    } + [Noting(.ledger(.trust, .breach), weeks: 1...12)]

  @Test func `observing changes no byte of a course`() throws {
    let alone = try simulate(Self.plan, ledger: true)
    let observer = Observer(Self.plan, Self.everything)
    for number in 0..<2 {
      let seen = try observer.watched(replication: number).result
      let width = seen.sums.count
      #expect(Array(alone.tallies.sums[number * width..<(number + 1) * width]) == seen.sums)
    }
    let other = Observer(Bench.plan(Self.acts.dropLast(), weeks: 12), Self.everything)
    #expect(try other.watched(replication: 0).result.sums != observer.watched(replication: 0).result.sums)
  }

  /// Mean over the customers for whom there is something to see.
  private func mean(_ sight: Sight, weeks: ClosedRange<Int>, of plan: Plan = plan) throws -> Double {
    let values = try Observer(plan, [Noting(sight, weeks: weeks)]).sheet(replication: 0).values[0]
    let seen = values.filter { !$0.isNaN }.map(Double.init)
    return seen.reduce(0, +) / Double(seen.count)
  }

  @Test(arguments: [
    (Sight.Item.active, Measure.active), (.left, .left), (.lapsed, .lapsed), (.optedIn, .optedIn), (.praise, .praise),
    (.complaints, .complaints), (.purchases, .purchases),
  ])
  func `what the records say of customers is what the course says of all`(item: Sight.Item, measure: Measure) throws {
    let course = try simulate(Self.plan, ledger: false)
    let expected = course.samples(measure, week: 12)[0]
    // Consent is read of everyone here and of the active there.
    let slack = item == .optedIn ? 0.02 : 1e-4
    #expect(abs(try mean(.of(item), weeks: 12...12) - expected) < slack)
  }

  @Test func `spending over some weeks is spending in each of them`() throws {
    let course = try simulate(Self.plan, ledger: false)
    let expected = course.samples(.spend, week: 12)[0] / 12
    #expect(abs(try mean(.of(.spend), weeks: 1...12) / expected - 1) < 1e-4)
  }

  @Test func `an answer has an error that belongs to the customer, the question and the week`() throws {
    let notings = [
      Noting(.of(.trust), weeks: 0...0), Noting(.of(.trust), weeks: 1...1), Noting(.of(.loyalty), weeks: 0...0),
    ]
    let quiet = try Observer(Bench.plan([], weeks: 2), notings).sheet(replication: 0).values
    let busy = try Observer(Bench.plan([apply(.retargeting)], weeks: 2), notings).sheet(replication: 0).values
    #expect(quiet[0] == busy[0])
    // Loyalty begins as trust, so that the two answers differ by their errors alone: twice the variance of one.
    let gaps = zip(quiet[0], quiet[2]).map { Double($0 - $1) }
    let spread = (gaps.reduce(0) { $0 + $1 * $1 } / Double(gaps.count)).squareRoot()
    let error = 100 * Parameters.named("survey.noise")!.value
    #expect(abs(spread / (error * 2.0.squareRoot()) - 1) < 0.03)
    #expect(abs(gaps.reduce(0, +) / Double(gaps.count)) < 1)
  }

  @Test func `what is said of leaving is worse than what is reported, and that worse than what is recorded`() throws {
    let plan = Bench.plan([breach(at: 1, reach: 1)], weeks: 12)
    let recorded = try mean(.of(.left), weeks: 12...12, of: plan)
    let reported = try mean(.of(.stopped), weeks: 2...12, of: plan)
    let stated = try mean(.of(.wouldLeave), weeks: 2...12, of: plan)
    #expect(stated > 1.5 * reported && reported > 1.5 * recorded && recorded > 0)
  }

  @Test func `nobody whom nothing reaches feels or clicks anything`() throws {
    let quiet = Bench.plan([], weeks: 3)
    #expect(try mean(.of(.interest), weeks: 1...3, of: quiet).isNaN)
    #expect(try mean(.of(.clicks), weeks: 1...3, of: quiet).isNaN)
    #expect(try mean(.of(.creepedOut), weeks: 1...3, of: quiet) == 0)
    #expect(try mean(.of(.informed), weeks: 1...3, of: quiet) == 0)
  }

  @Test func `news and breaches are seen in those whom they reached`() throws {
    #expect(abs(try mean(.of(.breached), weeks: 4...4) - 0.6) < 0.03)
    #expect(try mean(.of(.breached), weeks: 3...3) == 0)
    #expect(abs(try mean(.of(.informed), weeks: 6...6) - 0.6) < 0.03)
  }

  @Test func `a ledger entry is that of the course`() throws {
    var once = Self.plan
    once.replications = 1
    let course = try simulate(once)
    let expected = course.entries(of: .trust, from: 3, to: 4).filter { $0.driver.mechanism == .breach }.map(\.amount)
    #expect(abs(try mean(.ledger(.trust, .breach), weeks: 4...4) - expected.reduce(0, +)) < 1e-5)
    #expect(expected.reduce(0, +) < -1)
  }

  @Test func `asking for a stop ends it`() {
    let observer = Observer(Self.plan, Self.everything)
    #expect(throws: Interrupted.self) { try observer.sheet(replication: 0) { false } }
  }
}
