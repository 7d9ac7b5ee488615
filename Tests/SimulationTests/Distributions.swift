import Glibc

/// A distribution by its density, written without the model: what the draws are held against.
struct Distribution: Sendable {
  /// Where a sample lies on the axis on which the density is smooth.
  let place: @Sendable (Double) -> Double
  /// The density on that axis, from 0 up.
  let density: @Sendable (Double) -> Double

  /// A gamma of scale 1, on the axis x^shape, where even a shape below 1 has no pole.
  static func gamma(_ shape: Double) -> Distribution {
    let whole = tgamma(shape + 1)
    return Distribution(place: { pow($0, shape) }, density: { exp(-pow($0, 1 / shape)) / whole })
  }

  /// A beta of mean and concentration, both of whose shapes are 1 or more.
  static func beta(mean: Double, concentration: Double) -> Distribution {
    let (a, b) = (mean * concentration, (1 - mean) * concentration)
    let whole = exp(lgamma(a) + lgamma(b) - lgamma(a + b))
    return Distribution(place: { $0 }, density: { pow($0, a - 1) * pow(1 - $0, b - 1) / whole })
  }

  /// The sum of two numbers that are uniform in 0...1, halved.
  static let triangle = Distribution(place: { $0 }, density: { $0 < 0.5 ? 4 * $0 : 4 * (1 - $0) })

  /// Kolmogorov and Smirnov's distance between some samples and this distribution.
  ///
  /// The cumulative probability is integrated from sample to sample by Simpson's rule.
  func distance(_ samples: [Double]) -> Double {
    let places = samples.map(place).sorted()
    let n = Double(places.count)
    var (last, below, far) = (0.0, 0.0, 0.0)
    for (rank, x) in places.enumerated() {
      let step = (x - last) / 16
      for part in 0..<8 where step > 0 {
        let from = last + Double(2 * part) * step
        below += step / 3 * (density(from) + 4 * density(from + step) + density(from + 2 * step))
      }
      far = max(far, abs(below - Double(rank) / n), abs(Double(rank + 1) / n - below))
      last = x
    }
    return far
  }

  /// The distance that samples of this distribution exceed once in a thousand times.
  static func limit(_ count: Int) -> Double { 1.95 / Double(count).squareRoot() }
}
