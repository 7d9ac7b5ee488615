import Glibc

/// Where sessions without a place of their own are kept: `$XDG_STATE_HOME/paradox`, else `~/.local/state/paradox`.
///
/// - Returns: nil where neither variable names a folder.
public func sessionFolder() -> String? {
  func folder(_ name: String) -> String? {
    // A relative path would put sessions wherever one happens to stand.
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
  return folder("XDG_STATE_HOME").map { $0 + "/paradox" } ?? folder("HOME").map { $0 + "/.local/state/paradox" }
}

/// The session files of a folder, the one worked on last first.
public func keptSessions(in folder: String) -> [String] {
  guard let handle = opendir(folder) else { return [] }
  defer { closedir(handle) }
  var found: [(path: String, changed: timespec)] = []
  while let entry = readdir(handle) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    guard name.hasSuffix(".session"), name.first != "." else { continue }
    var status = stat()
    let path = "\(folder)/\(name)"
    if stat(path, &status) == 0 { found.append((path, status.st_mtim)) }
  }
  func isNewer(_ a: (path: String, changed: timespec), _ b: (path: String, changed: timespec)) -> Bool {
    (a.changed.tv_sec, a.changed.tv_nsec, b.path) > (b.changed.tv_sec, b.changed.tv_nsec, a.path)
  }
  return found.sorted(by: isNewer).map(\.path)
}

/// `shopping-list-1` for `.../shopping-list-1.session`.
public func sessionName(of path: String) -> String {
  let file = path.split(separator: "/").last.map(String.init) ?? path
  return file.hasSuffix(".session") ? String(file.dropLast(8)) : file
}
