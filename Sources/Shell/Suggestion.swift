/// A word that may come next on the line, for Tab.
public struct Suggestion: Hashable, Sendable {
  /// The whole word, with `=` where a level follows.
  public var word: String
  /// A few plain words.
  public var meaning: String

  /// Makes a suggestion.
  public init(_ word: String, _ meaning: String) {
    self.word = word
    self.meaning = meaning
  }
}
