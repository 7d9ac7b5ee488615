extension Problem {
  /// The whole message: the sentence, the line, a caret under the culprit, and what to type next.
  ///
  /// With a file it begins `file:line:column: error:`, without one `error:`. No control character of the line is in it.
  public func text(file: String? = nil) -> String { fatalError() }

  /// The sentence alone, without place and caret.
  public var sentence: String { fatalError() }
}
