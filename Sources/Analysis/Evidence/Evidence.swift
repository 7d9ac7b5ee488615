/// All that is cited anywhere: one table for pages, `cite` and whatever is held against it.
public enum Evidence {
  /// In the order of the table: the article's own facts, the findings, and the works that are no rows.
  public static let all: [Source] = stated + findings + works

  /// The row of that id; nil if there is none.
  public static func row(_ id: String) -> Source? { all.first { $0.id == id } }

  /// What a name means: an id, an author, an author with a year.
  public static func named(_ name: String) -> [Source] { all.filter { $0.isCalled(name) } }

  /// The rows that a text names, such as a parameter's `K3 K5` or `S7 sign`.
  public static func mentioned(in text: String) -> [Source] {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return all.filter { source in
      words.contains(source.id) || text.contains(source.citation)
    }
  }
}
