import Glibc

/// A file that the reader named: their own, with ordinary permissions, and never written over unasked.
public struct NamedFile: Sendable {
  /// Where it is; it need not be there yet.
  public let path: String

  /// The file at a path.
  public init(_ path: String) { self.path = path }

  /// Whether there is anything of that name.
  public var isThere: Bool { access(path, F_OK) == 0 }

  /// Writes the file as a whole: a reader finds all of it under its name, or what was there before.
  ///
  /// - Parameter replacing: whether a file of that name gives way; otherwise it is an error that there is one.
  public func write(_ bytes: [UInt8], replacing: Bool) throws(SystemError) {
    let mode = try place(replacing: replacing) ?? 0o666 & ~NamedFile.mask
    try WholeFile.put(bytes, at: path, mode: mode, replacing: replacing)
  }

  /// Writes a text.
  public func write(_ text: String, replacing: Bool) throws(SystemError) {
    try write(Array(text.utf8), replacing: replacing)
  }

  /// Removes the file.
  public func remove() { unlink(path) }

  /// Throws what would be in the way of writing, so that nobody waits for results that cannot be kept.
  public func check(replacing: Bool) throws(SystemError) {
    _ = try place(replacing: replacing)
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "./"
    if access(String(folder), W_OK) != 0 { throw SystemError.last }
  }

  /// The permissions of the file that would give way; nil where none is there.
  private func place(replacing: Bool) throws(SystemError) -> mode_t? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    guard replacing else { throw SystemError(number: EEXIST) }
    // A folder or a device must not give way to a file.
    guard facts.st_mode & S_IFMT == S_IFREG else {
      throw SystemError(number: facts.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    return facts.st_mode & 0o777
  }

  /// The permissions that this process gives to nobody.
  private static var mask: mode_t {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }
}

/// A file that grows with a conversation and is whole after each addition. It takes no other file's place.
public struct GrowingFile {
  /// Where it is.
  public let path: String
  private let file: Descriptor
  private var length = 0

  /// Makes the file, which must not be there yet.
  public init(making path: String) throws(SystemError) {
    self.path = path
    file = try Descriptor(path, O_RDWR | O_CREAT | O_EXCL, mode: 0o666)
  }

  /// Removes a file in which nothing stands.
  public func remove() { unlink(path) }

  /// Adds a text at the end and returns when the disk has it. What cannot be added whole is not added.
  public mutating func add(_ text: String) throws(SystemError) {
    do {
      try file.put(Array(text.utf8), at: length)
    } catch {
      ftruncate(file.number, length)
      throw error
    }
    length += text.utf8.count
  }
}
