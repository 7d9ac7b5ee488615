public import Simulation

/// How far a lever can go before a condition breaks.
public enum Threshold: Hashable, Sendable {
  /// It breaks at once.
  case nowhere
  /// Up to this level, with luck.
  case level(Estimate)
  /// It is kept over the whole range.
  case everywhere

  /// The level up to which it is kept; the ends of the range where it breaks at once or never.
  public func level(in range: ClosedRange<Double>) -> Double {
    switch self {
    case .nowhere: range.lowerBound
    case .level(let estimate): estimate.mean
    case .everywhere: range.upperBound
    }
  }

  /// The crossing of the mean room along a lever; its interval is the jackknife over replications: the crossing is found
  /// again without each of them, and Student's interval of the pseudo-values says how far luck moves it.
  init(_ search: Search, _ slack: (Search.Point) -> Slack) {
    let range = (search.points.first?.level ?? 0)...(search.points.last?.level ?? 1)
    func crossing(without left: Int?) -> Curve.Crossing {
      search.curve { slack($0).least(without: left).room }.crossing
    }
    switch crossing(without: nil) {
    case .fromTheStart: self = .nowhere
    case .never: self = .everywhere
    case .at(let level):
      let n = search.points.first?.value.count ?? 0
      guard n > 1 else {
        self = .level(Estimate(mean: level, low: level, high: level))
        return
      }
      let pseudo = (0..<n).map { left -> Double in
        let other: Double =
          switch crossing(without: left) {
          case .fromTheStart: range.lowerBound
          case .at(let level): level
          case .never: range.upperBound
          }
        return Double(n) * level - Double(n - 1) * other
      }
      let luck = Estimate(samples: pseudo)
      let half = (luck.high - luck.low) / 2
      self = .level(
        Estimate(
          mean: level, low: max(range.lowerBound, level - half), high: min(range.upperBound, level + half)))
    }
  }
}
