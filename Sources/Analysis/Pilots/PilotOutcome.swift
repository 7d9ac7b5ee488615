public import Scenarios
public import Simulation

/// What the pilots of a scenario came to in the model: in the usual world with luck, and in each plausible one.
public struct PilotOutcomes: Sendable {
  /// One for each pilot, in the usual world.
  public let usual: [Outcomes]
  /// What the plausible worlds are called.
  public let names: [String]
  /// For each plausible world the figures of all pilots, one after another.
  public let worlds: [[Double]]
  /// How much each world counts after the pilots.
  public let weighing: Weighing

  /// Poses the pilots to the model.
  ///
  /// A world is run with few replications beside the usual one with the same luck, so that chance drops out of how far
  /// they lie apart.
  /// - Parameters:
  ///   - worlds: The plausible worlds.
  ///   - assuming: Assumptions of the reader's, which hold in every world.
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    of pilots: [Study], in worlds: [World], assuming: [DatedAct] = [], customers: Int = 10_000,
    replications: Int = 20, seed: UInt32 = 1, threads: Int = 2, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    let few = min(4, replications)
    let steps = Double(pilots.count * (replications + few * (worlds.count + 1)))
    var done = 0.0
    func pose(_ study: Study, _ times: Int, in world: World? = nil) throws -> Outcomes {
      let before = done
      done += Double(times)
      var tell: (@Sendable (Double) -> Bool)?
      if let progress { tell = { part in progress((before + part * Double(times)) / steps) } }
      return try study.posed(
        customers: customers, replications: times, seed: seed, assuming: assuming, in: world, threads: threads,
        progress: tell)
    }
    names = worlds.map(\.name)
    usual = try pilots.map { try pose($0, replications) }
    let near = try pilots.flatMap { try pose($0, few).findings.map(\.got.mean) }
    let means = usual.flatMap { $0.findings.map(\.got.mean) }
    self.worlds = try worlds.map { world in
      let there = try pilots.flatMap { try pose($0, few, in: world).findings.map(\.got.mean) }
      return there.indices.map { means[$0] + there[$0] - near[$0] }
    }
    let findings = usual.flatMap(\.findings)
    weighing = Weighing(
      findings.map(\.expectation.found),
      said: self.worlds.map { world in
        zip(world, findings).map { .init(figure: $0, luck: ($1.got.high - $1.got.low) / 2) }
      })
  }
}

extension Study.Expectation {
  /// What an experiment of one's own found; its band is its range.
  fileprivate var found: Weighing.Found {
    let target = target ?? .nan
    return Weighing.Found(figure: target, low: band.low ?? target, high: band.high ?? target)
  }
}
