public import Reports
public import Simulation

extension Cell {
  /// An estimate with luck, and with belief where it is known.
  public static func estimate(_ estimate: Estimate, _ figure: Figure) -> Cell {
    .estimate(mean: estimate.mean, low: estimate.low, high: estimate.high, belief: estimate.belief, figure)
  }
}

extension JSONValue {
  /// An estimate with luck, and with belief where it is known.
  public static func estimate(_ estimate: Estimate) -> JSONValue {
    .estimate(mean: estimate.mean, low: estimate.low, high: estimate.high, belief: estimate.belief)
  }
}

extension Estimate {
  /// What brackets behind a mean hold, with a blank before them: luck and belief, as far as they are known.
  ///
  /// - Parameter luck: Whether luck is known: there is more than one replication.
  public func ranges(_ figure: Figure, luck: Bool) -> String {
    let parts = [
      luck ? "luck \(figure.range(low, high))" : nil,
      belief.map { "belief \(figure.range($0.lowerBound, $0.upperBound))" },
    ].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
