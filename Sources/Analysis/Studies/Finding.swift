public import Scenarios
public import Simulation

/// What a study came to in the model.
public struct Outcomes: Sendable {
  /// The study.
  public let study: Study
  /// One for each of its expectations, in their order.
  public let findings: [Finding]
  /// How many customers each replication had, and how many replications there were.
  public let customers, replications: Int
  /// What all luck came from.
  public let seed: UInt32
  /// What was assumed of the model in every arm.
  public let assuming: [DatedAct]

  /// Whether every figure is a hit.
  public var isHit: Bool { findings.allSatisfy(\.isHit) }

  /// The figure that stands for the study: the first that misses, else the first.
  public var deciding: Finding { findings.first { !$0.isHit } ?? findings[0] }
}

/// One expectation, and what the model gives for it.
public struct Finding: Sendable {
  /// Why an expectation is missed.
  public enum Miss: Hashable, Sendable {
    /// The figure lies outside of the band by so much.
    case outside(by: Double)
    /// The mean is on the right side, but luck alone could have put it there.
    case unsure
    /// The control, where the cause is missing, lies in the band as well.
    case control
    /// There is no such figure: nobody of whom it could be read, or it never came about.
    case none
  }

  /// What was expected.
  public let expectation: Study.Expectation
  /// What the model gives, with luck.
  public let got: Estimate
  /// What it gives where the cause is missing.
  public let control: Estimate?

  /// Why it is missed; nil for a hit.
  public var miss: Miss? {
    let band = expectation.band
    guard got.mean.isFinite else { return .some(.none) }
    let (low, high) = (band.low ?? -.infinity, band.high ?? .infinity)
    if got.mean < low { return .outside(by: got.mean - low) }
    if got.mean > high { return .outside(by: got.mean - high) }
    if band.isOpen ? got.low <= low || got.high >= high : got.high - got.low >= high - low { return .unsure }
    if let control, control.mean > low, control.mean < high { return .control }
    return nil
  }

  /// Whether it is a hit: within the band, surer than the band is wide, a sign wholly on its side, its control outside.
  public var isHit: Bool { miss == nil }
}

extension Study.Band {
  /// Whether only one side counts.
  public var isOpen: Bool { low == nil || high == nil }
}
