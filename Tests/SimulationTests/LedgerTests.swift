import Analysis
import Simulation
import Testing

/// Every change is the sum of its entries, for random plans.
struct LedgerTests {
  /// Points for attitudes; for spend a part of what was spent.
  private func tolerance(_ quantity: Quantity, _ change: Double) -> Double {
    quantity == .spend ? max(1e-3, 1e-5 * abs(change)) : 1e-3
  }

  private func sum(_ entries: [Entry]) -> Double { entries.reduce(0) { $0 + $1.amount } }

  private static let plans = (21...32).map { RandomPlans.plan($0, customers: 1_500, weeks: 12, replications: 2) }

  @Test(arguments: plans.indices, Quantity.allCases)
  func `entries sum to the change, for all customers and for each segment`(index: Int, quantity: Quantity) throws {
    let plan = Self.plans[index]
    let course = try simulate(plan)
    for segments in [[]] + plan.market.segments.map({ [$0.name] }) {
      for (from, to) in [(0, 12), (0, 1), (4, 9), (11, 12)] {
        let mean = { course.estimate(quantity.measure, in: segments, week: $0).mean }
        let change = mean(to) - mean(from)
        let entries = course.entries(of: quantity, in: segments, from: from, to: to)
        #expect(abs(sum(entries) - change) <= tolerance(quantity, change), "\(segments) \(from) to \(to)")
      }
    }
  }

  @Test(arguments: plans.indices)
  func `entries stand largest first, each driver once`(index: Int) throws {
    let course = try simulate(Self.plans[index])
    for quantity in Quantity.allCases {
      let entries = course.entries(of: quantity, to: 12)
      #expect(entries.map { abs($0.amount) } == entries.map { abs($0.amount) }.sorted(by: >))
      #expect(Set(entries.map(\.driver)).count == entries.count)
    }
  }

  @Test(arguments: plans.indices)
  func `the drivers name acts of the plan, made by then`(index: Int) throws {
    let plan = Self.plans[index]
    let course = try simulate(plan)
    for quantity in Quantity.allCases {
      for act in course.entries(of: quantity, to: 6).compactMap(\.driver.act) {
        #expect(plan.acts.contains(act))
        #expect(act.week < 6)
      }
    }
  }

  @Test(arguments: plans.indices)
  func `one customer's entries sum to what changed in each week`(index: Int) throws {
    let plan = Self.plans[index]
    let course = try simulate(plan)
    for id in [0, 7, 700, 1_499] {
      let story = story(of: id, in: course)
      var before = (story.customer.startTrust, story.customer.startSkepticism, story.customer.startLoyalty)
      for week in story.weeks {
        let changes: [(Quantity, Double)] = [
          (.trust, week.trust - before.0), (.skepticism, week.skepticism - before.1),
          (.loyalty, week.loyalty - before.2), (.spend, week.spend),
        ]
        for (quantity, change) in changes {
          let entries = week.entries[quantity] ?? []
          #expect(abs(sum(entries) - change) <= tolerance(quantity, change), "\(quantity) of \(id), week \(week.week)")
        }
        before = (week.trust, week.skepticism, week.loyalty)
      }
      #expect(story.weeks.map(\.week) == Array(1...plan.weeks))
    }
  }

  @Test func `a course without its ledger has no entries`() throws {
    let course = try simulate(Self.plans[0], ledger: false)
    #expect(!course.hasLedger)
    #expect(course.entries(of: .trust, to: 12).isEmpty)
  }
}
