internal import Dispatch
import Simulation
internal import Synchronization

/// What `body` makes of each of some values, in their order, several at a time.
///
/// - Parameter progress: Called with the part done whenever one more is; returning false stops it.
/// - Throws: `Interrupted` when `progress` returned false, or what `body` throws.
func inParallel<Value: Sendable, Made: Sendable>(
  _ values: [Value], threads: Int, progress: (@Sendable (Double) -> Bool)? = nil,
  _ body: @Sendable (Value) throws -> Made
) throws -> [Made] {
  let made = Mutex<[Made?]>(Array(repeating: nil, count: values.count))
  let trouble = Mutex<(any Error)?>(nil)
  let next = Atomic<Int>(0)
  let done = Atomic<Int>(0)
  @Sendable func work(_: Int) {
    while trouble.withLock({ $0 == nil }) {
      let place = next.add(1, ordering: .relaxed).oldValue
      guard place < values.count else { return }
      do {
        let one = try body(values[place])
        made.withLock { $0[place] = one }
        let part = Double(done.add(1, ordering: .relaxed).newValue) / Double(values.count)
        if progress?(part) == false { throw Interrupted() }
      } catch {
        trouble.withLock { $0 = error }
      }
    }
  }
  let workers = max(1, min(threads, values.count))
  if workers == 1 { work(0) } else { DispatchQueue.concurrentPerform(iterations: workers, execute: work) }
  if let trouble = trouble.withLock({ $0 }) { throw trouble }
  return made.withLock { $0.map { $0! } }
}

extension Course {
  /// This course with those of its plan in some plausible worlds.
  func believed(
    in worlds: [World], threads: Int, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws -> Course {
    let plan = plan
    return believed(
      try inParallel(worlds, threads: threads, progress: progress) {
        try simulate(plan.sample(in: $0), ledger: false, threads: 1)
      })
  }
}
