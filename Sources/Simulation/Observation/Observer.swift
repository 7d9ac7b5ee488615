internal import Kernel
public import Model

/// Watches the customers of a plan, one replication after the other, without disturbing them.
///
/// ```swift
/// let observer = Observer(plan, [Noting(.of(.trust), weeks: 13...13)])
/// let sheet = try observer.sheet(replication: 0)
/// sheet.values[0]        // trust as each customer states it in week 13
/// ```
public struct Observer: Sendable {
  private let compiled: Compiled
  private let dealing: Dealing
  private let notings: [Noting]
  private let hasLedger: Bool
  private let instruments: [Instruments]

  /// Makes an observer of a plan; the plan's own number of replications says nothing here.
  public init(_ plan: Plan, _ notings: [Noting]) {
    compiled = Compiled(plan)
    dealing = Dealing(market: plan.market, customers: plan.customers)
    self.notings = notings
    hasLedger = notings.contains { $0.sight.item == nil }
    instruments = (0...plan.weeks).map { Instruments(plan, week: max($0, 1)) }
  }

  /// What is seen of every customer in one replication, counted from 0.
  ///
  /// - Parameter goesOn: Asked before each week; false gives up.
  /// - Throws: `Interrupted` when `goesOn` returned false.
  public func sheet(replication: Int, goesOn: () -> Bool = { true }) throws -> Sheet {
    try watched(replication: replication, goesOn: goesOn).sheet
  }

  /// What is seen, and what the replication came to.
  func watched(
    replication: Int, goesOn: () -> Bool = { true }
  ) throws -> (sheet: Sheet, result: Replication.Result) {
    let rows = Rows(notings.count, vectors: dealing.vectors)
    defer { rows.deallocate() }
    var run = Replication(
      compiled: compiled, dealing: dealing, number: UInt32(replication), hasLedger: hasLedger, threads: 1)
    let luck = Philox(seed: compiled.plan.seed, replication: UInt32(replication))
    run.witness = { [compiled, notings, instruments] week, terms, batch, people, space in
      let seen = notings.indices.filter { notings[$0].weeks.contains(week) }
      guard !seen.isEmpty else { return }
      let noticing = Noticing(compiled, terms, luck: luck, week: week, instruments: instruments[week])
      for place in seen { rows.take(notings[place].sight, at: place, noticing, people, batch, space) }
    }
    let result = try run.run { _, _ in if !goesOn() { throw Interrupted() } }
    return (sheet(rows, result), result)
  }

  private func sheet(_ rows: Rows, _ result: Replication.Result) -> Sheet {
    var segments: [Int] = []
    var places: [Int] = []
    for chunk in dealing.chunks {
      for place in chunk.first * 8..<(chunk.first + chunk.count) * 8 where dealing.customer(at: place) != nil {
        places.append(place)
        segments.append(chunk.segment)
      }
    }
    var once = compiled.plan
    once.replications = 1
    let course = Course(
      plan: once, hasLedger: hasLedger,
      tallies: Tallies(weeks: once.weeks, counts: dealing.counts, slots: compiled.slots, only: result))
    let values = notings.enumerated().map { number, noting -> [Float] in
      if case .ledger(let quantity, let mechanism) = noting.sight {
        let before = max(noting.weeks.lowerBound - 1, 0)
        let entries = course.entries(of: quantity, from: before, to: noting.weeks.upperBound)
        let amount = entries.filter { $0.driver.mechanism == mechanism }.reduce(0) { $0 + $1.amount }
        return Array(repeating: Float(amount), count: places.count)
      }
      let power = noting.sight.item.map { instruments[noting.weeks.upperBound].bias($0) } ?? 1
      return places.map { rows.value(number, place: $0, power: power) }
    }
    return Sheet(values: values, segments: segments)
  }
}

/// What was seen of the customers of one replication.
public struct Sheet: Sendable {
  /// For each noting the value of every customer; not a number where there was nothing to see.
  public let values: [[Float]]
  /// The place of each customer's segment in the market.
  public let segments: [Int]
}

/// Sums over weeks, a row for each noting; the threads of a run fill places of their own.
private struct Rows: @unchecked Sendable {
  private let vectors: Int
  private let sums: LaneColumn
  private let counts: LaneColumn

  init(_ rows: Int, vectors: Int) {
    self.vectors = vectors
    sums = .allocate(capacity: max(rows * vectors, 1))
    counts = .allocate(capacity: max(rows * vectors, 1))
    sums.initialize(repeating: .zero, count: max(rows * vectors, 1))
    counts.initialize(repeating: .zero, count: max(rows * vectors, 1))
  }

  func deallocate() {
    sums.deallocate()
    counts.deallocate()
  }

  func take(
    _ sight: Sight, at row: Int, _ noticing: Noticing, _ people: Columns, _ batch: Batch, _ space: Workspace
  ) {
    guard let item = sight.item else { return }
    let kind: Kind? = if case .about(_, let kind) = sight { kind } else { nil }
    let (sum, count) = (sums + row * vectors, counts + row * vectors)
    let fold = item.fold
    for (j, i) in places(of: batch) {
      let (amount, weight) = noticing.see(item, kind: kind, people, space, j, i)
      switch fold {
      case .mean: (sum[i], count[i]) = (sum[i] + amount, count[i] + weight)
      case .last: (sum[i], count[i]) = (amount, weight)
      case .any: (sum[i], count[i]) = (upper(sum[i], amount), weight)
      case .chance: (sum[i], count[i]) = (sum[i] + (1 - sum[i]) * amount, weight)
      }
    }
  }

  /// A customer's value; a chance p becomes 1 - (1 - p)^power.
  func value(_ row: Int, place: Int, power: Float) -> Float {
    let at = row * vectors + place / 8
    let (sum, count) = (sums[at][place % 8], counts[at][place % 8])
    guard count > 0 else { return .nan }
    guard power != 1 else { return sum / count }
    let stays = upper(Lanes(repeating: 1 - sum), Lanes(repeating: 1e-6))
    return 1 - exp(log(stays) * power)[0]
  }
}

extension Instruments {
  /// By how much what is said of leaving is worse than what is recorded; what people report lies between the two.
  fileprivate func bias(_ item: Sight.Item) -> Float {
    switch item {
    case .wouldLeave: sayDo
    case .stopped: sayDo.squareRoot()
    default: 1
    }
  }
}
