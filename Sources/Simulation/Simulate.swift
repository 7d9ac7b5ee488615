@_exported public import Model
import Dispatch
import Synchronization

/// Thrown by a run that was asked to stop.
public struct Interrupted: Error {
  /// The first weeks of the run, as far as every replication came; nil where one came to none.
  public let finished: Course?

  /// Makes the error.
  public init(finished: Course? = nil) { self.finished = finished }
}

/// Runs a plan: a pure function, whose bytes depend on neither `threads` nor `ledger` nor the processor.
///
/// - Parameters:
///   - ledger: Whether to book every change; costs time, changes no value.
///   - progress: Called now and then, from any thread, with the part done, 0...1; returning false stops the run.
/// - Throws: `Interrupted` when `progress` returned false, with the weeks that are finished.
public func simulate(
  _ plan: Plan, ledger: Bool = true, threads: Int = 2, progress: (@Sendable (Double) -> Bool)? = nil
) throws -> Course {
  try simulate(plan, ledger: ledger, threads: threads, on: .best, progress: progress)
}

/// Runs a plan with the arithmetic for one kind of processor.
///
/// - Parameter drawsAnew: Whether customers are drawn although they are kept from another run.
package func simulate(
  _ plan: Plan, ledger: Bool, threads: Int, on machine: Machine, drawsAnew: Bool = false,
  progress: (@Sendable (Double) -> Bool)? = nil
) throws -> Course {
  let compiled = Compiled(plan)
  let dealing = Dealing(market: plan.market, customers: plan.customers)
  let workers = max(1, min(threads, plan.replications))
  let perWorker = max(1, threads / workers)
  let steps = Double(plan.replications * max(plan.weeks, 1))
  let done = Atomic<Int>(0)
  let isStopped = Atomic<Bool>(false)
  let results = Mutex(Array(repeating: Replication.Result(), count: plan.replications))

  @Sendable func work(_ worker: Int) {
    for number in stride(from: worker, to: plan.replications, by: workers) {
      let replication = Replication(
        compiled: compiled, dealing: dealing, number: UInt32(number), hasLedger: ledger, threads: perWorker,
        cohorts: drawsAnew ? nil : .shared, machine: machine)
      var result = Replication.Result()
      try? replication.run(into: &result) { week, _ in
        let now = done.add(week == 0 ? 0 : 1, ordering: .relaxed).newValue
        if let progress, !progress(Double(now) / steps) { isStopped.store(true, ordering: .relaxed) }
        if isStopped.load(ordering: .relaxed) { throw Interrupted() }
      }
      results.withLock { $0[number] = result }
      if isStopped.load(ordering: .relaxed) { return }
    }
  }
  if workers == 1 { work(0) } else { DispatchQueue.concurrentPerform(iterations: workers, execute: work) }

  /// What came of the weeks that every replication has.
  func course(_ plan: Plan, of results: [Replication.Result]) -> Course {
    var tallies = Tallies(
      weeks: plan.weeks, counts: dealing.counts, replications: plan.replications, slots: compiled.slots)
    for (number, result) in results.enumerated() { tallies.take(number, result) }
    return Course(plan: plan, hasLedger: ledger, tallies: tallies)
  }
  let all = results.withLock { $0 }
  guard isStopped.load(ordering: .relaxed) else { return course(plan, of: all) }
  var shorter = plan
  shorter.weeks = all.map(\.weeks).min() ?? 0
  throw Interrupted(finished: shorter.weeks > 0 ? course(shorter, of: all) : nil)
}
