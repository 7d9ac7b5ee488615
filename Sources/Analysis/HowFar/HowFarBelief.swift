import Language
import Simulation

/// How far a threshold lies apart in plausible worlds.
///
/// The search is made again in each world and once more in the usual one, all with the luck of the first replication:
/// what a world moves is the threshold there less that in the usual one.
public struct HowFarBelief: Sendable {
  /// How many worlds were looked at.
  public let worlds: Int
  /// The range of the threshold for everybody.
  public let threshold: ClosedRange<Double>
  /// The same for each segment, in the order of the answer.
  public let segments: [ClosedRange<Double>]
  /// The range of the value at the level at which it is highest.
  public let peak: ClosedRange<Double>
  /// The threshold for everybody in each world.
  private let levels: [Double]
  /// How much each world counts.
  private let weights: [Double]

  /// How many of the worlds the ranges hold.
  public var held: Int { Belief.held(of: worlds) }

  /// In how many worlds a level is kept.
  public func count(keeping level: Double) -> Int { Belief.count(levels.map { $0 >= level }, weights: weights) }

  /// Whether some worlds count more than others.
  public var isWeighed: Bool { Set(weights).count > 1 }

  /// Asks in each world.
  ///
  /// - Parameters:
  ///   - usual: What was found with all the luck, for everybody and then for segments at places of the market.
  ///   - peak: The level at which value is highest, and that value.
  ///   - search: The search on one thread of the plans that `change` makes.
  init(
    in worlds: [World], around usual: Threshold, _ segments: [(place: Int, threshold: Threshold)],
    peak: (level: Double, value: Double), of ends: ClosedRange<Double>, threads: Int,
    progress: (@Sendable (Double) -> Bool)?,
    search: @Sendable (_ change: @Sendable (Plan) -> Plan) throws -> Search
  ) throws {
    let weights = worlds.map(\.weight)
    self.weights = weights
    let searches = try inParallel([nil] + worlds, threads: threads, progress: progress) { world in
      try search { $0.sample(in: world) }
    }
    func levels(_ usual: Threshold, _ slack: (Search.Point) -> Slack) -> [Double] {
      let found = searches.map { Threshold($0, slack).level(in: ends) }
      return found.dropFirst().map { min(max(usual.level(in: ends) + $0 - found[0], ends.lowerBound), ends.upperBound) }
    }
    func range(_ usual: Threshold, _ levels: [Double]) -> ClosedRange<Double> {
      let middle = usual.level(in: ends)
      let band = Belief.band(levels.map { $0 - middle }, weights: weights)
      return middle + band.lowerBound...middle + band.upperBound
    }
    let everybody = levels(usual) { $0.everybody }
    let values = searches.map { search in
      search.curve { $0.value.reduce(0, +) / Double($0.value.count) }.value(at: peak.level)
    }
    let band = Belief.band(values.dropFirst().map { $0 - values[0] }, weights: weights)
    self.peak = peak.value + band.lowerBound...peak.value + band.upperBound
    self.worlds = worlds.count
    self.levels = everybody
    threshold = range(usual, everybody)
    self.segments = segments.map { segment in
      range(segment.threshold, levels(segment.threshold) { $0.segments[segment.place] })
    }
  }
}
