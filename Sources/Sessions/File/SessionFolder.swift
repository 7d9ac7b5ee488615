import Glibc

/// The folder of sessions that nobody named.
public struct SessionFolder: Hashable, Sendable {
  /// Where it is; it need not be there yet.
  public var path: String

  /// The folder at a path.
  public init(path: String) { self.path = path }

  /// `$XDG_STATE_HOME/paradox`, else `~/.local/state/paradox`; nil when neither is set.
  public static func standard() -> SessionFolder? {
    func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    return standard(state: value("XDG_STATE_HOME"), home: value("HOME"))
  }

  /// A relative path in either would scatter sessions over the folders one works in: it counts as not set.
  static func standard(state: String?, home: String?) -> SessionFolder? {
    if let state, state.hasPrefix("/") { return SessionFolder(path: state + "/paradox") }
    if let home, home.hasPrefix("/") { return SessionFolder(path: home + "/.local/state/paradox") }
    return nil
  }

  /// How many unnamed sessions are kept.
  static let capacity = 50

  /// The names of all sessions here, the newest first.
  public var names: [String] { entries.map(\.name) }

  /// The file of the session that was last written to.
  public func newest() throws(SessionFailure) -> String {
    guard let newest = entries.first(where: isBegun) else { throw SessionFailure(path: path, cause: .none) }
    return file(newest.name)
  }

  /// Whether a file holds anything: where the program was stopped in the middle of making one, nothing was answered, and
  /// an older session is the one to go on with.
  func isBegun(_ entry: SessionEntry) -> Bool {
    do {
      _ = try readSession(file(entry.name))
      return true
    } catch {
      return error.cause != .breaksOff
    }
  }

  /// The file that someone means by a name: a path (with a `/`, or ending in `.session`), `NAME.session` in the present
  /// folder, or one of this folder.
  public func file(named name: String) throws(SessionFailure) -> String {
    if name.contains("/") || name.hasSuffix(".session") { return name }
    for path in [name + ".session", file(name)] where access(path, F_OK) == 0 { return path }
    throw SessionFailure(path: name, cause: .unknown(names: Array(names.prefix(5))))
  }

  func file(_ name: String) -> String { "\(path)/\(name).session" }

  /// Makes a file of its own for a session of a scenario, such as `shopping-list-3`.
  ///
  /// The number is above all that are there, and nobody else can have made the same file.
  func make(for id: String) throws(SystemError) -> (path: String, file: Descriptor) {
    try makeFolder()
    removeOldest()
    var number = (entries.compactMap { $0.number(of: id) }.max() ?? 0) + 1
    while true {
      let path = file("\(id)-\(number)")
      do {
        return (path, try Descriptor(path, O_RDWR | O_CREAT | O_EXCL))
      } catch {
        guard error.number == EEXIST else { throw error }
        number += 1
      }
    }
  }

  private func makeFolder() throws(SystemError) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      let whole = path.hasPrefix("/") ? made : String(made.dropFirst())
      guard mkdir(whole, 0o700) != 0, errno != EEXIST else { continue }
      // A folder above may refuse to be written to and yet be there.
      let why = SystemError.last
      if access(whole, F_OK) != 0 { throw why }
    }
  }

  /// Makes room for one more; a session that is open somewhere stays, and so does one that someone named.
  private func removeOldest() {
    for entry in entries.filter(\.isUnnamed).dropFirst(SessionFolder.capacity - 1) {
      guard let open = try? Descriptor(file(entry.name), O_RDONLY), open.lock() else { continue }
      unlink(file(entry.name))
    }
  }
}
