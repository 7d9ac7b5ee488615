import Glibc

/// The session files that a word means: one, those of a folder, or those that a pattern fits.
public struct SessionFiles: Hashable, Sendable {
  /// Where they are, in order.
  public private(set) var sessions: [String] = []
  /// The scenario beside them in a folder, where there is exactly one.
  public private(set) var scenario: String?

  /// The files of a word. A word without a pattern that names no folder is the file itself, whether it is there or not.
  public static func named(_ word: String) -> SessionFiles {
    var files = SessionFiles()
    if isFolder(word) {
      let folder = word.hasSuffix("/") ? String(word.dropLast()) : word
      files.sessions = matching(escaped(folder) + "/*.session")
      let scenarios = matching(escaped(folder) + "/*.yaml")
      files.scenario = scenarios.count == 1 ? scenarios[0] : nil
    } else if word.contains(where: { "*?[".contains($0) }) {
      files.sessions = matching(word)
    } else {
      files.sessions = [word]
    }
    return files
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private static func escaped(_ path: String) -> String {
    path.map { "*?[\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  private static func matching(_ pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
  }
}
