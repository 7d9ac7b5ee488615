internal import Dispatch
public import Simulation
internal import Synchronization

/// The courses of the last plans that were asked for, so that asking again costs nothing.
///
/// A course is a function of its plan, so there is nothing to invalidate, and the beginning of a longer course is the
/// course of a shorter plan.
/// ```swift
/// let courses = Courses(threads: 2)
/// courses.prepare(plan.baseline)              // runs while somebody types
/// let course = try courses.course(of: plan)
/// let baseline = try courses.course(of: plan.baseline)
/// ```
public final class Courses: Sendable {
  private struct State {
    var threads: Int
    /// The one asked for last stands last.
    var kept: [Course] = []
    /// What is being run behind the prompt.
    var prepared: Plan?
  }

  private let limit: Int
  private let state: Mutex<State>
  private let isPrepared = DispatchSemaphore(value: 0)

  /// Makes an empty store that keeps the last `limit` courses.
  public init(threads: Int = 2, limit: Int = 24) {
    self.limit = max(1, limit)
    state = Mutex(State(threads: threads))
  }

  /// How many threads a run may use; changes no value.
  public var threads: Int {
    get { state.withLock { $0.threads } }
    set { state.withLock { $0.threads = newValue } }
  }

  /// How many courses are kept.
  public var count: Int { state.withLock { $0.kept.count } }

  /// The course of a plan, run only when it is not kept already; the same holds for its worlds.
  ///
  /// - Parameters:
  ///   - ledger: Whether its ledger is needed; a course with one also answers where none is needed.
  ///   - worlds: The plausible worlds in which it is run as well, for belief.
  ///   - progress: Called now and then, from any thread, with the part done; returning false stops the run.
  /// - Throws: `Interrupted` when `progress` returned false; nothing is kept then.
  public func course(
    of plan: Plan, ledger: Bool = true, worlds: [World] = [], progress: (@Sendable (Double) -> Bool)? = nil
  ) throws -> Course {
    while state.withLock({ $0.prepared?.begins(with: plan) ?? false }) {
      if isPrepared.wait(timeout: .now() + .milliseconds(20)) == .timedOut, progress?(0) == false {
        throw Interrupted()
      }
    }
    return try run(plan, ledger: ledger, worlds: worlds, progress: progress)
  }

  /// Runs a plan behind what somebody is doing, so that its course is there when it is asked for; one at a time.
  ///
  /// - Parameter worlds: Says in which plausible worlds as well; asked behind what somebody is doing, too.
  public func prepare(_ plan: Plan, worlds: @escaping @Sendable () -> [World] = { [] }) {
    let isFree = state.withLock { state in
      guard state.prepared == nil else { return false }
      state.prepared = plan
      return true
    }
    guard isFree else { return }
    DispatchQueue.global().async { [self] in
      _ = try? run(plan, worlds: worlds())
      state.withLock { $0.prepared = nil }
      isPrepared.signal()
    }
  }

  /// Runs what is not kept: the plan, its worlds, or nothing.
  private func run(
    _ plan: Plan, ledger: Bool = true, worlds: [World], progress: (@Sendable (Double) -> Bool)? = nil
  ) throws -> Course {
    let known = known(plan, ledger: ledger, worlds: worlds)
    // Luck is the first half of the work where there is belief as well.
    let part = known == nil && !worlds.isEmpty ? 0.5 : 1
    var course =
      try known
      ?? simulate(plan, ledger: ledger, threads: threads) { progress?(part * $0) ?? true }
    if known == nil { keep(course) }
    if course.isKnown(in: worlds) { return worlds.isEmpty ? course.believed([]) : course }
    course = try course.believed(in: worlds, threads: threads) { progress?(1 - part + part * $0) ?? true }
    keep(course)
    return course
  }

  /// The kept course of a plan, with its worlds if there is one.
  private func known(_ plan: Plan, ledger: Bool, worlds: [World]) -> Course? {
    state.withLock { state in
      func place(_ isRight: (Course) -> Bool) -> Int? {
        state.kept.lastIndex { $0.plan.begins(with: plan) && ($0.hasLedger || !ledger) && isRight($0) }
      }
      guard let place = place({ $0.isKnown(in: worlds) }) ?? place({ _ in true }) else { return nil }
      let known = state.kept.remove(at: place)
      state.kept.append(known)
      return known.beginning(of: plan.weeks)
    }
  }

  private func keep(_ course: Course) {
    state.withLock { state in
      // What the new one answers as well is not needed any more.
      state.kept.removeAll {
        course.plan.begins(with: $0.plan) && (course.hasLedger || !$0.hasLedger)
          && ($0.worlds.isEmpty || course.isKnown(in: $0.worlds.compactMap(\.plan.world)))
      }
      state.kept.append(course)
      if state.kept.count > limit { state.kept.removeFirst(state.kept.count - limit) }
    }
  }
}

extension Course {
  /// Whether it has been run in these worlds; without any, it always has.
  fileprivate func isKnown(in worlds: [World]) -> Bool {
    worlds.isEmpty || self.worlds.map(\.plan.world) == worlds
  }
}

extension Plan {
  /// Whether a plan is this one, or its first weeks.
  fileprivate func begins(with plan: Plan) -> Bool {
    guard plan.weeks <= weeks else { return false }
    var shorter = self
    shorter.weeks = plan.weeks
    return shorter == plan
  }
}
