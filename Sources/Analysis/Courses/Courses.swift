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

  /// The course of a plan, run only when it is not kept already.
  ///
  /// - Parameters:
  ///   - ledger: Whether its ledger is needed; a course with one also answers where none is needed.
  ///   - progress: Called now and then, from any thread, with the part done; returning false stops the run.
  /// - Throws: `Interrupted` when `progress` returned false; nothing is kept then.
  public func course(
    of plan: Plan, ledger: Bool = true, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws -> Course {
    while state.withLock({ $0.prepared?.begins(with: plan) ?? false }) {
      if isPrepared.wait(timeout: .now() + .milliseconds(20)) == .timedOut, progress?(0) == false {
        throw Interrupted()
      }
    }
    if let known = known(plan, ledger: ledger) { return known }
    let course = try simulate(plan, ledger: ledger, threads: threads, progress: progress)
    keep(course)
    return course
  }

  /// Runs a plan behind what somebody is doing, so that its course is there when it is asked for; one at a time.
  public func prepare(_ plan: Plan) {
    guard known(plan, ledger: true) == nil else { return }
    let isFree = state.withLock { state in
      guard state.prepared == nil else { return false }
      state.prepared = plan
      return true
    }
    guard isFree else { return }
    DispatchQueue.global().async { [self] in
      if let course = try? simulate(plan, threads: threads) { keep(course) }
      state.withLock { $0.prepared = nil }
      isPrepared.signal()
    }
  }

  private func known(_ plan: Plan, ledger: Bool) -> Course? {
    state.withLock { state in
      guard
        let place = state.kept.lastIndex(where: { $0.plan.begins(with: plan) && ($0.hasLedger || !ledger) })
      else { return nil }
      let known = state.kept.remove(at: place)
      state.kept.append(known)
      return known.beginning(of: plan.weeks)
    }
  }

  private func keep(_ course: Course) {
    state.withLock { state in
      // What the new one answers as well is not needed any more.
      state.kept.removeAll { course.plan.begins(with: $0.plan) && (course.hasLedger || !$0.hasLedger) }
      state.kept.append(course)
      if state.kept.count > limit { state.kept.removeFirst(state.kept.count - limit) }
    }
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
