internal import Dispatch
public import Scenarios
public import Simulation
internal import Synchronization

extension Study {
  /// Poses the study to the model: every arm with the same customers and the same luck, replication by replication.
  ///
  /// - Parameters:
  ///   - assuming: Acts that come before those of the study, in every arm: assumptions about the model.
  ///   - world: The plausible world in which it is posed; nil for the usual one.
  ///   - progress: Called now and then, from any thread, with the part done; returning false gives up.
  /// - Throws: `Interrupted` when `progress` returned false.
  public func posed(
    customers: Int = 10_000, replications: Int = 20, seed: UInt32 = 1, assuming: [DatedAct] = [],
    in world: World? = nil,
    threads: Int = 2, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws -> Outcomes {
    let notings = StudyNotings(self)
    let observers = arms.map { arm in
      arm.levels.map { level in
        var plan = plan(level, customers: customers, seed: seed)
        plan.acts = assuming + plan.acts
        plan = plan.withTheories
        plan.world = world
        return Observer(plan, notings.all)
      }
    }
    let steps = Double(replications * max(1, arms.reduce(0) { $0 + $1.levels.count }))
    let done = Atomic<Int>(0)
    let isStopped = Atomic<Bool>(false)
    let calls = expectations.flatMap { $0.figure.calls + ($0.control?.calls ?? []) }.distinct
    let rows = Mutex<[[FormulaValue]]>(Array(repeating: [], count: replications))

    @Sendable func goesOn() -> Bool {
      if let progress, !progress(Double(done.load(ordering: .relaxed)) / steps) {
        isStopped.store(true, ordering: .relaxed)
      }
      return !isStopped.load(ordering: .relaxed)
    }
    @Sendable func work(_ worker: Int, of workers: Int) {
      for number in stride(from: worker, to: replications, by: workers) {
        let sheets = try? observers.map { arm in
          try arm.map { observer in
            defer { done.add(1, ordering: .relaxed) }
            return try observer.sheet(replication: number, goesOn: goesOn)
          }
        }
        guard let sheets else { return }
        let readings = StudyReadings(study: self, notings: notings)
        let row = calls.map { readings.value(of: $0, in: sheets) }
        rows.withLock { $0[number] = row }
      }
    }
    let workers = max(1, min(threads, replications))
    if workers == 1 {
      work(0, of: 1)
    } else {
      DispatchQueue.concurrentPerform(iterations: workers) { work($0, of: workers) }
    }
    if isStopped.load(ordering: .relaxed) { throw Interrupted() }
    let pool = ReadingPool(calls, rows.withLock { $0 })
    let findings = expectations.map { expectation in
      Finding(
        expectation: expectation, got: pool.estimate(expectation.figure),
        control: expectation.control.map { pool.estimate($0) })
    }
    return Outcomes(
      study: self, findings: findings, customers: customers, replications: replications, seed: seed,
      assuming: assuming)
  }
}
