/// What came of reading a scenario file.
public struct Reading: Sendable {
  /// The scenario; nil when anything is wrong.
  public var scenario: Scenario?
  /// Everything that is wrong, in the order of the file.
  public var problems: [FileProblem]
}

/// Reads the text of a scenario file to its end, however much is wrong with it.
public func readScenario(_ text: String) -> Reading { fatalError() }

/// Everything that is wrong with the file at a path; empty for a good one.
public func check(file path: String) throws(OpenFailure) -> [FileProblem] { fatalError() }
