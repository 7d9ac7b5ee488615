/// What is wrong with a file, and where.
public struct FileProblem: Error, Hashable, Sendable {
  /// The number of the line, from 1.
  public var line: Int
  /// The first character that is wrong, from 1, and how many.
  public var column: Int
  public var length: Int
  /// The whole line.
  public var source: String

  /// The whole message: `file:line:column: error:`, the sentence, the line, a caret, and what to type next.
  ///
  /// No control character of the file is in it.
  public func text(file: String) -> String { fatalError() }
}
