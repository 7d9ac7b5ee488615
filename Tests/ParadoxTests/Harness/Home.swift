import FoundationEssentials

/// A home folder of its own for one test, so that no history and no session of another is found; gone with the test.
final class Home {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/paradox-test-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What the program finds around it. Long replies do not stop at each screenful unless a test is about that.
  var environment: [String: String] {
    [
      "HOME": path, "TERM": "xterm", "LANG": "C.UTF-8", "PATH": "\(Binary.folder):/usr/bin:/bin",
      "PARADOX_PAGER": "off",
    ]
  }

  /// Where the history is kept.
  var history: String { path + "/.local/state/paradox/history" }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
  }

  /// The text of a file, nil where there is none.
  static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
