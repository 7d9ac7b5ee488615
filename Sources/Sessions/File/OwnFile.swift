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

  /// Puts a text in the file's place.
  public func replace(with text: String) throws(SystemError) {
    makeFolders()
    try WholeFile.put(Array(text.utf8), at: path, mode: 0o600)
  }

  private func makeFolders() {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }
}
