import Glibc
import Scenarios

/// Keeps a session in its file as it goes on, so that nothing accepted is lost, however the program ends.
///
/// ```swift
/// let journal = Journal(in: .standard())
/// try session.accept(line)
/// if let trouble = journal.keep(session) { print(trouble.text) }
/// ```
/// The file is made when there is something to keep: who only looks around leaves none behind. One journal is for one
/// session; another scenario is another session.
public final class Journal {
  private enum Place {
    case unnamed(SessionFolder?)
    case named(String)
  }

  private let place: Place
  private var file: Descriptor?
  private var chain = Chain()
  private var length = 0
  private var kept = 0
  private var endsLine = true
  private var isTroubled = false
  /// The file; nil as long as there is none.
  public private(set) var path: String?

  /// Keeps an unnamed session in a file of its own; without a folder nothing can be kept, which the first `keep` says.
  public init(in folder: SessionFolder?) { place = .unnamed(folder) }

  /// Keeps a session in a new file that someone named; one that is there already is not touched.
  public init(named path: String) { place = .named(path) }

  /// Goes on in a file that was read.
  init(_ path: String, _ file: Descriptor, after reopening: Reopening) {
    place = .named(path)
    self.path = path
    self.file = file
    chain = reopening.chain
    length = reopening.length
    kept = reopening.session.records.count
    endsLine = reopening.endsLine
  }

  /// How many records the disk has.
  public var records: Int { kept }

  /// Writes the records that the file does not have yet, and returns when the disk has them.
  ///
  /// - Returns: What is in the way, the first time that something is. The next call tries again.
  public func keep(_ session: Session) -> Trouble? {
    if kept == session.records.count && (file != nil || session.records.isEmpty) { return nil }
    do {
      try write(session)
      isTroubled = false
      return nil
    } catch {
      defer { isTroubled = true }
      return isTroubled ? nil : error
    }
  }

  private func write(_ session: Session) throws(Trouble) {
    let file = if let open = self.file { open } else { try make(for: session) }
    var chain = chain
    let bytes =
      length == 0
      ? chain.file(of: session)
      : (endsLine ? [] : [UInt8(ascii: "\n")]) + chain.lines(of: session.records[kept...])
    do {
      try file.put(bytes, at: length)
    } catch {
      // A file without its beginning would only be in the way of the others.
      let failed = path ?? ""
      if length == 0 {
        unlink(failed)
        path = nil
        self.file = nil
      }
      throw Trouble(path: failed, because: error.because)
    }
    self.chain = chain
    length += bytes.count
    kept = session.records.count
    endsLine = true
  }

  private func make(for session: Session) throws(Trouble) -> Descriptor {
    do throws(SystemError) {
      let made: (path: String, file: Descriptor)
      switch place {
      case .named(let path): made = (path, try Descriptor(path, O_RDWR | O_CREAT | O_EXCL))
      case .unnamed(let folder):
        guard let folder else { throw SystemError(number: ENOENT) }
        made = try folder.make(for: session.scenario.id)
      }
      _ = made.file.lock()
      Descriptor.keepName(of: made.path)
      file = made.file
      path = made.path
      return made.file
    } catch {
      throw trouble(error)
    }
  }

  private func trouble(_ error: SystemError) -> Trouble {
    switch place {
    case .named(let path): Trouble(path: path, because: error.because)
    case .unnamed(let folder?): Trouble(path: folder.path, because: error.because)
    case .unnamed(nil): Trouble(path: "~/.local/state/paradox", because: "neither HOME nor XDG_STATE_HOME is set")
    }
  }
}
