import Scenarios
import Simulation

/// A reading of the customers of an arm, or of several together, as a formula calls it.
struct ReadingCall: Hashable {
  var reading: String
  var arms: [String]
}

/// The readings of all replications, and the figures that formulas make of them.
///
/// A figure is the formula of the mean readings, and luck the jackknife over replications: how the figure moves when each
/// is left out. A mean of the formula would drift where a quotient has a small denominator, the more the fewer the
/// customers of a replication.
struct ReadingPool {
  private let calls: [ReadingCall]
  private let rows: [[FormulaValue]]
  private let sums: [FormulaValue]

  /// One row for each replication, one value for each call.
  init(_ calls: [ReadingCall], _ rows: [[FormulaValue]]) {
    self.calls = calls
    self.rows = rows
    sums = rows.dropFirst().reduce(rows[0]) { sums, row in zip(sums, row).map { FormulaValue.combine($0, $1, +) } }
  }

  /// The figure with luck.
  func estimate(_ formula: Formula) -> Estimate {
    let count = Double(rows.count)
    let whole = value(formula, of: sums.map { sum in sum.map { $0 / count } })
    guard rows.count > 1 else { return Estimate(mean: whole, low: whole, high: whole) }
    let without = rows.map { row in
      value(formula, of: zip(sums, row).map { FormulaValue.combine($0, $1) { ($0 - $1) / (count - 1) } })
    }
    let luck = Estimate(samples: without.map { count * whole - (count - 1) * $0 })
    return Estimate(mean: whole, low: whole - (luck.mean - luck.low), high: whole + (luck.high - luck.mean))
  }

  private func value(_ formula: Formula, of means: [FormulaValue]) -> Double {
    FormulaValue(formula) { call in means[calls.firstIndex(of: call)!] }.number
  }
}

extension Formula {
  /// The readings that it calls, from left to right.
  var calls: [ReadingCall] {
    switch self {
    case .number: []
    case .reading(let name, let arms): [ReadingCall(reading: name, arms: arms)]
    case .negative(let a): a.calls
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b), .quotient(let a, let b):
      a.calls + b.calls
    case .of(_, let parts): parts.flatMap(\.calls)
    }
  }
}

extension [ReadingCall] {
  /// Each once, in their order.
  var distinct: [ReadingCall] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
