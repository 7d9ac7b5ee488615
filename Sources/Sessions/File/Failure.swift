public import Scenarios

/// Why a session file could not be opened.
public struct SessionFailure: Error, Hashable, Sendable {
  /// What is wrong with it.
  public enum Cause: Error, Hashable, Sendable {
    /// There is no session of that name; some that there are.
    case unknown(names: [String])
    /// No session was kept yet.
    case none
    /// It cannot be read, because.
    case unreadable(String)
    /// It is no session file.
    case foreign
    /// It was written by a Paradox with another format of session files.
    case otherFormat(String)
    /// It ends before the first record.
    case breaksOff
    /// A line before the first record is not what was written there.
    case edited(line: Int)
    /// A line before the first record says what this program does not know.
    case header(line: Int)
    /// The scenario in it is not right by today's rules.
    case scenario([FileProblem])
  }

  /// The file, or the name that was asked for.
  public var path: String
  /// What is wrong with it.
  public var cause: Cause
}

/// What is to be said about a session that was opened.
public enum SessionNote: Hashable, Sendable {
  /// The last record breaks off: the program or the machine stopped while writing it.
  case torn(line: Int)
  /// A line is not what was written there; it and so many after it were not opened.
  case edited(line: Int, after: Int)
  /// A line says what cannot be done here; it and so many after it were not opened.
  case notUnderstood(line: Int, after: Int)
  /// The figures were seen with another version of the model.
  case otherModel(file: String, program: String)
  /// The scenario of that id says something else today, and what; the session goes on with its own.
  case otherScenario(id: String, differences: [String])
  /// Another program has the file open, so this session goes on in one of its own.
  case openElsewhere
  /// The file may not be written, so this session goes on in one of its own.
  case readOnly
}

/// Why what is typed is not being kept. The session goes on.
public struct Trouble: Error, Hashable, Sendable {
  /// The file or folder.
  public var path: String
  /// What the system says, as part of a sentence.
  public var because: String
}
