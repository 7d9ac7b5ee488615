/// A word that may come next, and what it means.
public struct Candidate: Hashable, Sendable {
  /// The whole word, with `=` where a level follows.
  public var word: String
  /// A few plain words.
  public var meaning: String
}

/// The words that may stand at the end of `text`, which is the line up to the cursor.
///
/// A word that is begun is completed: each candidate replaces it whole.
public func completions(before text: String, in place: Place, vocabulary: Vocabulary) -> [Candidate] { fatalError() }
