import Glibc

/// How a file is replaced as a whole or not at all.
enum WholeFile {
  /// Writes a new file beside the old one, makes sure that the disk has it, and lets it take the old one's place.
  ///
  /// - Parameter replacing: whether there may be an old one.
  static func put(_ bytes: [UInt8], at path: String, mode: mode_t, replacing: Bool = true) throws(SystemError) {
    let target = realPath(path)
    var template = Array((target + ".XXXXXX").utf8CString)
    // mkstemp makes the file with mode 0600.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SystemError.last }
    let problem = fill(descriptor, with: bytes, mode: mode) ?? move(template, to: target, replacing: replacing)
    if let problem {
      unlink(template)
      throw SystemError(number: problem)
    }
    Descriptor.keepName(of: target)
  }

  /// Where a link leads, so that a file kept elsewhere by link stays there.
  private static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8], mode: mode_t) -> Int32? {
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    guard mode == 0o600 || fchmod(descriptor, mode) == 0 else { return errno }
    return fsync(descriptor) == 0 ? nil : errno
  }

  /// Gives a file its name. Where nothing may give way, a link says so without a moment in between; disks without
  /// links were asked just before.
  private static func move(_ from: [CChar], to target: String, replacing: Bool) -> Int32? {
    if !replacing {
      if link(from, target) == 0 {
        unlink(from)
        return nil
      }
      if errno == EEXIST { return EEXIST }
    }
    return rename(from, target) == 0 ? nil : errno
  }
}
