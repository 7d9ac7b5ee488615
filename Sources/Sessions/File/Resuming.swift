import Glibc

/// A session that goes on where its file ends.
public struct Resumed {
  /// The session as it was.
  public var session: Session
  /// What keeps it from now on.
  public var journal: Journal
  /// What is to be said about it.
  public var notes: [SessionNote]
}

/// Opens a session file to go on with it.
///
/// Where the file cannot be trusted to its end, may not be written or is open elsewhere, the session goes on in a new
/// unnamed file and this one stays as it is.
/// - Parameter folder: Where such a new file is made.
public func resume(_ path: String, in folder: SessionFolder?) throws(SessionFailure) -> Resumed {
  let (file, isReadOnly) = try openFile(path)
  let isFree = file.lock()
  let reopening = try read(file, path)
  var notes = reopening.notes
  if isReadOnly { notes.append(.readOnly) } else if !isFree { notes.append(.openElsewhere) }
  let goesOn = reopening.isTrusted && isFree && !isReadOnly
  let journal = goesOn ? Journal(path, file, after: reopening) : Journal(in: folder)
  return Resumed(session: reopening.session, journal: journal, notes: notes)
}

/// Reads a session file without going on in it.
public func readSession(_ path: String) throws(SessionFailure) -> (session: Session, notes: [SessionNote]) {
  let (file, _) = try openFile(path, flags: O_RDONLY)
  let reopening = try read(file, path)
  return (reopening.session, reopening.notes)
}

/// Reads a session that stands within another file, which is named where it cannot be read.
public func readSession(
  text: String, within path: String
) throws(SessionFailure) -> (session: Session, notes: [SessionNote]) {
  do {
    let reopening = try reopening(Array(text.utf8))
    return (reopening.session, reopening.notes)
  } catch {
    throw SessionFailure(path: path, cause: error)
  }
}

/// The longest session file that is read: a hundred thousand lines beside the longest scenario.
private let limit = 16_000_000

private func openFile(
  _ path: String, flags: Int32 = O_RDWR
) throws(SessionFailure) -> (file: Descriptor, isReadOnly: Bool) {
  do {
    return (try Descriptor(path, flags), flags == O_RDONLY)
  } catch {
    let isForbidden = [EACCES, EROFS, EPERM].contains(error.number)
    if isForbidden && flags != O_RDONLY { return try openFile(path, flags: O_RDONLY) }
    throw SessionFailure(path: path, cause: .unreadable(error.because))
  }
}

private func read(_ file: Descriptor, _ path: String) throws(SessionFailure) -> Reopening {
  guard file.isFile else { throw SessionFailure(path: path, cause: .unreadable("it is not an ordinary file")) }
  let bytes: [UInt8]
  do {
    bytes = try file.bytes(limit: limit)
  } catch {
    throw SessionFailure(path: path, cause: .unreadable(error.because))
  }
  do {
    return try reopening(bytes)
  } catch {
    throw SessionFailure(path: path, cause: error)
  }
}
