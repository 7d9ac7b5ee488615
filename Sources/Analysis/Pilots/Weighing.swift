import Simulation

/// How much each plausible world counts after experiments of one's own: the likelihood of what came out.
///
/// With z the distance of a world's figure from the experiment's, in standard errors of both together, a world weighs
/// `product exp(-z^2/2) / error`, scaled to sum to 1. A world that says what was found counts more; none is thrown away.
public struct Weighing: Hashable, Sendable {
  /// What an experiment found, and how sure it is: a range that holds the true figure 95 of 100 times.
  public struct Found: Hashable, Sendable {
    /// The figure.
    public var figure: Double
    /// The ends of its range.
    public var low, high: Double

    /// Makes the value.
    public init(figure: Double, low: Double, high: Double) {
      (self.figure, self.low, self.high) = (figure, low, high)
    }
  }

  /// What a world says it should have found, with half the width of its luck.
  public struct Said: Hashable, Sendable {
    /// The figure; not a number where the world has none.
    public var figure: Double
    /// Half the width of its range of luck of 95 %.
    public var luck: Double

    /// Makes the value.
    public init(figure: Double, luck: Double) { (self.figure, self.luck) = (figure, luck) }
  }

  /// One for each world, in their order; they sum to 1.
  public let weights: [Double]
  /// The experiments with which no world agrees, by their places: it takes more than two standard errors to come near.
  public let contradicting: [Int]

  /// How many worlds that counted alike would say as much: all of them before any experiment, 1 where one alone counts.
  public var effective: Double { weights.isEmpty ? 0 : 1 / weights.map { $0 * $0 }.reduce(0, +) }

  /// Weighs worlds.
  ///
  /// Where an experiment contradicts all of them, none of them explains it, and to call one right because it is the least
  /// wrong would be false precision: then all count alike, and it is said.
  /// - Parameter said: for each world, one for each experiment.
  public init(_ found: [Found], said: [[Said]]) {
    let distances = said.map { world in
      zip(found, world).map { found, said in
        let side = said.figure < found.figure ? found.figure - found.low : found.high - found.figure
        let error = ((side * side + said.luck * said.luck).squareRoot() / 1.96)
        return said.figure.isFinite ? (z: (said.figure - found.figure) / error, error: error) : (z: .infinity, error: 1)
      }
    }
    contradicting = found.indices.filter { place in
      !distances.isEmpty && distances.allSatisfy { $0[place].z.magnitude > 2 }
    }
    guard contradicting.isEmpty, !found.isEmpty else {
      weights = said.map { _ in 1 / Double(said.count) }
      return
    }
    // The least exponent is taken out first, so that not all become nothing.
    let exponents = distances.map { $0.map { $0.z * $0.z / 2 + Exact.log($0.error) }.reduce(0, +) }
    let least = exponents.min() ?? 0
    let shares = exponents.map { Exact.exp(max(least - $0, -700)) }
    let sum = shares.reduce(0, +)
    weights = shares.map { $0 / sum }
  }
}
