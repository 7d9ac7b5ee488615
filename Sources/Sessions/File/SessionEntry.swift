import Glibc

/// A session file in a folder.
struct SessionEntry {
  var name: String
  /// When it was last written, in nanoseconds.
  var written: Int

  /// The number of `shopping-list-3`; nil for other names.
  func number(of id: String) -> Int? {
    name.hasPrefix(id + "-") ? Int(name.dropFirst(id.count + 1)).flatMap { $0 > 0 ? $0 : nil } : nil
  }

  /// Whether the program chose the name.
  var isUnnamed: Bool {
    guard let dash = name.lastIndex(of: "-") else { return false }
    return number(of: String(name[..<dash])) != nil
  }
}

extension SessionFolder {
  /// All session files, the newest first; of two written in one instant the one with the greater name.
  var entries: [SessionEntry] {
    guard let handle = opendir(path) else { return [] }
    defer { closedir(handle) }
    var entries: [SessionEntry] = []
    while let entry = readdir(handle) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var facts = stat()
      guard file.hasSuffix(".session"), stat("\(path)/\(file)", &facts) == 0, facts.st_mode & S_IFMT == S_IFREG
      else { continue }
      let written = facts.st_mtim.tv_sec * 1_000_000_000 + facts.st_mtim.tv_nsec
      entries.append(SessionEntry(name: String(file.dropLast(8)), written: written))
    }
    return entries.sorted {
      ($0.written, $0.name.utf8.count, $0.name) > ($1.written, $1.name.utf8.count, $1.name)
    }
  }
}
