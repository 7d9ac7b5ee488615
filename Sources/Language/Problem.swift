/// What is wrong with a line: the facts; `ProblemText` has the words.
public struct Problem: Error, Hashable, Sendable {
  /// What is wrong.
  public var cause: Cause
  /// The number of the line, from 1.
  public var line: Int
  /// Where in the line.
  public var span: Span
  /// The whole line.
  public var source: String

  /// Makes the problem of one line.
  public init(_ cause: Cause, line: Int = 1, span: Span, source: String) {
    self.cause = cause
    self.line = line
    self.span = span
    self.source = source
  }

  /// The same problem where the line stands in a file: line `number`, `indent` columns further right.
  public func placed(line number: Int, indent: Int = 0) -> Problem {
    var problem = self
    problem.line = number
    problem.span.column += indent
    problem.source = String(repeating: " ", count: indent) + source
    return problem
  }
}
