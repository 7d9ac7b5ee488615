import Simulation

/// Conditions, and the places and times that a measure is read at.
extension Parser {
  /// `test { "and" test }`.
  mutating func condition() throws(Problem) -> Condition {
    var tests = [try test()]
    while accept(.and) { tests.append(try test()) }
    return Condition(tests)
  }

  /// `measure [ where ] ( "<" | "<=" | ">" | ">=" ) value`.
  private mutating func test() throws(Problem) -> Condition.Test {
    let measure = try one(Measure.self, .measure)
    let (segments, week) = try `where`()
    offer(Condition.Comparison.allCases.map(\.rawValue), .comparison)
    guard let next, next.form == .sign, let comparison = Condition.Comparison(rawValue: next.text) else {
      throw problem(.comparison(found: found))
    }
    advance()
    return Condition.Test(measure, in: segments, week: week, comparison, try value(of: measure))
  }

  /// `[ "in" names ] [ "at" week ]`.
  mutating func `where`() throws(Problem) -> ([String], Int?) {
    var said: [Clause] = []
    var segments: [String] = []
    var week: Int?
    while let clause = try clause(of: [.in, .at], &said) {
      if clause == .in { segments = try self.segments() } else { week = try self.week() }
    }
    return (segments, week)
  }

  /// `amount | [ amount ] ( "baseline" | "start" ) [ ( "+" | "-" ) amount ]`.
  private mutating func value(of measure: Measure) throws(Problem) -> Condition.Value {
    if let reference = reference() { return .relative(to: reference, factor: 1, offset: try offset(in: measure)) }
    guard let first = next, first.form == .number || first.form == .percent else { throw notFound(.amount) }
    let factor = number() ?? 0
    // What is no factor is a value, unless baseline or start follows and makes it a wrong factor.
    let isFactor = (0...10).contains(factor) || next.flatMap { Condition.Reference(rawValue: $0.text) } != nil
    guard isFactor, let reference = reference() else { return .number(try checked(factor, first, as: measure)) }
    try require(factor, in: 0...10, as: percent, what: "a part of \(reference.rawValue)", at: first.span)
    return .relative(to: reference, factor: factor, offset: try offset(in: measure))
  }

  private mutating func reference() -> Condition.Reference? {
    if accept(.baseline) { return .baseline }
    return accept(.start) ? .start : nil
  }

  private mutating func offset(in measure: Measure) throws(Problem) -> Double {
    offer(["+", "-"], .comparison)
    if accept(sign: "+") { return try measured(measure, isOffset: true) }
    if accept(sign: "-") { return 0 - (try measured(measure, isOffset: true)) }
    // A minus that is glued to its number: `baseline -5`.
    if let next, next.text.hasPrefix("-"), next.form == .number || next.form == .percent {
      return try measured(measure, isOffset: true)
    }
    return 0
  }

  /// A number in the unit of a measure: percent for proportions, 0-100 for attitudes, money.
  mutating func measured(_ measure: Measure, isOffset: Bool = false) throws(Problem) -> Double {
    guard let token = next, let number = number() else { throw notFound(.amount) }
    return try checked(number, token, as: measure, isOffset: isOffset)
  }

  /// A percentage of money, which may be more than all of it.
  mutating func partOfMoney(_ measure: Measure) throws(Problem) -> Double {
    guard let token = next, let part = number() else { throw notFound(.amount) }
    try require(part, in: -10...10, as: percent, what: measure.rawValue, at: token.span)
    return part
  }

  private func checked(
    _ number: Double, _ token: Token, as measure: Measure, isOffset: Bool = false
  ) throws(Problem) -> Double {
    let typed = typed(token.span)
    let isShare = measure.unit == .share
    if token.form == .percent && !isShare {
      throw problem(.unit(typed, measure: measure, instead: token.text), at: token.span)
    }
    if token.form == .number && isShare && number.magnitude > 1 && number.magnitude <= 100 {
      throw problem(.unit(typed, measure: measure, instead: token.text + "%"), at: token.span)
    }
    let limits = measure.limits
    try require(
      number, in: isOffset ? (0 - limits.upperBound)...limits.upperBound : limits, as: isShare ? percent : decimal,
      what: measure.rawValue, at: token.span)
    return number
  }
}

extension Measure {
  /// The values that it may be compared with.
  var limits: ClosedRange<Double> {
    switch unit {
    case .points: 0...100
    case .share: 0...1
    case .money: (0 - Limits.money.upperBound)...Limits.money.upperBound
    case .plain: 0...1_000
    }
  }

  /// A value of it as it is printed.
  func text(_ value: Double) -> String { unit == .share ? percent(value) : decimal(value) }
}
