import Glibc

/// The program as it was built with these tests.
enum Binary {
  /// Its path: the test process stands in a bundle below the folder in which the products are.
  static let path: String = {
    guard let resolved = realpath("/proc/self/exe", nil) else { return "paradox" }
    defer { free(resolved) }
    var folder = String(cString: resolved)[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if access(folder + "/paradox", X_OK) == 0, isFile(folder + "/paradox") { return folder + "/paradox" }
    }
    return "paradox"
  }()

  /// The folder that holds it, for a shell's search path.
  static var folder: String { String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
