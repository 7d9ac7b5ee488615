/// One part of a document.
public enum Block: Sendable, Hashable {
  /// A title over what follows.
  case heading(String)
  /// A paragraph, wrapped to the screen.
  case sentence(String, tone: Tone = .plain)
  /// Points, each with a dash in front.
  case list([String])
  /// Words with their meaning, such as commands with what they do.
  case definitions([Definition])
  /// Rows and columns.
  case table(Table)
  /// Charts over weeks, set side by side as far as the screen allows; they share one legend.
  case charts([LineChart])
  /// Amounts around zero.
  case bars(BarChart)
  /// Chances as counts, each with its dots.
  case frequencies([Frequency])
  /// A quiet remark.
  case note(String)
  /// On what a result rests, and the least of it that must stand under every figure.
  case footer(String, short: String)
  /// A drawing in characters, and the table that says the same where nothing can be drawn.
  case drawing(Drawing, says: Table)
  /// A line that keeps its blanks, such as a caret under a word.
  case preformatted(String, tone: Tone = .plain)
  /// An empty line where the usual spacing has none.
  case space
}

/// Lines of characters whose places matter.
public struct Drawing: Sendable, Hashable {
  /// The lines from top to bottom.
  public var lines: [String]
  /// The line that stands out.
  public var strong: Int?
  /// How to read it; empty where its lines say so.
  public var key: String
  /// What is drawn instead where pictures can be; nil where there is nothing better.
  public var strip: Strip?

  /// A drawing of the given lines.
  public init(_ lines: [String], strong: Int? = nil, key: String = "", strip: Strip? = nil) {
    self.lines = lines
    self.strong = strong
    self.key = key
    self.strip = strip
  }
}

/// A word and its meaning.
public struct Definition: Sendable, Hashable {
  /// What is explained.
  public var term: String
  /// The explanation.
  public var meaning: String

  /// Explains `term`.
  public init(_ term: String, _ meaning: String) {
    self.term = term
    self.meaning = meaning
  }
}

/// How a text should feel. It repeats what the words say, since a screen may have no colour.
public enum Tone: Sendable, Hashable {
  case plain, strong, quiet, good, bad
  /// A story, or what to do next: told whole, also where words are few.
  case whole
}
