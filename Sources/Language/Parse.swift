public import Simulation

/// Reads one line.
///
/// ```swift
/// let line = try parse("at 14 notify saying protected", in: .prompt, vocabulary: .standard)
/// line?.week  // 14
/// ```
/// - Returns: nil for a line that is blank or only a comment.
/// - Throws: What is wrong, where, and what was meant.
public func parse(_ text: String, in place: Place, vocabulary: Vocabulary) throws(Problem) -> Line? {
  fatalError()
}

/// Reads a condition on its own, such as a scenario's goal.
public func parseCondition(_ text: String, vocabulary: Vocabulary) throws(Problem) -> Condition {
  fatalError()
}

/// The lines of a block and everything that is wrong in it.
public struct Block: Hashable, Sendable {
  /// A line and its number in the file.
  public struct Numbered: Hashable, Sendable {
    public var number: Int
    public var line: Line
  }

  public var lines: [Numbered] = []
  public var problems: [Problem] = []
}

/// Reads a block of lines to its end, however many are wrong.
///
/// - Parameters:
///   - first: The number that the block's first line has in its file.
///   - indent: How many columns the file has before the block's own first column.
public func parseBlock(
  _ text: String, in place: Place, vocabulary: Vocabulary, first: Int = 1, indent: Int = 0
) -> Block {
  fatalError()
}
