extension Figure {
  /// Returns a number as people read it; `n/a` for one that is not finite.
  public func text(_ value: Double) -> String {
    switch self {
    case .points: Digits(value, decimals: 1).text()
    case .difference: Digits(value, decimals: 1).text(plus: "+")
    case .percent: Digits(value * 100, decimals: 1).text(after: "%")
    case .percentDifference: Digits(value * 100, decimals: 1).text(plus: "+", after: "%")
    case .count: Digits(value, decimals: 0).text()
    case .money(let currency): Digits(value, decimals: 2).text(before: prefix(currency))
    case .moneyDifference(let currency): Digits(value, decimals: 2).text(plus: "+", before: prefix(currency))
    case .decimals(let count): Digits(value, decimals: count).text()
    }
  }

  /// Returns a mean with its interval, such as `48.2 (47.9 to 48.5)`.
  public func interval(_ mean: Double, _ low: Double, _ high: Double) -> String {
    "\(text(mean)) (\(range(low, high)))"
  }

  /// Returns both ends of a range, such as `47.9 to 48.5`.
  public func range(_ low: Double, _ high: Double) -> String { "\(text(low)) to \(text(high))" }

  /// Returns the label of an axis at `value`, with no more decimals than steps of `step` need.
  func tick(_ value: Double, step: Double) -> String {
    let shown = isShare ? value * 100 : value
    let decimals = Digits.decimals(forSteps: isShare ? step * 100 : step)
    let digits = Digits(shown, decimals: decimals)
    return switch self {
    case .percent, .percentDifference: digits.text(after: "%")
    case .money(let currency), .moneyDifference(let currency): digits.text(before: prefix(currency))
    case .points, .difference, .count, .decimals: digits.text()
    }
  }

  private var isShare: Bool {
    self == .percent || self == .percentDifference
  }

  /// Sets a currency's letters apart from the number, but not its sign.
  private func prefix(_ currency: String) -> String {
    currency.last?.isLetter == true ? currency + " " : currency
  }
}
