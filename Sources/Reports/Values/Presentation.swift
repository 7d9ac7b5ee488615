/// The form in which replies are given.
public enum Mode: String, Sendable, Hashable, CaseIterable {
  case table, plain, markdown, csv, json

  /// A few words, for a list.
  public var meaning: String {
    switch self {
    case .table: "charts, bars and columns, as far as the screen can draw them"
    case .plain: "nothing drawn, everything in words and one after the other, for screen readers"
    case .markdown: "as a page for GitHub and editors that read Markdown"
    case .csv: "tables and charts as data for a spreadsheet"
    case .json: "everything as data for a program, one object a line"
    }
  }

  /// Whether it is made for people, who turn pages, and not for programs.
  public var isForPeople: Bool { self != .csv && self != .json }
}

/// How the replies of a sitting are given.
public struct Presentation: Sendable, Hashable {
  /// The form.
  public var mode = Mode.table
  /// Whether a room looks on from afar: large, few words, high contrast. Only `table` can be projected.
  public var isProjected = false
  /// Whether a reply that is longer than the screen stops at each screenful.
  public var isPaged = true

  /// Tables and charts, page by page.
  public init() {}

  /// The same for what must be words whatever the form: what went wrong, and what no table holds.
  public var ofWords: Presentation {
    var words = Presentation()
    words.mode = mode == .plain ? .plain : .table
    return words
  }
}
