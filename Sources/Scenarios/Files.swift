import Glibc

/// Why a file could not be read.
struct Unreadable: Error {
  let reason: String

  /// The reason that the system gave last.
  static var last: Unreadable {
    switch errno {
    case ENOENT: Unreadable(reason: "there is no such file")
    case EACCES: Unreadable(reason: "you may not read it")
    case EISDIR: Unreadable(reason: "it is a folder")
    default: Unreadable(reason: "the system said error \(errno)")
    }
  }
}

/// The first bytes of a file.
func bytes(of path: String, upTo limit: Int) -> Result<[UInt8], Unreadable> {
  let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return .failure(.last) }
  defer { close(file) }
  var all: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 65_536)
  while all.count < limit {
    let count = read(file, &part, min(part.count, limit - all.count))
    if count < 0 && errno == EINTR { continue }
    if count < 0 { return .failure(.last) }
    if count == 0 { break }
    all += part[..<count]
  }
  return .success(all)
}

/// The names, without their ending, of the `.yaml` files in a folder, in order; empty when there is no such folder.
func yamlNames(in folder: String) -> [String] {
  guard let handle = opendir(folder) else { return [] }
  defer { closedir(handle) }
  var names: [String] = []
  while let entry = readdir(handle) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasSuffix(".yaml") && name.first != "." { names.append(String(name.dropLast(5))) }
  }
  return names.sorted()
}
