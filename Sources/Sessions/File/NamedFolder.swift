import Glibc

/// A folder that the reader named, which must not be there yet.
public struct NamedFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Makes the folder.
  public init(making path: String) throws(SystemError) {
    self.path = path
    guard mkdir(path, 0o777) == 0 else { throw .last }
  }

  /// Writes a file into it.
  public func write(_ text: String, to name: String) throws(SystemError) {
    try NamedFile("\(path)/\(name)").write(text, replacing: false)
  }

  /// Copies a program into it, to be started there.
  public func copy(program: String, to name: String) throws(SystemError) {
    let from = try Descriptor(program, O_RDONLY)
    let to = try Descriptor("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL, mode: 0o777)
    try to.put(try from.bytes(limit: 1_000_000_000), at: 0)
  }
}
