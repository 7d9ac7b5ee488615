/// Statistics over the values of customers, in double precision and in their order.
enum Statistics {
  /// The mean; not a number of none.
  static func mean(_ x: [Double]) -> Double { x.reduce(0, +) / Double(x.count) }

  /// The mean product of the distances of two rows from their means.
  static func covariance(_ x: [Double], _ y: [Double]) -> Double {
    let (a, b) = (mean(x), mean(y))
    var sum = 0.0
    for i in x.indices { sum += (x[i] - a) * (y[i] - b) }
    return sum / Double(x.count)
  }

  /// Pearson's correlation.
  static func correlation(_ x: [Double], _ y: [Double]) -> Double {
    covariance(x, y) / (covariance(x, x) * covariance(y, y)).squareRoot()
  }

  /// The slope of a line through y against x, by least squares.
  static func slope(of y: [Double], on x: [Double]) -> Double { covariance(x, y) / covariance(x, x) }

  /// The standardized coefficient of x where y is explained by x and z.
  static func path(of y: [Double], from x: [Double], beside z: [Double]) -> Double {
    let (xy, zy, xz) = (correlation(x, y), correlation(z, y), correlation(x, z))
    return (xy - zy * xz) / (1 - xz * xz)
  }

  /// The value that a part of the customers do not reach: the cut below the top part.
  static func cut(_ x: [Double], top part: Double) -> Double {
    let sorted = x.filter { !$0.isNaN }.sorted()
    guard !sorted.isEmpty else { return .nan }
    let place = Int((Double(sorted.count) * (1 - part)).rounded(.down))
    return place >= sorted.count ? .infinity : sorted[max(place, 0)]
  }
}
