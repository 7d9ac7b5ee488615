/// A shell line given as arguments, the file first: `paradox run shopping-list --weeks 13 --json`.
public enum Subcommand {
  /// Whether a word begins a subcommand; anything else names a scenario or a session.
  public static func isVerb(_ word: String) -> Bool { false }

  /// Answers a call; `arguments` begins with the verb.
  public static func reply(to arguments: [String], in surroundings: Surroundings) -> Reply { Reply() }
}
