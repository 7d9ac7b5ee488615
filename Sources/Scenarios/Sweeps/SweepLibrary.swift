import Language

/// The sweeps within the program, and those in files.
public struct SweepLibrary: Sendable {
  /// Where their scenarios are found.
  public var scenarios: Library

  /// The sweeps within the program.
  public init(scenarios: Library = .installed()) { self.scenarios = scenarios }

  /// The names of the shipped sweeps, in their order.
  public var ids: [String] { Shipped.sweeps.map(\.name) }

  /// Opens a sweep by its name, or by the path of its file (which has a `/` or ends in `.yaml`).
  public func open(_ name: String) throws(OpenFailure) -> Sweep {
    guard isPath(name) else {
      guard let shipped = Shipped.sweeps.first(where: { $0.name == name }) else {
        throw .unknown(name, nearest: nearest(name, among: ids), ids: ids, of: .sweep)
      }
      return try sweep(in: shipped.text, of: "\(name).yaml")
    }
    switch bytes(of: name, upTo: SourceText.limit + 1) {
    case .failure(let why): throw .unreadable(path: name, because: why.reason)
    case .success(let bytes): return try sweep(in: bytes, of: name)
    }
  }

  private func sweep(in bytes: [UInt8], of path: String) throws(OpenFailure) -> Sweep {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let file = readSweep(try text(in: bytes, of: path, as: .sweep), library: scenarios, folder: folder)
    guard let sweep = file.sweep else { throw .invalid(path: path, file.problems) }
    return sweep
  }
}

/// Whether the file at a path calls itself a sweep; false for what is no file.
public func isSweep(file path: String) -> Bool { isFile(path, headed: "sweep:") }

/// Whether a name is the path of a file rather than that of something shipped.
func isPath(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

/// Whether a file has a line that begins so; false for what is no file.
func isFile(_ path: String, headed key: String) -> Bool {
  guard isPath(path), case .success(let bytes) = bytes(of: path, upTo: SourceText.limit + 1) else { return false }
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n").contains { $0.hasPrefix(key) }
}
