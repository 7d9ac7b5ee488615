import Glibc

/// What the system said, as part of a sentence.
public struct SystemError: Error {
  let number: Int32

  /// Whether there is something of that name already.
  public var isTaken: Bool { number == EEXIST }

  /// The same where a file was to be made: what is missing then is its folder.
  public var becauseNotMade: String { number == ENOENT ? "there is no such folder" : because }

  static var last: SystemError { SystemError(number: errno) }

  /// The reason in words, to stand behind "because".
  public var because: String {
    switch number {
    case ENOENT: "there is no such file"
    case EACCES, EPERM: "you have no right to"
    case EISDIR: "it is a folder"
    case ENOTDIR: "something in its path is no folder"
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the disk can only be read"
    case EEXIST: "there is something of that name already"
    case EINVAL: "it is no ordinary file"
    case ENAMETOOLONG: "its name is too long"
    case EWOULDBLOCK: "another program is writing to it"
    case EFBIG: "it is larger than it may be"
    default: "the system said error \(number)"
    }
  }
}

/// An open file, closed with its owner.
final class Descriptor {
  let number: Int32

  /// Opens a file; `mode` is for one that is made.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(SystemError) {
    number = Glibc.open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode)
    if number < 0 { throw .last }
  }

  deinit { close(number) }

  /// Keeps other programs from taking the file too; false when one has it.
  func lock() -> Bool { flock(number, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK }

  /// Waits until the disk has the name of a file that was just made, as well as what is in it.
  static func keepName(of path: String) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    if let open = try? Descriptor(folder, O_RDONLY) { fsync(open.number) }
  }

  var isFile: Bool {
    var facts = stat()
    return fstat(number, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }

  /// All bytes; a file longer than `limit` is refused.
  func bytes(limit: Int) throws(SystemError) -> [UInt8] {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(number, &part, part.count)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw .last }
      if count == 0 { return all }
      all += part[..<count]
      if all.count > limit { throw SystemError(number: EFBIG) }
    }
  }

  /// Puts bytes at an offset, drops what stood behind, and returns when the disk has them.
  func put(_ bytes: [UInt8], at offset: Int) throws(SystemError) {
    // What stands behind is a torn record. A device has nothing to drop and nothing to wait for.
    if ftruncate(number, offset) != 0 && errno != EINVAL { throw .last }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { pwrite(number, $0.baseAddress, $0.count, offset + done) }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw .last }
      done += count
    }
    if fsync(number) != 0 && errno != EINVAL { throw .last }
  }
}
