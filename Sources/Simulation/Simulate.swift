@_exported public import Model
import Dispatch
import Synchronization

/// Thrown by a run that was asked to stop.
public struct Interrupted: Error {
  /// Makes the error.
  public init() {}
}

/// Runs a plan: a pure function, whose bytes depend on neither `threads` nor `ledger` nor the processor.
///
/// - Parameters:
///   - ledger: Whether to book every change; costs time, changes no value.
///   - progress: Called now and then, from any thread, with the part done, 0...1; returning false stops the run.
/// - Throws: `Interrupted` when `progress` returned false.
public func simulate(
  _ plan: Plan, ledger: Bool = true, threads: Int = 2, progress: (@Sendable (Double) -> Bool)? = nil
) throws -> Course {
  try simulate(plan, ledger: ledger, threads: threads, on: .best, progress: progress)
}

/// Runs a plan with the arithmetic for one kind of processor.
package func simulate(
  _ plan: Plan, ledger: Bool, threads: Int, on machine: Machine, progress: (@Sendable (Double) -> Bool)? = nil
) throws -> Course {
  let compiled = Compiled(plan)
  let dealing = Dealing(market: plan.market, customers: plan.customers)
  var tallies = Tallies(
    weeks: plan.weeks, counts: dealing.counts, replications: plan.replications, slots: compiled.slots)
  let workers = max(1, min(threads, plan.replications))
  let perWorker = max(1, threads / workers)
  let steps = Double(plan.replications * max(plan.weeks, 1))
  let done = Atomic<Int>(0)
  let isStopped = Atomic<Bool>(false)
  let results = Mutex<[Replication.Result?]>(Array(repeating: nil, count: plan.replications))

  @Sendable func work(_ worker: Int) {
    for number in stride(from: worker, to: plan.replications, by: workers) {
      let replication = Replication(
        compiled: compiled, dealing: dealing, number: UInt32(number), hasLedger: ledger, threads: perWorker,
        machine: machine)
      let result = try? replication.run { week, _ in
        let now = done.add(week == 0 ? 0 : 1, ordering: .relaxed).newValue
        if let progress, !progress(Double(now) / steps) { isStopped.store(true, ordering: .relaxed) }
        if isStopped.load(ordering: .relaxed) { throw Interrupted() }
      }
      guard let result else { return }
      results.withLock { $0[number] = result }
    }
  }
  if workers == 1 { work(0) } else { DispatchQueue.concurrentPerform(iterations: workers, execute: work) }
  if isStopped.load(ordering: .relaxed) { throw Interrupted() }
  for (number, result) in results.withLock({ $0 }).enumerated() { tallies.take(number, result!) }
  return Course(plan: plan, hasLedger: ledger, tallies: tallies)
}
