import Simulation

/// A course to its last bit: for peers to agree with, and for builds to be compared by.
struct CourseSaid: Encodable {
  /// By measure: for each week from 0 its value in every replication.
  let samples: [String: [[Double]]]
  /// By quantity: the entries up to the last week, the largest first; empty without the ledger.
  let entries: [String: [Double]]

  init(_ request: Request) throws {
    let course = try simulate(request.plan, ledger: request.hasLedger, threads: request.threads)
    samples = Dictionary(
      uniqueKeysWithValues: Measure.allCases.map { measure in
        (measure.rawValue, (0...request.plan.weeks).map { course.samples(measure, week: $0) })
      })
    entries = Dictionary(
      uniqueKeysWithValues: Quantity.allCases.map { quantity in
        (quantity.rawValue, course.entries(of: quantity, to: request.plan.weeks).map(\.amount))
      })
  }
}
