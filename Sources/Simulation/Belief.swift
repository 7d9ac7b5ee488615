public import Model

/// How far figures lie apart in plausible worlds: what we do not know of the model, where luck is what chance does.
///
/// Each world is run with the customers and the luck of the first replication, and set against the usual world on that
/// very luck, so that chance drops out. The band around an estimate is its mean plus those deviations.
public enum Belief {
  /// How many of some worlds the band holds: all but the lowest and the highest of each twenty, so 18 of 20.
  public static func held(of worlds: Int) -> Int { worlds - 2 * (worlds / 20) }

  /// How many of some worlds a verdict must have on its side to count as sure: 19 of 20.
  public static func sure(of worlds: Int) -> Int { worlds - worlds / 20 }

  /// The band of some deviations around 0, which it always holds, since the usual world is plausible too.
  ///
  /// - Parameter weights: How much each counts; alike unless given. What is left out at each end counts a twentieth at most.
  public static func band(_ deviations: [Double], weights: [Double]? = nil) -> ClosedRange<Double> {
    let weights = weights ?? deviations.map { _ in 1 }
    let sorted = zip(deviations, weights).sorted { $0.0 < $1.0 }
    let most = weights.reduce(0, +) / 20 * (1 + 1e-9)
    /// The first that is not left out.
    func end(_ sorted: some Sequence<(Double, Double)>) -> Double {
      var out = 0.0
      for (deviation, weight) in sorted {
        out += weight
        if out > most { return deviation }
      }
      return 0
    }
    return min(0, end(sorted))...max(0, end(sorted.reversed()))
  }

  /// In how many worlds something is so, where some count more than others.
  public static func count(_ isSo: [Bool], weights: [Double]) -> Int {
    Int(zip(isSo, weights).map { $0 ? $1 : 0 }.reduce(0, +).rounded())
  }
}

extension Course {
  /// This course with those of its plan in plausible worlds, each of one replication.
  public func believed(_ worlds: [Course]) -> Course {
    var course = self
    course.worlds = worlds
    return course
  }

  /// How far a reading of two courses lies in each plausible world from what it is in the usual one with the same luck;
  /// empty where not both have been run in them.
  public func deviations(beside other: Course, _ read: (Course, Course) -> Double) -> [Double] {
    guard !worlds.isEmpty, worlds.count == other.worlds.count else { return [] }
    let usual = read(first, other.first)
    return zip(worlds, other.worlds).map { read($0, $1) - usual }
  }

  /// How much each of its worlds counts.
  public var weights: [Double] { worlds.map { $0.plan.world?.weight ?? 1 } }

  /// The first replication alone, without its ledger, which sums over all.
  private var first: Course {
    var plan = plan
    plan.replications = 1
    return Course(plan: plan, hasLedger: false, tallies: tallies)
  }
}

extension Estimate {
  /// What is read off a course, replication by replication: its mean with luck and belief.
  ///
  /// - Parameter limits: What a value cannot leave, and so no world can take it out of.
  public init(
    _ course: Course, within limits: ClosedRange<Double> = -.infinity ... .infinity, _ read: (Course) -> [Double]
  ) {
    self.init(samples: read(course))
    believe(course.deviations(beside: course) { course, _ in Estimate.mean(read(course)) }, course.weights)
    belief = belief?.clamped(to: limits)
  }

  /// What is read off a course less the same off another, paired by replication and by world.
  public init(_ course: Course, less other: Course, _ read: (Course) -> [Double]) {
    self.init(samples: zip(read(course), read(other)).map { $0 - $1 })
    believe(
      course.deviations(beside: other) { Estimate.mean(read($0)) - Estimate.mean(read($1)) }, course.weights)
  }

  private mutating func believe(_ deviations: [Double], _ weights: [Double]) {
    guard !deviations.isEmpty, mean.isFinite, deviations.allSatisfy(\.isFinite) else { return }
    let band = Belief.band(deviations, weights: weights)
    belief = mean + band.lowerBound...mean + band.upperBound
  }

  private static func mean(_ samples: [Double]) -> Double { samples.reduce(0, +) / Double(samples.count) }
}
