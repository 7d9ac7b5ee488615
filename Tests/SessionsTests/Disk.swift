import Glibc
import Testing

@testable import Sessions

/// A folder for one test, gone with it.
final class Disk {
  let path: String

  init() throws {
    var template = Array("/tmp/paradox-sessions-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit { remove(path) }

  var folder: SessionFolder { SessionFolder(path: path + "/state/paradox") }

  private func remove(_ path: String) {
    for name in names(in: path) {
      if unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)") }
    }
    rmdir(path)
  }

  func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The permissions of a file, such as 0o600.
  static func mode(of path: String) -> mode_t {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : 0
  }

  static func bytes(of path: String) throws -> [UInt8] { try Descriptor(path, O_RDONLY).bytes(limit: 1_000_000) }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try Descriptor(path, O_RDWR | O_CREAT).put(bytes, at: 0)
  }

  /// Says when a file was written, in seconds since 1970.
  static func date(_ path: String, _ seconds: Int) {
    utimensat(AT_FDCWD, path, [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)], 0)
  }
}
