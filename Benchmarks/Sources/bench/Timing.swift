import Foundation
import Simulation

/// How long a run takes, by a clock that nothing sets back.
struct Timing: Encodable {
  let customerWeeks: Int
  /// The whole run: drawing the customers, the weeks, the sums.
  let seconds: Double
  /// The weeks alone, as peers are timed.
  let weekSeconds: Double
  /// The most memory that was held so far.
  let peakBytes: Int

  init(_ request: Request) throws {
    var start = request.plan
    start.weeks = 0
    // Customers may be kept from one run to the next: they are drawn in the first, and what the others share drops out.
    let drawn = try Self.seconds(start, request)
    let known = try Self.seconds(start, request)
    let whole = try Self.seconds(request.plan, request)
    weekSeconds = whole - known
    seconds = drawn + weekSeconds
    peakBytes = try Self.peak()
    customerWeeks = request.plan.customers * request.plan.weeks * request.plan.replications
  }

  /// The kernel's own mark: what getrusage says holds also what ran before the program in its place.
  private static func peak() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return 1024 * (Int(line.filter(\.isNumber)) ?? 0)
  }

  private static func seconds(_ plan: Plan, _ request: Request) throws -> Double {
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try simulate(plan, ledger: request.hasLedger, threads: request.threads) }
    return time / .seconds(1)
  }
}
