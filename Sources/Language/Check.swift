public import Simulation

/// A lever that a scenario keeps from being moved.
public struct Lock: Hashable, Sendable {
  /// A verb such as `share`, or a tactic such as `retargeting`.
  public var lever: String
  /// Who locked it, as a sentence can name them: `the legal department`.
  public var by: String

  public init(_ lever: String, by: String) {
    self.lever = lever
    self.by = by
  }
}

/// Checks what only the firm's practice can tell: kinds not collected, levers that are locked.
///
/// - Parameter practices: One per segment, as they stand before the line; see `practices(at:of:market:)`.
public func check(
  _ line: Line, practices: [Practice], locks: [Lock] = [], vocabulary: Vocabulary
) throws(Problem) { fatalError() }

/// The practice towards each segment after the acts dated `week` or earlier.
public func practices(at week: Int, of acts: [DatedAct], market: Market) -> [Practice] { fatalError() }

/// A claim that is false, for whom and why.
public struct Lie: Hashable, Sendable {
  public var claim: Claim
  /// The segments for which it is false; empty means all that were spoken to.
  public var segments: [String]
  /// What makes it false, such as `web-history is cross-site`.
  public var because: String
}

/// The false claims of a `disclose` or `notify`; a lie is allowed, and the echo says so.
public func lies(in line: Line, practices: [Practice]) -> [Lie] { fatalError() }
