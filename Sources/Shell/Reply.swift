public import Reports

/// What is answered to one line.
public struct Reply: Sendable {
  /// How it went; the number is what a subcommand exits with.
  public enum Status: Int32, Sendable {
    case done = 0
    /// The line was refused, and nothing has changed.
    case failed = 1
    /// A subcommand was called in a way that it does not know.
    case usage = 2
    /// A file is not as it must be.
    case invalid = 3
    /// A goal or a check was missed.
    case missed = 4
  }

  /// What to show.
  public var document: Document
  /// What to write as it stands, before the document: JSON, CSV, a schema. Empty as a rule.
  public var verbatim: String
  /// How it went.
  public var status: Status

  /// Makes a reply.
  public init(_ document: Document = [], verbatim: String = "", status: Status = .done) {
    self.document = document
    self.verbatim = verbatim
    self.status = status
  }
}
