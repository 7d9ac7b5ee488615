import Glibc
import Scenarios

/// A session that goes on, and the file that keeps it.
public struct Resumed {
  public var session: Session
  /// nil where the file cannot be written; `unkept` says why.
  public var journal: Journal?
  public var remarks: [SessionReading.Remark]
  public var unkept: Journal.Trouble?
  public var path: String
}

/// Why a session does not go on.
public enum ResumeFailure: Error, Hashable, Sendable {
  /// Nothing was ever kept.
  case none(folder: String)
  case unknown(String, names: [String])
  case unreadable(path: String, reason: String)
  /// Another Paradox has it open.
  case inUse(path: String)
  case invalid(path: String, SessionFault)
}

/// Opens the session that was worked on last in a folder, the one of that name there, or the file at that path.
public func resume(_ name: String?, in folder: String?) throws(ResumeFailure) -> Resumed {
  guard let name else {
    guard let folder, let newest = keptSessions(in: folder).first else { throw .none(folder: folder ?? "") }
    return try resume(file: newest)
  }
  if name.contains("/") || name.hasSuffix(".session") { return try resume(file: name) }
  let paths = folder.map(keptSessions) ?? []
  guard let path = paths.first(where: { sessionName(of: $0) == name }) else {
    throw .unknown(name, names: paths.map(sessionName))
  }
  return try resume(file: path)
}

private func resume(file path: String) throws(ResumeFailure) -> Resumed {
  func failure() -> ResumeFailure { .unreadable(path: path, reason: String(cString: strerror(errno))) }
  var unkept: Journal.Trouble?
  var file = Glibc.open(path, O_RDWR | O_APPEND | O_CLOEXEC)
  if file < 0 {
    unkept = .last
    file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
  }
  guard file >= 0 else { throw failure() }
  var isKept = false
  defer { if !isKept { close(file) } }
  if unkept == nil, flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .inUse(path: path) }
  guard let bytes = everything(in: file) else { throw failure() }
  let reading: SessionReading
  do {
    reading = try SessionText.read(bytes)
  } catch {
    throw .invalid(path: path, error)
  }
  var resumed = Resumed(session: reading.session, remarks: reading.remarks, unkept: unkept, path: path)
  guard unkept == nil else { return resumed }
  if reading.length < bytes.count { ftruncate(file, off_t(reading.length)) }
  if reading.lacksEnd, !Journal.write("\n", to: file) {
    resumed.unkept = .last
    return resumed
  }
  isKept = true
  resumed.journal = Journal(path: path, file: file, scenario: reading.session.scenario, hash: reading.hash)
  return resumed
}

private func everything(in file: Int32) -> [UInt8]? {
  var all: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 65_536)
  // A session of years is far below this; a file of another kind should not fill the memory.
  while all.count < 64_000_000 {
    let count = read(file, &part, part.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { return nil }
    if count == 0 { break }
    all += part[..<count]
  }
  return all
}
