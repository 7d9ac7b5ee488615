public import Language

/// What is wrong with a file, and where: the facts; `FileProblemText` has the words.
public struct FileProblem: Error, Hashable, Sendable {
  /// The ways in which a file can be wrong.
  public enum Cause: Hashable, Sendable {
    /// The file is not YAML.
    case notYAML(String)
    case notUTF8
    case tooLong(limit: Int)
    case controlCharacter(code: UInt32)
    /// A part of the file is used a second time by `*name`.
    case alias(String)
    case repeatedKey(String)
    case unknownKey(String, in: String, nearest: String?, allowed: [String])
    case missingKey(String, in: String, meaning: String)
    /// The value has another form; `expected` says which it should have.
    case form(of: String, expected: String)
    case outOfRange(String, of: String, expected: String)
    case unknownValue(String, of: String, nearest: String?, allowed: [String])
    case pattern(String, of: String, expected: String)
    /// Text that YAML takes for a number, a truth value or nothing.
    case unquoted(String, of: String)
    case empty(of: String)
    case textTooLong(of: String, limit: Int)
    case tooFew(of: String, least: Int)
    /// Lines that do not stand in a literal block.
    case notBlock(of: String)
    /// The shares of the segments, in percent, do not make 100.
    case shares(sum: Double)
    case repeatedName(String, what: String)
    case twoNames(for: String, String, String)
    case afterEnd(week: Int, weeks: Int)
    /// A line or a condition is wrong.
    case line(Problem)
    /// A formula of a study is wrong.
    case formula(FormulaFault)
    /// An arm varies two levers.
    case twoRanges
    /// A study gives its customers twice.
    case twoBases
    /// The lines of a sweep have no range.
    case nothingOpen
    /// A sweep says twice which points it takes.
    case twoDesigns
    case tooManyPoints(Double, most: Int)
    /// The scenario that a file names cannot be used.
    case badScenario(String, because: String)
  }

  /// What the file is meant to be: an error sends to its schema.
  public enum Format: String, Hashable, Sendable {
    case scenario, study, theories, worlds, sweep
  }

  /// What is wrong.
  public var cause: Cause
  /// What the file is meant to be.
  public var format: Format
  /// The number of the line, from 1.
  public var line: Int
  /// The first character that is wrong, from 1.
  public var column: Int
  /// How many characters are wrong.
  public var length: Int
  /// The whole line.
  public var source: String
}
