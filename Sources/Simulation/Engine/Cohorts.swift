internal import Model
import Synchronization

/// Customers as they start, kept while plans about the same people are run: drawing them costs as much as some fifteen weeks.
///
/// They are a function of their key, so whoever finds them gets what drawing would give, to the byte.
final class Cohorts: Sendable {
  /// All that decides who the customers of a replication are.
  struct Key: Hashable {
    private let segments: [Segment]
    private let base: Market.Base
    private let counts: [Int]
    private let seed, replication: UInt32
    private let spreads: [Float]
    private let prior: Prior?
    private let known: [Tracked.KnownKind]

    init(_ compiled: Compiled, _ dealing: Dealing, replication: UInt32) {
      let (plan, c) = (compiled.plan, compiled.constants[0])
      segments = plan.market.segments
      base = plan.market.base
      counts = dealing.counts
      seed = plan.seed
      self.replication = replication
      spreads = [
        c.traitConcentration, c.rateShape, c.basketShape, c.trustSpread, c.facetSpread, c.skepticismSpread,
      ]
      prior = compiled.prior
      known = compiled.tracked.kinds
    }
  }

  /// The start of every customer of a replication.
  private final class Cohort: @unchecked Sendable {
    let bytes: UnsafeMutableRawBufferPointer

    init(_ start: UnsafeRawBufferPointer) {
      bytes = .allocate(byteCount: start.count, alignment: 64)
      bytes.copyMemory(from: start)
    }

    deinit { bytes.deallocate() }
  }

  static let shared = Cohorts()

  /// The most bytes that are kept, and that one cohort may have.
  private static let (most, mostEach) = (64 << 20, 8 << 20)

  private let kept = Mutex<(cohorts: [Key: Cohort], order: [Key])>(([:], []))

  /// Fills the start of a population: from what is kept, else by drawing.
  func settle(_ people: Columns, _ key: Key, draw: () -> Void) {
    let start = people.start
    // One customer alone is not worth it, and is not told by the counts.
    guard start.count <= Cohorts.mostEach, people.vectors > 8 else { return draw() }
    if let known = kept.withLock({ $0.cohorts[key] }) {
      start.copyMemory(from: UnsafeRawBufferPointer(known.bytes))
      return
    }
    draw()
    let cohort = Cohort(UnsafeRawBufferPointer(start))
    kept.withLock { kept in
      guard kept.cohorts.updateValue(cohort, forKey: key) == nil else { return }
      kept.order.append(key)
      while kept.cohorts.values.reduce(0, { $0 + $1.bytes.count }) > Cohorts.most {
        kept.cohorts[kept.order.removeFirst()] = nil
      }
    }
  }
}
