import Reports
import Simulation
import Testing

@testable import Analysis

@Test(arguments: Quantity.allCases, [[], ["careful"]])
func `the rows of why add up to the change that is shown`(quantity: Quantity, segments: [String]) {
  let why = Why(
    quantity, of: Example.course, beside: Example.baseline, in: segments, week: 13, wording: Example.wording)
  for account in [why.change, why.difference] {
    #expect(abs(account.rows.reduce(0) { $0 + $1.amount } - account.total) < 1e-9)
  }
  func value(_ course: Course, _ week: Int) -> Double {
    course.estimate(quantity.measure, in: segments, week: week).mean
  }
  let scale: Double = quantity == .spend ? 100 : 10
  let change = value(Example.course, 13) - value(Example.course, 0)
  #expect(abs(why.change.total * scale - (change * scale).rounded()) < 1e-6)
  #expect(!why.change.rows.isEmpty)
}

@Test func `from a later week on, why explains only what came since`() {
  let why = Why(
    .trust, of: Example.course, beside: Example.baseline, from: 5, week: 9, wording: Example.wording)
  let change =
    Example.course.estimate(.trust, week: 9).mean - Example.course.estimate(.trust, week: 5).mean
  #expect(abs(why.change.total - change) <= 0.05 + 1e-9)
}

@Test func `why answers for no weeks without a figure`() {
  let why = Why(
    .trust, of: Example.course, beside: Example.baseline, from: 60, week: 60, wording: Example.wording)
  #expect(why.change.total == 0)
  #expect(Example.shown(why.document).hasPrefix("No week has run yet"))
}

@Test(arguments: Mechanism.allCases)
func `every mechanism has a short phrase and a sentence`(mechanism: Mechanism) {
  #expect((3...20).contains(mechanism.phrase.count))
  #expect(mechanism.sentence.hasSuffix(".") && mechanism.sentence.count > mechanism.phrase.count)
}

@Test func `no two mechanisms are called the same`() {
  #expect(Set(Mechanism.allCases.map(\.phrase)).count == Mechanism.allCases.count)
}

@Test func `of a line and the one that it replaces why shows what is left, and names both`() throws {
  let offered = Example.act(0, .disclose(.notice, saying: [], about: [], to: []), origin: .scenario)
  let asked = Example.act(0, .disclose(.notice, saying: [.benefit], about: [], to: []))
  let today = Example.act(0, .apply(Application(.recommendations)), origin: .scenario)
  let plan = Plan(
    market: Example.market, acts: Example.start + [today, offered, asked], weeks: 13, customers: 500, replications: 4)
  let (course, baseline) = (try simulate(plan), try simulate(plan.baseline))
  let entries = course.entries(of: .integrity, beside: baseline, to: 13).filter { $0.driver.mechanism == .honesty }
  // The control: the ledger itself has two, which push against each other.
  try #require(entries.count == 2)
  #expect(entries[0].amount * entries[1].amount < 0)
  let why = Why(.integrity, of: course, beside: baseline, week: 13, wording: Example.wording)
  let rows = why.difference.rows.filter { $0.driver?.mechanism == .honesty }
  try #require(rows.map(\.driver?.act) == [asked])
  #expect(abs(rows[0].amount - entries.reduce(0) { $0 + $1.amount }) <= 0.1)
  let words = Example.shown(why.document).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  #expect(
    words.contains("because 'disclose notice' no longer brings it") && words.contains("what is left is"), "\(words)")
  #expect(abs(why.difference.rows.reduce(0) { $0 + $1.amount } - why.difference.total) < 1e-9)
}
