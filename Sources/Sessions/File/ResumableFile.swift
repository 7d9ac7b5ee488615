import Glibc

/// A file that a long run adds to part by part, and that a later run goes on with where an earlier one was stopped,
/// however that was.
public struct ResumableFile {
  /// Where it is.
  public let path: String
  /// What stood in it when it was opened; empty for one that was made.
  public let text: String
  private let file: Descriptor

  /// The longest file that is gone on with.
  private static let limit = 1_000_000_000

  /// Opens or makes the file and keeps others from writing to it meanwhile.
  public init(_ path: String) throws(SystemError) {
    self.path = path
    file = try Descriptor(path, O_RDWR | O_CREAT, mode: 0o666)
    guard file.isFile else { throw SystemError(number: EINVAL) }
    guard file.lock() else { throw SystemError(number: EWOULDBLOCK) }
    text = String(decoding: try file.bytes(limit: ResumableFile.limit), as: UTF8.self)
  }

  /// Puts a text behind the first `length` bytes, drops what else stood there, and returns when the disk has it.
  public func put(_ text: String, behind length: Int) throws(SystemError) { try file.put(Array(text.utf8), at: length) }
}
