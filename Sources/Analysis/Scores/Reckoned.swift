internal import Dispatch
public import Simulation
internal import Synchronization

/// What became of the same customers in two plans, over all replications.
public struct Reckoned: Sendable {
  /// The plan that is asked about.
  public let plan: Plan
  /// The plan beside it.
  public let other: Plan
  /// One for each replication, in their order.
  private let rows: [Reckoning]

  /// Reckons pairs of plans with the same customers, weeks, seed and replications; a plan that stands in several pairs is
  /// run once.
  ///
  /// - Parameter progress: Called now and then, from any thread, with the part done; returning false gives up.
  /// - Throws: `Interrupted` when `progress` returned false.
  public static func all(
    _ pairs: [(plan: Plan, other: Plan)], threads: Int = 2, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws -> [Reckoned] {
    guard let first = pairs.first?.plan else { return [] }
    let reckoner = Reckoner(pairs)
    let done = Atomic<Int>(0)
    let isStopped = Atomic<Bool>(false)
    let rows = Mutex<[[Reckoning]]>(Array(repeating: [], count: first.replications))
    @Sendable func goesOn() -> Bool {
      if let progress, !progress(Double(done.load(ordering: .relaxed)) / Double(first.replications)) {
        isStopped.store(true, ordering: .relaxed)
      }
      return !isStopped.load(ordering: .relaxed)
    }
    let workers = max(1, min(threads, first.replications))
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      for number in stride(from: worker, to: first.replications, by: workers) {
        guard let row = try? reckoner.reckonings(replication: number, goesOn: goesOn) else { return }
        rows.withLock { $0[number] = row }
        done.add(1, ordering: .relaxed)
      }
    }
    if isStopped.load(ordering: .relaxed) { throw Interrupted() }
    let all = rows.withLock { $0 }
    return pairs.indices.map { place in
      Reckoned(plan: pairs[place].plan, other: pairs[place].other, rows: all.map { $0[place] })
    }
  }

  /// The values of an item, one for each replication; none named means all segments.
  public func samples(_ item: Reckoning.Item, in segments: [String] = [], ofOther: Bool = false) -> [Double] {
    rows.map { $0.mean(item, in: places(segments), ofOther: ofOther) }
  }

  /// The proportions of customers with a fate, one for each replication; none named means all segments.
  public func samples(_ fate: Reckoning.Fate, in segments: [String] = []) -> [Double] {
    rows.map { $0.share(fate, in: places(segments)) }
  }

  /// The proportion of customers with a fate, with luck.
  public func estimate(_ fate: Reckoning.Fate, in segments: [String] = []) -> Estimate {
    Estimate(samples: samples(fate, in: segments))
  }

  /// An item of the plan less the same of the other, paired by replication.
  public func difference(_ item: Reckoning.Item, in segments: [String] = []) -> Estimate {
    let pairs = zip(samples(item, in: segments), samples(item, in: segments, ofOther: true))
    return Estimate(samples: pairs.map { $0 - $1 })
  }

  /// How many customers some segments have; none named means all.
  public func customers(in segments: [String] = []) -> Int {
    places(segments).reduce(0) { $0 + (rows.first?.counts[$1] ?? 0) }
  }

  private func places(_ segments: [String]) -> [Int] {
    plan.market.segments.indices.filter { segments.isEmpty || segments.contains(plan.market.segments[$0].name) }
  }
}
