import Glibc
import Scenarios

/// The file in which a session is kept while it goes on: every step is on disk before the next line is asked for.
public final class Journal {
  /// Why steps can no longer be kept.
  public struct Trouble: Error, Hashable, Sendable {
    /// In the system's words, such as `No space left on device`.
    public let reason: String

    static var last: Trouble { Trouble(reason: String(cString: strerror(errno))) }
  }

  public let path: String
  private let file: Int32
  private let scenario: Scenario
  private var hash: Fingerprint

  init(path: String, file: Int32, scenario: Scenario, hash: Fingerprint) {
    self.path = path
    self.file = file
    self.scenario = scenario
    self.hash = hash
  }

  deinit { close(file) }

  /// The name by which `--resume` finds it.
  public var name: String { sessionName(of: path) }

  /// Begins a new file in a folder, named after the scenario: the whole beginning is there, or no file at all.
  public static func begin(_ session: Session, in folder: String) throws(Trouble) -> Journal {
    makeFolders(folder)
    let (text, hash) = SessionText.beginning(session)
    let draft = "\(folder)/.draft-\(getpid())"
    unlink(draft)
    let file = open(draft, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .last }
    let problem: Trouble? = write(text, to: file) ? nil : .last
    var number = 1
    func path() -> String { "\(folder)/\(session.scenario.id)-\(number).session" }
    while problem == nil, link(draft, path()) != 0 {
      guard errno == EEXIST, number < 1_000_000 else {
        let problem = Trouble.last
        unlink(draft)
        close(file)
        throw problem
      }
      number += 1
    }
    unlink(draft)
    if let problem {
      close(file)
      throw problem
    }
    flock(file, LOCK_EX | LOCK_NB)
    return Journal(path: path(), file: file, scenario: session.scenario, hash: hash)
  }

  /// Adds a step to the file; on disk when this returns, and not at all when it throws.
  public func keep(_ step: Step) throws(Trouble) {
    let length = lseek(file, 0, SEEK_END)
    let (line, next) = SessionText.line(step, in: scenario, after: hash)
    guard Journal.write(line, to: file) else {
      let trouble = Trouble.last
      ftruncate(file, length)
      throw trouble
    }
    hash = next
  }

  /// Writes all of a text and waits until the disk has it.
  static func write(_ text: String, to file: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return fsync(file) == 0
  }

  private static func makeFolders(_ folder: String) {
    var path = folder.hasPrefix("/") ? "" : "."
    for part in folder.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
  }
}
