import Scenarios
import Simulation

/// Runs the points of a sweep one after the other, behind those of an earlier run that was stopped.
public struct SweepRun {
  /// The rows.
  public let sheet: SweepSheet
  /// How many points were there already.
  public let begun: Int
  /// How many are there now.
  public private(set) var done: Int
  private var length: Int

  /// How many points there are.
  public var count: Int { sheet.sweep.count }

  /// Begins behind what an earlier run has left of the text; nil where that is of something else.
  public init?(_ sheet: SweepSheet, behind text: String) {
    guard let known = sheet.known(in: text) else { return nil }
    self.sheet = sheet
    (begun, length) = known
    done = begun
  }

  /// How long the points that are missing will take: one of them is tried with few replications.
  public func estimate(threads: Int) throws -> Duration {
    guard done < count else { return .zero }
    var plan = sheet.plan(of: done)
    let whole = plan.replications
    plan.replications = min(whole, max(1, threads))
    let clock = ContinuousClock()
    let course = try clock.measure { _ = try simulate(plan, ledger: false, threads: threads) }
    return course * (Double(count - done) * Double(whole) / Double(plan.replications))
  }

  /// Runs the points that are missing; each is put away before the next begins.
  ///
  /// - Parameters:
  ///   - put: Puts a text behind the first so many bytes, in place of all that stands there.
  ///   - progress: Called with the part done of what was missing; returning false stops it.
  ///   - after: Called behind each point.
  /// - Throws: `Interrupted` when `progress` returned false, and what `put` throws: what is finished stays.
  public mutating func run(
    threads: Int, progress: (@Sendable (Double) -> Bool)? = nil, put: (String, _ bytes: Int) throws -> Void,
    after: (_ done: Int) -> Void = { _ in }
  ) throws {
    let missing = Double(count - begun)
    var baseline: Course?
    if done == 0 {
      try put(sheet.beginning, 0)
      length = sheet.beginning.utf8.count
    }
    while done < count {
      let plan = sheet.plan(of: done)
      let before = Double(done - begun)
      let tell = progress.map { tell in { @Sendable (part: Double) in tell((before + part) / missing) } }
      // It is the same at every point unless a number of the model is open.
      if baseline?.plan != plan.baseline { baseline = try simulate(plan.baseline, ledger: false, threads: threads) }
      let course = try simulate(plan, ledger: false, threads: threads, progress: tell)
      let text = sheet.text(of: done, course, beside: baseline ?? course)
      try put(text + sheet.ending, length)
      length += text.utf8.count
      done += 1
      after(done)
    }
    // What a stopped run left behind its last whole point is gone by now, unless nothing was missing.
    if begun == count { try put(sheet.ending, length) }
  }
}
