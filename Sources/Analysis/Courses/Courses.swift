public import Simulation

/// The courses of the last plans that were asked for, so that asking again costs nothing.
///
/// A course is a function of its plan, so there is nothing to invalidate. For one thread: it holds no lock.
/// ```swift
/// let courses = Courses(threads: 2)
/// let course = try courses.course(of: plan)
/// let baseline = try courses.course(of: plan.baseline)
/// ```
public final class Courses {
  /// How many threads a run may use; changes no value.
  public var threads: Int
  private let limit: Int
  /// The one asked for last stands last.
  private var kept: [Course] = []

  /// Makes an empty store that keeps the last `limit` courses.
  public init(threads: Int = 2, limit: Int = 24) {
    self.threads = threads
    self.limit = max(1, limit)
  }

  /// How many courses are kept.
  public var count: Int { kept.count }

  /// The course of a plan, run only when it is not kept already.
  ///
  /// - Parameters:
  ///   - ledger: Whether its ledger is needed; a course with one also answers where none is needed.
  ///   - progress: Called now and then, from any thread, with the part done; returning false stops the run.
  /// - Throws: `Interrupted` when `progress` returned false; nothing is kept then.
  public func course(
    of plan: Plan, ledger: Bool = true, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws -> Course {
    if let place = kept.firstIndex(where: { $0.plan == plan }) {
      let known = kept.remove(at: place)
      if known.hasLedger || !ledger {
        kept.append(known)
        return known
      }
    }
    let course = try simulate(plan, ledger: ledger, threads: threads, progress: progress)
    kept.append(course)
    if kept.count > limit { kept.removeFirst(kept.count - limit) }
    return course
  }
}
