import Scenarios
import Simulation

/// What a formula comes to in one replication: a number, or a series over weeks or levels.
enum FormulaValue {
  case number(Double)
  case series(at: [Double], [Double])

  /// The number; a series has none.
  var number: Double { if case .number(let value) = self { value } else { .nan } }

  func map(_ body: (Double) -> Double) -> FormulaValue {
    switch self {
    case .number(let x): .number(body(x))
    case .series(let at, let values): .series(at: at, values.map(body))
    }
  }

  static func combine(
    _ a: FormulaValue, _ b: FormulaValue, _ body: (Double, Double) -> Double
  ) -> FormulaValue {
    switch (a, b) {
    case (.number(let x), _): b.map { body(x, $0) }
    case (_, .number(let y)): a.map { body($0, y) }
    case (.series(let at, let x), .series(_, let y)): .series(at: at, zip(x, y).map(body))
    }
  }

  /// Works out a formula; `read` gives a reading of some arms.
  init(_ formula: Formula, read: (ReadingCall) -> FormulaValue) {
    func value(_ formula: Formula) -> FormulaValue { FormulaValue(formula, read: read) }
    self =
      switch formula {
      case .number(let number): .number(number)
      case .reading(let name, let arms): read(ReadingCall(reading: name, arms: arms))
      case .negative(let a): value(a).map { -$0 }
      case .sum(let a, let b): FormulaValue.combine(value(a), value(b), +)
      case .difference(let a, let b): FormulaValue.combine(value(a), value(b), -)
      case .product(let a, let b): FormulaValue.combine(value(a), value(b), *)
      case .quotient(let a, let b): FormulaValue.combine(value(a), value(b), /)
      case .of(.abs, let parts): value(parts[0]).map(abs)
      case .of(let function, let parts): .number(FormulaValue.apply(function, parts.map(value)))
      }
  }

  private static func apply(_ function: Formula.Function, _ parts: [FormulaValue]) -> Double {
    guard parts.count == 1, case .series(let at, let values) = parts[0] else {
      let numbers = parts.map(\.number)
      guard !numbers.contains(where: \.isNaN) else { return .nan }
      return function == .min ? numbers.min()! : numbers.max()!
    }
    guard !values.contains(where: \.isNaN) else { return .nan }
    let top = values.indices.max { values[$0] < values[$1] }!
    switch function {
    case .abs, .max: return values[top]
    case .min: return values.min()!
    case .mean: return Statistics.mean(values)
    case .first: return values[0]
    case .last: return values[values.count - 1]
    case .peak: return at[top]
    case .hump: return values[top] - max(values[0], values[values.count - 1])
    case .halfLife:
      return crossing(at, values.map { abs($0) - 0.5 * abs(values[0]) }).map { $0 - at[0] } ?? .nan
    case .crossover: return crossing(at, values) ?? .nan
    case .slope: return Statistics.slope(of: values, on: at)
    }
  }

  /// Where a series first has the other sign than at its beginning, on a straight line between two points.
  private static func crossing(_ at: [Double], _ values: [Double]) -> Double? {
    guard values[0] != 0 else { return at[0] }
    for i in values.indices.dropFirst() where values[i] == 0 || (values[i] < 0) != (values[0] < 0) {
      return at[i - 1] + (at[i] - at[i - 1]) * values[i - 1] / (values[i - 1] - values[i])
    }
    return nil
  }
}
