public import Analysis
import Language
import Simulation

/// What counts how much on the two scoreboards of a class: the trainer's choice.
///
/// Each entry counts by how much it is better than doing nothing: in points, or in percent of what doing nothing brings.
/// ```swift
/// var weights = Weights()          // value alone for the firm; trust, left and harmed alike for the customers
/// weights[.value] = 2
/// ```
public struct Weights: Hashable, Sendable {
  /// What can be weighed: the parts of value stand in value already, and surprise has no unit that points could be added to.
  public static let kinds: [Score.Kind] = [.value, .active, .trust, .left, .harmed, .silent]

  private var values: [Score.Kind: Double]

  /// Each of these counts alike; the usual ones unless said otherwise.
  public init(counting kinds: [Score.Kind] = [.value, .trust, .left, .harmed]) {
    values = Dictionary(uniqueKeysWithValues: kinds.map { ($0, 1) })
  }

  /// The weight of an entry; 0 where it does not count.
  public subscript(_ kind: Score.Kind) -> Double {
    get { values[kind] ?? 0 }
    set { values[kind] = newValue }
  }

  /// `value 1; trust 1, left 1, harmed 1`.
  public var text: String {
    Score.Board.allCases.map { board in
      let counted = Weights.kinds.filter { $0.board == board && self[$0] > 0 }
      return counted.isEmpty ? "nothing" : counted.map { "\($0.rawValue) \(shown(self[$0]))" }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private func shown(_ weight: Double) -> String {
    weight == weight.rounded() ? String(Int(weight)) : String(weight)
  }

  /// How much better than doing nothing a board is, in points: the weighed mean of its entries, with luck.
  func gain(_ scores: Scores, for board: Score.Board) -> Estimate {
    let counted = Weights.kinds.filter { $0.board == board && self[$0] > 0 }
    let sum = counted.reduce(0) { $0 + self[$1] }
    let gains = counted.map { kind in scores[kind].gains.map { $0 * self[kind] / sum } }
    let samples = (gains.first ?? [0]).indices.map { place in gains.reduce(0) { $0 + $1[place] } }
    return Estimate(samples: samples)
  }
}

extension Score {
  /// By how much it is better than doing nothing, replication by replication: in points, of money in percent.
  fileprivate var gains: [Double] {
    let scale =
      switch kind.unit {
      case .points, .plain: 1.0
      case .share: 100.0
      case .money: nothing.mean == 0 ? 0.0 : 100 / abs(nothing.mean)
      }
    return zip(samples, baseline).map { ($0 - $1) * scale * (kind.isBadWhenHigh ? -1 : 1) }
  }
}

/// How a way did against doing nothing, in words: they have no winner.
public enum Standing: String, CaseIterable, Sendable {
  case wellBelow = "well below"
  case below
  case level
  case above
  case wellAbove = "well above"

  /// From how many points on it is a good deal.
  static let much = 10.0

  /// The standing of a gain: level where luck could explain it or it is below one point.
  init(_ gain: Estimate) {
    let isLevel = abs(gain.mean) < 1 || (gain.low <= 0 && gain.high >= 0)
    self =
      isLevel
      ? .level
      : gain.mean < 0
        ? (gain.mean <= -Standing.much ? .wellBelow : .below) : gain.mean >= Standing.much ? .wellAbove : .above
  }
}
