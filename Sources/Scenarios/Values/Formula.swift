/// A figure over readings: arithmetic, and a few functions of a series of values over weeks or over the levels of a lever.
///
/// ```
/// interest(cross-site) / interest(same-site)
/// half-life(trust(quiet) - trust(breach))
/// ```
public indirect enum Formula: Hashable, Sendable {
  case number(Double)
  /// A reading of the customers of one arm, or of several together.
  case reading(String, arms: [String])
  case negative(Formula)
  case sum(Formula, Formula)
  case difference(Formula, Formula)
  case product(Formula, Formula)
  case quotient(Formula, Formula)
  case of(Function, [Formula])

  /// What can be asked of a series, or of numbers.
  public enum Function: String, CaseIterable, Sendable {
    /// The size without its sign.
    case abs
    /// The smallest of a series, or of some numbers.
    case min
    /// The largest of a series, or of some numbers.
    case max
    /// The mean of a series.
    case mean
    /// The first value of a series.
    case first
    /// The last value of a series.
    case last
    /// Where a series is highest: the week, or the level.
    case peak
    /// How far the top of a series stands above the higher of its two ends.
    case hump
    /// How far after its beginning a series has come down to half of its first value.
    case halfLife = "half-life"
    /// Where a series changes its sign for the first time.
    case crossover
    /// The slope of a line through a series.
    case slope

    /// Whether it takes one series; the others take numbers as well.
    var needsSeries: Bool { ![.abs, .min, .max].contains(self) }
  }
}

/// Why a formula cannot be read: the facts, with the place in its text.
public struct FormulaFault: Error, Hashable, Sendable {
  /// The ways in which a formula can be wrong.
  public enum Cause: Hashable, Sendable {
    case expected(String, found: String)
    case unknownReading(String)
    case unknownArm(String)
    case unknownFunction(String)
    case noArm(String)
    case needsSeries(String)
    case isSeries
    case lengths(Int, Int)
    case poolsSeries
    case tooDeep
  }

  /// What is wrong.
  public var cause: Cause
  /// From 1.
  public var column: Int
  /// In characters.
  public var length: Int
  /// What was meant.
  public var nearest: String?
  /// All that there is to choose from.
  public var allowed: [String]

  init(_ cause: Cause, _ column: Int, _ length: Int, nearest: String? = nil, allowed: [String] = []) {
    self.cause = cause
    self.column = column
    self.length = length
    self.nearest = nearest
    self.allowed = allowed
  }

  var sentence: String {
    switch cause {
    case .expected(let what, ""): "the formula breaks off where \(what) should be"
    case .expected(let what, let found): "'\(found)' stands where \(what) should be"
    case .unknownReading(let name): "there is no reading '\(name)'"
    case .unknownArm(let name): "there is no arm '\(name)'"
    case .unknownFunction(let name): "there is no reading and no function '\(name)'"
    case .noArm(let name): "'\(name)' is a reading and needs an arm: \(name)(ARM)"
    case .needsSeries(let name):
      "'\(name)' needs a series: a reading of 'each week', or of an arm with a range"
    case .isSeries: "the figure is a series of values, and an expectation is about one"
    case .lengths(let first, let second): "a series of \(first) values meets one of \(second)"
    case .poolsSeries: "customers of several arms cannot be taken together week by week or level by level"
    case .tooDeep: "the formula has too many brackets within brackets"
    }
  }

  var remedy: String {
    switch cause {
    case .unknownReading, .unknownArm, .unknownFunction:
      "There are: \(allowed.prefix(8).joined(separator: ", "))\(allowed.count > 8 ? "..." : ".")"
    case .isSeries: "Put a function around it: \(Function.ofSeries)"
    default: "A formula is written like: interest(told) / interest(untold) - 1"
    }
  }

  private enum Function {
    static let ofSeries = Formula.Function.allCases.filter(\.needsSeries).map(\.rawValue).joined(separator: ", ")
  }
}
