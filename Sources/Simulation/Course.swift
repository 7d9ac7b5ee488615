public import Model

/// What came of a plan, week by week: means over customers of week 0, per segment and replication, and the ledger.
///
/// Values are in the units of `Measure.unit`: attitudes 0...100, shares 0...1, money in the market's currency. Weeks run
/// from 0 (the start) to `plan.weeks`. An empty list of segments means all customers.
public struct Course: Sendable {
  /// The plan that it came of.
  public let plan: Plan
  /// Whether the course was run with its ledger.
  public let hasLedger: Bool
  /// What came of the first replication of the same plan in each plausible world; empty where belief is not asked for.
  public internal(set) var worlds: [Course] = []

  let tallies: Tallies

  /// The first weeks of this course: the course of the plan that ends there.
  public func beginning(of weeks: Int) -> Course {
    precondition(weeks <= plan.weeks, "a course begins within itself")
    var shorter = plan
    shorter.weeks = weeks
    return Course(
      plan: shorter, hasLedger: hasLedger, worlds: worlds.map { $0.beginning(of: weeks) }, tallies: tallies)
  }

  /// The values of a measure in a week, one for each replication, in their order.
  public func samples(_ measure: Measure, in segments: [String] = [], week: Int) -> [Double] {
    let places = places(segments)
    return (0..<plan.replications).map { value(measure, places, replication: $0, week: week) }
  }

  /// The mean of a measure in a week, with luck and belief.
  public func estimate(_ measure: Measure, in segments: [String] = [], week: Int) -> Estimate {
    Estimate(self, within: measure.limits) { $0.samples(measure, in: segments, week: week) }
  }

  /// A measure from week 0 to the last: `plan.weeks + 1` estimates.
  public func series(_ measure: Measure, in segments: [String] = []) -> [Estimate] {
    (0...plan.weeks).map { estimate(measure, in: segments, week: $0) }
  }

  /// This course less another in a week, paired by replication (same luck); both need the same seed and replications.
  public func difference(_ measure: Measure, from other: Course, in segments: [String] = [], week: Int) -> Estimate {
    Estimate(self, less: other) { $0.samples(measure, in: segments, week: week) }
  }

  /// The proportion of customers who belong to some segments.
  public func share(of segments: [String]) -> Double { count(places(segments)) / count(places([])) }

  private func places(_ segments: [String]) -> [Int] {
    plan.market.segments.indices.filter { segments.isEmpty || segments.contains(plan.market.segments[$0].name) }
  }

  private func count(_ places: [Int]) -> Double { places.reduce(0) { $0 + Double(tallies.counts[$1]) } }

  private func value(_ measure: Measure, _ places: [Int], replication: Int, week: Int) -> Double {
    func sum(_ what: Sum, _ week: Int) -> Double {
      places.reduce(0) { $0 + tallies.sum(what, replication: replication, week: week, segment: $1) }
    }
    func mean(_ what: Sum, _ week: Int) -> Double { sum(what, week) / max(count(places), 1) }
    func soFar(_ what: Sum) -> Double { (0...week).reduce(0) { $0 + mean(what, $1) } }
    func ratio(_ what: Sum, of whole: Sum, empty: Double) -> Double {
      let whole = sum(whole, week)
      return whole > 0 ? sum(what, week) / whole : empty
    }
    switch measure {
    case .trust:
      return 100
        * (mean(.ability, week) * Double(Facet.ability.weight) + mean(.benevolence, week)
          * Double(Facet.benevolence.weight) + mean(.integrity, week) * Double(Facet.integrity.weight))
    case .ability: return 100 * mean(.ability, week)
    case .benevolence: return 100 * mean(.benevolence, week)
    case .integrity: return 100 * mean(.integrity, week)
    case .skepticism: return 100 * mean(.skepticism, week)
    case .loyalty: return 100 * mean(.loyalty, week)
    case .anger: return 100 * mean(.anger, week)
    case .spend: return soFar(.spend)
    case .value: return soFar(.value)
    case .active: return mean(.active, week)
    case .left: return mean(.left, week)
    case .lapsed: return mean(.lapsed, week)
    case .knowledge: return mean(.knowledge, week)
    case .purchases: return mean(.purchases, week)
    case .praise: return mean(.good, week)
    case .complaints: return mean(.bad, week)
    case .optedIn: return ratio(.optedIn, of: .active, empty: 1)
    case .reached: return ratio(.reached, of: .activeBefore, empty: 0)
    case .benefit: return ratio(.benefit, of: .reached, empty: 0)
    case .risk: return ratio(.risk, of: .reached, empty: 0)
    case .pressure: return ratio(.pressure, of: .reached, empty: 0)
    }
  }

  /// The entries that sum to the change of a quantity from the end of week `from` to the end of week `to`, largest
  /// first, in points or money. Empty for a course run without its ledger.
  public func entries(of quantity: Quantity, in segments: [String] = [], from: Int = 0, to: Int) -> [Entry] {
    guard hasLedger, from < to else { return [] }
    let places = places(segments)
    let whole = max(count(places), 1) * Double(plan.replications)
    var entries: [Entry] = []
    for (slot, key) in tallies.slots.keys.enumerated() {
      let weight = key.quantity.weight(in: quantity)
      guard weight != 0 else { continue }
      var amount = 0.0
      for week in from + 1...to {
        for place in places { amount += tallies.booked(slot, week: week, segment: place) }
      }
      amount *= weight / whole
      guard amount != 0 else { continue }
      if let known = entries.firstIndex(where: { $0.driver == key.driver }) {
        entries[known].amount += amount
      } else {
        entries.append(Entry(driver: key.driver, amount: amount))
      }
    }
    return entries.enumerated().sorted { (abs($0.element.amount), -$0.offset) > (abs($1.element.amount), -$1.offset) }
      .map(\.element)
  }
}

extension Quantity {
  /// What an entry of this quantity counts for in another: points of trust for a point of a facet.
  fileprivate func weight(in whole: Quantity) -> Double {
    switch (self, whole) {
    case (.spend, .spend): 1
    case (.ability, .trust): 100 * Double(Facet.ability.weight)
    case (.benevolence, .trust): 100 * Double(Facet.benevolence.weight)
    case (.integrity, .trust): 100 * Double(Facet.integrity.weight)
    default: self == whole ? 100 : 0
    }
  }
}

extension Estimate {
  /// The mean of some samples with Student's 95 % interval of that mean; of one sample, the sample itself.
  public init(samples: [Double]) {
    let n = Double(samples.count)
    let mean = samples.reduce(0, +) / n
    guard samples.count > 1 else {
      self.init(mean: mean, low: mean, high: mean)
      return
    }
    let variance = samples.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
    let half = Estimate.student(samples.count - 1) * (variance / n).squareRoot()
    self.init(mean: mean, low: mean - half, high: mean + half)
  }

  /// The 97.5 % point of Student's t: a table to 10 degrees of freedom, then Cornish and Fisher's expansion.
  private static func student(_ freedom: Int) -> Double {
    let table = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228]
    if freedom <= table.count { return table[freedom - 1] }
    let (z, n) = (1.959_964, Double(freedom))
    let first = (z * z * z + z) / (4 * n)
    let second = (5 * z * z * z * z * z + 16 * z * z * z + 3 * z) / (96 * n * n)
    return z + first + second
  }
}

/// One sum in the ledger.
public struct Entry: Hashable, Sendable {
  /// Why.
  public var driver: Driver
  /// In points, or in money for spend.
  public var amount: Double

  /// Makes an entry.
  public init(driver: Driver, amount: Double) {
    self.driver = driver
    self.amount = amount
  }
}
