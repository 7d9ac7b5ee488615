internal import Model

/// The sums of a course: by replication, week and segment; the ledger's summed over replications in their order.
struct Tallies: Sendable {
  let weeks, segments, replications: Int
  /// Customers in each segment.
  let counts: [Int]
  let slots: Slots
  var sums: [Double]
  var ledger: [Double]

  init(weeks: Int, counts: [Int], replications: Int, slots: Slots) {
    self.weeks = weeks
    self.counts = counts
    self.slots = slots
    self.replications = replications
    segments = counts.count
    sums = Array(repeating: 0, count: replications * (weeks + 1) * segments * Sum.allCases.count)
    ledger = Array(repeating: 0, count: (weeks + 1) * segments * slots.keys.count)
  }

  /// The tallies of one replication alone.
  init(weeks: Int, counts: [Int], slots: Slots, only result: Replication.Result) {
    self.init(weeks: weeks, counts: counts, replications: 1, slots: slots)
    take(0, result)
  }

  func sum(_ sum: Sum, replication: Int, week: Int, segment: Int) -> Double {
    sums[((replication * (weeks + 1) + week) * segments + segment) * Sum.allCases.count + sum.rawValue]
  }

  func booked(_ slot: Int, week: Int, segment: Int) -> Double {
    ledger[(week * segments + segment) * slots.keys.count + slot]
  }

  /// Takes in what one replication came to.
  mutating func take(_ replication: Int, _ result: Replication.Result) {
    sums.replaceSubrange(replication * result.sums.count..<(replication + 1) * result.sums.count, with: result.sums)
    for i in result.ledger.indices { ledger[i] += result.ledger[i] }
  }
}
