import Glibc

/// A small text file that belongs to its reader alone, replaced as a whole or not at all: the history, what was
/// predicted, the reader's choices.
public struct OwnFile: Sendable {
  /// Where it is; it need not be there yet.
  public let path: String

  /// The file at a path.
  public init(_ path: String) { self.path = path }

  /// The text, nil where there is none to read. Bytes that are no UTF-8 become the replacement character.
  public func text() -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count > 0, bytes.count < 16_000_000 else { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a new file beside the old one, makes sure that the disk has it, and lets it take the old one's place.
  public func replace(with text: String) throws(SystemError) {
    makeFolders()
    let target = realPath
    var template = Array((target + ".XXXXXX").utf8CString)
    // mkstemp makes the file with mode 0600.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SystemError.last }
    let problem = OwnFile.fill(descriptor, with: text) ?? (rename(template, target) == 0 ? nil : errno)
    if let problem {
      unlink(template)
      throw SystemError(number: problem)
    }
  }

  /// Where a link leads, so that a history kept elsewhere by link stays there.
  private var realPath: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func makeFolders() {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }

  private static func fill(_ descriptor: Int32, with text: String) -> Int32? {
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return fsync(descriptor) == 0 ? nil : errno
  }
}
