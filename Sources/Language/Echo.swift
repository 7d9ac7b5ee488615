public import Simulation

/// One or two plain sentences on what an accepted line now means: what it replaced, what was filled in, from which week
/// it is felt, and which claims are lies.
///
/// ```
/// Shopping list, deep, for everyone, fair fit; felt from week 1. It uses purchases and inferred.
/// ```
/// - Parameters:
///   - practices: One per segment, as they stand before the line.
///   - now: The week at the prompt.
public func echo(of line: Line, practices: [Practice], now: Int, vocabulary: Vocabulary) -> String { fatalError() }

extension Line {
  /// Why nothing answers this line yet, in one sentence; nil where something does.
  public var refusal: String? { fatalError() }
}
