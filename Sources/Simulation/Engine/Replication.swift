import Dispatch

/// One run of a plan, with customers and luck of its own.
struct Replication {
  /// What it came to: sums by week and segment, bookings by week and segment.
  struct Result: Sendable {
    var sums: [Double]
    var ledger: [Double]
  }

  let compiled: Compiled
  let dealing: Dealing
  let number: UInt32
  let hasLedger: Bool
  /// Threads that share the customers of a week.
  let threads: Int
  /// Called with what a week came to for some customers, and with the start as week 0; it must change nothing.
  var witness: (@Sendable (_ week: Int, Terms, Block, Columns, Workspace) -> Void)?
  /// Mean good and bad word by week and segment where it is known already: for a customer run alone.
  var heard: [[Word]]?

  /// What is said in a segment, mean per customer of week 0.
  struct Word: Sendable {
    var good, bad: Float
  }

  /// Runs to the last week; `perWeek` is called with the people at the start (week 0) and after each week.
  func run(perWeek: (_ week: Int, _ people: Columns) throws -> Void) rethrows -> Result {
    let plan = compiled.plan
    let luck = Philox(seed: plan.seed, replication: number)
    let population = Population(dealing, kinds: compiled.tracked.kinds.count, tactics: compiled.tracked.tactics.count)
    let people = population.columns
    let birth = Birth(
      market: plan.market, constants: compiled.constants[0], prior: compiled.prior, tracked: compiled.tracked,
      luck: luck)
    forEachChunk { chunk, _ in birth.draw(people, dealing.chunks[chunk]) }

    let segments = plan.market.segments.count
    var result = Result(sums: [], ledger: [])
    result.sums.reserveCapacity((plan.weeks + 1) * segments * Sum.allCases.count)
    var (sums, ledger) = collect { chunk, block, space, sums, _ in
      let terms = compiled.terms[0][dealing.chunks[chunk].segment]
      Census(terms: terms).stand(people, block, to: sums)
      witness?(0, terms, block, people, space)
    }
    result.sums += sums
    if hasLedger { result.ledger += ledger }
    let start = (0..<segments).map { compiled.firstWord(mean($0, sums)) }
    var word = start
    try perWeek(0, people)

    for week in 1..<(plan.weeks + 1) {
      if let heard { word = heard[week - 1] }
      let first = heard?[0] ?? start
      let stages = (0..<segments).map { segment in
        let balance = (word[segment].good - word[segment].bad) - (first[segment].good - first[segment].bad)
        return Stages(compiled, luck: luck, week: week, segment: segment, word: word[segment].bad, balance: balance)
      }
      (sums, ledger) = collect { chunk, block, space, sums, ledger in
        let segment = dealing.chunks[chunk].segment
        stages[segment].run(people, block, space, sums)
        witness?(week, stages[segment].terms, block, people, space)
        if let ledger {
          for booking in compiled.bookings[week - 1][segment] { ledger[booking.slot] += booking.amount(block, space) }
        }
      }
      result.sums += sums
      if hasLedger { result.ledger += ledger }
      word = (0..<segments).map { segment in
        let mean = mean(segment, sums)
        return Word(good: mean(.good), bad: mean(.bad))
      }
      try perWeek(week, people)
    }
    return result
  }

  /// Means over a segment's customers of week 0.
  private func mean(_ segment: Int, _ sums: [Double]) -> (Sum) -> Float {
    let count = Double(max(dealing.counts[segment], 1))
    return { Float(sums[segment * Sum.allCases.count + $0.rawValue] / count) }
  }

  /// Works through all blocks and adds up what they give, chunk by chunk in a fixed order.
  private func collect(
    _ body:
      @Sendable (
        _ chunk: Int, Block, Workspace, _ sums: UnsafeMutablePointer<Double>, _ ledger: UnsafeMutablePointer<Double>?
      ) -> Void
  ) -> (sums: [Double], ledger: [Double]) {
    let (width, slots) = (Sum.allCases.count, compiled.slots.keys.count)
    let stride = width + slots
    let partial = Shared(count: dealing.chunks.count * stride)
    defer { partial.deallocate() }
    forEachChunk { chunk, space in
      let own = partial.first + chunk * stride
      let part = dealing.chunks[chunk]
      var first = part.first
      while first < part.first + part.count {
        let count = min(Workspace.vectors, part.first + part.count - first)
        body(chunk, Block(first: first, count: count), space, own, hasLedger ? own + width : nil)
        first += count
      }
    }
    let segments = compiled.plan.market.segments.count
    var sums = [Double](repeating: 0, count: segments * width)
    var ledger = [Double](repeating: 0, count: segments * slots)
    for (chunk, part) in dealing.chunks.enumerated() {
      let own = partial.first + chunk * stride
      for i in 0..<width { sums[part.segment * width + i] += own[i] }
      for i in 0..<slots { ledger[part.segment * slots + i] += own[width + i] }
    }
    return (sums, ledger)
  }

  private func forEachChunk(_ body: @Sendable (Int, Workspace) -> Void) {
    let chunks = dealing.chunks.count
    let workers = min(threads, max(1, chunks / 4))
    @Sendable func work(_ worker: Int) {
      let space = Workspace(columns: compiled.columns)
      defer { space.deallocate() }
      for chunk in chunks * worker / workers..<chunks * (worker + 1) / workers { body(chunk, space) }
    }
    if workers == 1 { work(0) } else { DispatchQueue.concurrentPerform(iterations: workers, execute: work) }
  }
}

/// Numbers that several threads fill, each its own part.
struct Shared: @unchecked Sendable {
  let first: UnsafeMutablePointer<Double>

  init(count: Int) {
    first = .allocate(capacity: max(count, 1))
    first.initialize(repeating: 0, count: max(count, 1))
  }

  func deallocate() { first.deallocate() }
}
