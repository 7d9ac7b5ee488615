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
  var parser = try Parser(text, in: place, vocabulary: vocabulary)
  return parser.isAtEnd ? nil : try parser.line()
}

/// Reads a condition on its own, such as a scenario's goal.
public func parseCondition(_ text: String, vocabulary: Vocabulary) throws(Problem) -> Condition {
  var parser = try Parser(text, in: .prompt, vocabulary: vocabulary)
  let condition = try parser.condition()
  if let found = parser.found {
    let choices = parser.offers.map(\.text)
    throw parser.problem(.unexpected(found: found, after: parser.previous, choices: choices, verb: "measure"))
  }
  return condition
}

/// The lines of a block and everything that is wrong in it.
public struct Block: Hashable, Sendable {
  /// A line and its number in the file.
  public struct Numbered: Hashable, Sendable {
    /// From 1.
    public var number: Int
    /// What stands there.
    public var line: Line
  }

  /// The lines that could be read, in their order; blank ones and comments are left out.
  public var lines: [Numbered] = []
  /// One for each line that could not.
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
  var block = Block()
  let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
  for (i, scalars) in lines.enumerated() {
    do {
      if let line = try parse(String(scalars), in: place, vocabulary: vocabulary) {
        block.lines.append(Block.Numbered(number: first + i, line: line))
      }
    } catch {
      block.problems.append(error.placed(line: first + i, indent: indent))
    }
  }
  return block
}
