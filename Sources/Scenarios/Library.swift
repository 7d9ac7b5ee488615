/// The folder of scenarios that came with the program.
public struct Library: Sendable {
  /// Where it is; nil when none was found.
  public var folder: String?

  /// The library in a folder.
  public init(folder: String?) { self.folder = folder }

  /// The library of this program: `$PARADOX_SCENARIOS`, else `share/paradox/scenarios` beside the program's `bin`, else
  /// `scenarios` in a folder above the program (a build folder), else `./scenarios`.
  public static func installed() -> Library { fatalError() }

  /// The scenarios that it holds, by name.
  public var ids: [String] { fatalError() }

  /// Opens a scenario by its id, or by the path of its file (which has a `/` or ends in `.yaml`).
  public func open(_ name: String) throws(OpenFailure) -> Scenario { fatalError() }
}

/// Why a scenario could not be opened.
public enum OpenFailure: Error, Hashable, Sendable {
  /// No scenario has that id; the nearest that there is, and all.
  case unknown(String, nearest: String?, ids: [String])
  /// The file cannot be read, because.
  case unreadable(path: String, because: String)
  /// The file is wrong.
  case invalid(path: String, [FileProblem])

  /// What to show, with the next thing to type.
  public var text: String { fatalError() }
}
