internal import Dispatch
public import Simulation
internal import Synchronization

/// What came of holding random plans to one sentence.
public struct RealityCheck: Sendable {
  /// The sentence.
  public let sentence: Sentence
  /// On how many plans it had something to say.
  public let tried: Int
  /// The smallest scenario that violates it; nil where none was found.
  public let broken: (plan: Plan, violation: Violation, number: Int)?
}

/// Holds random scenarios and plans to every sentence, and shrinks the first plan that violates one.
///
/// ```swift
/// let checks = try checkReality(plans: 1_000)
/// checks.filter { $0.broken != nil }.map(\.sentence.name)  // []
/// ```
/// - Parameters:
///   - plans: How many plans, each with a market of its own.
///   - seed: Which plans.
///   - progress: Called now and then, from any thread, with the part done; returning false stops.
/// - Throws: `Interrupted` when `progress` returned false.
public func checkReality(
  plans: Int, seed: Int = 1, threads: Int = 2, progress: (@Sendable (Double) -> Bool)? = nil
) throws -> [RealityCheck] {
  try checkReality(Sentence.all, plans: plans, seed: seed, threads: threads, model: .real, progress: progress)
}

func checkReality(
  _ sentences: [Sentence], plans: Int, seed: Int, threads: Int, model: Model,
  progress: (@Sendable (Double) -> Bool)? = nil
) throws -> [RealityCheck] {
  struct Found: Sendable {
    var tried = 0
    var broken: (number: Int, violation: Violation)?
  }
  let found = Mutex([Found](repeating: Found(), count: sentences.count))
  let failure = Mutex<(any Error)?>(nil)
  let done = Atomic<Int>(0)

  @Sendable func hold(_ number: Int) throws {
    let trial = Trial(realityPlan(number, seed: seed), model: model)
    for (place, sentence) in sentences.enumerated() {
      var own = trial
      let verdict = try sentence.test(&own)
      found.withLock { found in
        if verdict != .notTried { found[place].tried += 1 }
        if case .violated(let violation) = verdict, found[place].broken.map({ number < $0.number }) ?? true {
          found[place].broken = (number, violation)
        }
      }
    }
    let now = done.add(1, ordering: .relaxed).newValue
    if let progress, !progress(Double(now) / Double(plans)) { throw Interrupted() }
  }
  DispatchQueue.concurrentPerform(iterations: max(1, threads)) { worker in
    for number in stride(from: worker + 1, through: plans, by: max(1, threads)) {
      if failure.withLock({ $0 != nil }) { return }
      do { try hold(number) } catch { failure.withLock { $0 = error } }
    }
  }
  if let error = failure.withLock({ $0 }) { throw error }
  return try zip(sentences, found.withLock { $0 }).map { sentence, found in
    guard let (number, violation) = found.broken else {
      return RealityCheck(sentence: sentence, tried: found.tried, broken: nil)
    }
    let least = try sentence.smallest(realityPlan(number, seed: seed), violation, model: model)
    return RealityCheck(sentence: sentence, tried: found.tried, broken: (least.plan, least.violation, number))
  }
}

/// A small random plan: few customers and weeks, so that thousands can be tried.
private func realityPlan(_ number: Int, seed: Int) -> Plan {
  let number = (seed - 1) &* 1_000_000 &+ number
  var dice = Dice(number)
  return RandomPlans.plan(number, customers: dice.number(8...40), weeks: dice.number(3...12))
}
