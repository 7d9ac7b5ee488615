import Foundation
import Simulation

/// How long a run takes, by a clock that nothing sets back.
struct Timing: Encodable {
  let customerWeeks: Int
  /// The whole run: drawing the customers, the weeks, the sums.
  let seconds: Double
  /// The same run without its weeks; what peers are compared in is the difference.
  let startSeconds: Double
  /// The most memory that was held so far.
  let peakBytes: Int

  init(_ request: Request) throws {
    var start = request.plan
    start.weeks = 0
    startSeconds = try Self.seconds(start, request)
    seconds = try Self.seconds(request.plan, request)
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
