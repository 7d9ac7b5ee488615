internal import Model
import Dispatch

/// One run of a plan, with customers and luck of its own.
struct Replication {
  /// What it came to: sums by week and segment, bookings by week and segment.
  struct Result: Sendable {
    var sums: [Double] = []
    var ledger: [Double] = []
    /// Weeks that are in it.
    var weeks = 0
  }

  let compiled: Compiled
  let dealing: Dealing
  let number: UInt32
  let hasLedger: Bool
  /// Threads that share the customers of a week.
  let threads: Int
  /// Where customers as they start are kept between runs; nil draws them anew.
  var cohorts: Cohorts? = .shared
  /// What does the arithmetic.
  var machine = Machine.best
  /// Called with what a week came to for some customers, and with the start as week 0; it must change nothing.
  var witness: (@Sendable (_ week: Int, Terms, Batch, Columns, Workspace) -> Void)?
  /// Mean good and bad word by week and segment where it is known already: for a customer run alone.
  var heard: [[Machine.Word]]?

  /// Runs to the last week; `perWeek` is called with the people at the start (week 0) and after each week.
  func run(perWeek: (_ week: Int, _ people: Columns) throws -> Void) rethrows -> Result {
    var result = Result()
    try run(into: &result, perWeek: perWeek)
    return result
  }

  /// The same; where `perWeek` throws, the weeks before are in the result.
  func run(into result: inout Result, perWeek: (_ week: Int, _ people: Columns) throws -> Void) rethrows {
    let plan = compiled.plan
    let population = Population(dealing, kinds: compiled.tracked.kinds.count, tactics: compiled.tracked.tactics.count)
    let people = population.columns
    let spaces = (0..<workers).map { _ in Workspace(columns: compiled.columns) }
    defer { for space in spaces { space.deallocate() } }
    func draw() {
      forEachChunk(spaces) { chunk, _ in machine.draw(compiled, number, people, dealing.chunks[chunk]) }
    }
    if let cohorts {
      cohorts.settle(people, Cohorts.Key(compiled, dealing, replication: number), draw: draw)
    } else {
      draw()
    }

    let segments = plan.market.segments.count
    result.sums.reserveCapacity((plan.weeks + 1) * segments * Sum.allCases.count)
    var (sums, ledger) = collect(spaces) { chunk, space, sums, _ in
      let terms = compiled.terms[0][chunk.segment]
      let stand = machine.stand(terms)
      chunk.forEachBatch { batch in
        stand(people, batch, sums)
        witness?(0, terms, batch, people, space)
      }
    }
    result.sums += sums
    if hasLedger { result.ledger += ledger }
    let start = (0..<segments).map { compiled.firstWord(mean($0, sums)) }
    var word = start
    try perWeek(0, people)

    for week in 1..<(plan.weeks + 1) {
      if let heard { word = heard[week - 1] }
      let first = heard?[0] ?? start
      let weeks = (0..<segments).map { segment in
        let balance = (word[segment].good - word[segment].bad) - (first[segment].good - first[segment].bad)
        return machine.week(
          compiled, number, week, segment, Machine.Talk(bad: word[segment].bad, balance: balance),
          hasLedger || witness != nil)
      }
      (sums, ledger) = collect(spaces) { chunk, space, sums, ledger in
        let move = weeks[chunk.segment]
        let bookings = compiled.bookings[week - 1][chunk.segment]
        chunk.forEachBatch { batch in
          move(people, batch, space, sums)
          witness?(week, compiled.terms[week - 1][chunk.segment], batch, people, space)
          if let ledger { machine.book(bookings, batch, space, ledger) }
        }
      }
      result.sums += sums
      if hasLedger { result.ledger += ledger }
      word = (0..<segments).map { segment in
        let mean = mean(segment, sums)
        return Machine.Word(good: mean(.good), bad: mean(.bad))
      }
      result.weeks = week
      try perWeek(week, people)
    }
  }

  /// Means over a segment's customers of week 0.
  private func mean(_ segment: Int, _ sums: [Double]) -> (Sum) -> Float {
    let count = Double(max(dealing.counts[segment], 1))
    return { Float(sums[segment * Sum.allCases.count + $0.rawValue] / count) }
  }

  /// Works through all chunks and adds up what they give, chunk by chunk in a fixed order.
  private func collect(
    _ spaces: [Workspace],
    _ body:
      @Sendable (
        Dealing.Chunk, Workspace, _ sums: UnsafeMutablePointer<Double>, _ ledger: UnsafeMutablePointer<Double>?
      ) -> Void
  ) -> (sums: [Double], ledger: [Double]) {
    let (width, slots) = (Sum.allCases.count, hasLedger ? compiled.slots.keys.count : 0)
    let stride = width + slots
    let partial = Shared(count: dealing.chunks.count * stride)
    defer { partial.deallocate() }
    forEachChunk(spaces) { chunk, space in
      let own = partial.first + chunk * stride
      body(dealing.chunks[chunk], space, own, hasLedger ? own + width : nil)
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

  /// Threads that are worth their while.
  private var workers: Int { min(threads, max(1, dealing.chunks.count / 4)) }

  private func forEachChunk(_ spaces: [Workspace], _ body: @Sendable (Int, Workspace) -> Void) {
    let (chunks, workers) = (dealing.chunks.count, spaces.count)
    @Sendable func work(_ worker: Int) {
      for chunk in chunks * worker / workers..<chunks * (worker + 1) / workers { body(chunk, spaces[worker]) }
    }
    if workers == 1 { work(0) } else { DispatchQueue.concurrentPerform(iterations: workers, execute: work) }
  }
}

extension Dealing.Chunk {
  /// Calls with one batch after the other.
  @inline(__always) func forEachBatch(_ body: (Batch) -> Void) {
    for first in stride(from: first, to: first + count, by: Workspace.vectors) {
      body(Batch(first: first, count: min(Workspace.vectors, self.first + count - first)))
    }
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
