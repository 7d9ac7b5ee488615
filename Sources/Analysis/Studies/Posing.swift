internal import Dispatch
public import Scenarios
public import Simulation
internal import Synchronization

extension Study {
  /// Poses the study to the model: every arm with the same customers and the same luck, replication by replication.
  ///
  /// - Parameters:
  ///   - assuming: Acts that come before those of the study, in every arm: assumptions about the model.
  ///   - progress: Called now and then, from any thread, with the part done; returning false gives up.
  /// - Throws: `Interrupted` when `progress` returned false.
  public func posed(
    customers: Int = 10_000, replications: Int = 20, seed: UInt32 = 1, assuming: [DatedAct] = [], threads: Int = 2,
    progress: (@Sendable (Double) -> Bool)? = nil
  ) throws -> Outcomes {
    let notings = StudyNotings(self)
    let observers = arms.map { arm in
      arm.levels.map { level in
        var plan = plan(level, customers: customers, seed: seed)
        plan.acts = assuming + plan.acts
        return Observer(plan, notings.all)
      }
    }
    let steps = Double(replications * max(1, arms.reduce(0) { $0 + $1.levels.count }))
    let done = Atomic<Int>(0)
    let isStopped = Atomic<Bool>(false)
    let rows = Mutex<[[Double]]>(Array(repeating: [], count: replications))

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
        let row = figures(sheets, notings)
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
    let samples = rows.withLock { $0 }
    let estimates = (0..<2 * expectations.count).map { place in Estimate(samples: samples.map { $0[place] }) }
    let findings = expectations.enumerated().map { place, expectation in
      Finding(
        expectation: expectation, got: estimates[2 * place],
        control: expectation.control == nil ? nil : estimates[2 * place + 1])
    }
    return Outcomes(
      study: self, findings: findings, customers: customers, replications: replications, seed: seed,
      assuming: assuming)
  }

  /// The figure and the control of every expectation in one replication.
  private func figures(_ sheets: [[Sheet]], _ notings: StudyNotings) -> [Double] {
    let readings = StudyReadings(study: self, notings: notings)
    func read(_ name: String, _ names: [String]) -> FormulaValue {
      let reading = reading(name)!
      let places = names.map { name in arms.firstIndex { $0.name == name }! }
      if arms[places[0]].isSwept {
        let levels = arms[places[0]].levels.map { $0.value ?? 0 }
        return .series(at: levels, sheets[places[0]].map { readings.value(reading, [$0]) })
      }
      let pooled = places.map { sheets[$0][0] }
      guard case .each(let weeks) = reading.when else { return .number(readings.value(reading, pooled)) }
      return .series(
        at: weeks.map(Double.init), weeks.indices.enumerated().map { readings.value(reading, pooled, week: $0.offset) })
    }
    return expectations.flatMap { expectation in
      [
        FormulaValue(expectation.figure, read: read).number,
        expectation.control.map { FormulaValue($0, read: read).number } ?? .nan,
      ]
    }
  }
}
