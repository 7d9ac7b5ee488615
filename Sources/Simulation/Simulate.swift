/// Thrown by a run that was asked to stop.
public struct Interrupted: Error {
  public init() {}
}

/// Runs a plan: a pure function, whose bytes depend on neither `threads` nor `ledger`.
///
/// - Parameters:
///   - ledger: Whether to book every change; costs time, changes no value.
///   - progress: Called now and then, from any thread, with the part done, 0...1; returning false stops the run.
/// - Throws: `Interrupted` when `progress` returned false.
public func simulate(
  _ plan: Plan, ledger: Bool = true, threads: Int = 2, progress: (@Sendable (Double) -> Bool)? = nil
) throws -> Course { fatalError() }

/// The customers of replication 1 at the end of the plan's last week.
public func customers(of plan: Plan, threads: Int = 2) -> [Customer] { fatalError() }

/// One customer's weeks: the plan run again for them alone, with the same luck and the same word of mouth.
public func story(of id: Int, in plan: Plan, threads: Int = 2) -> Story { fatalError() }
