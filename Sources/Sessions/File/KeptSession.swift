/// A session of the folder, for a list to show.
public struct KeptSession: Sendable {
  /// What it is called.
  public var name: String
  /// When it was last written to, in plain words, such as `today 14:05`.
  public var when: String
  /// What was done in it; nil where its file cannot be read.
  public var session: Session?
}

extension SessionFolder {
  /// The sessions that were last written to, at most `count` of them, the newest first.
  ///
  /// - Parameter id: The scenario that unnamed sessions must be of; nil means any, named ones too.
  public func newest(_ count: Int, of id: String? = nil) -> [KeptSession] {
    let now = Moment.now
    let kept = entries.lazy.filter { entry in id.map { entry.number(of: $0) != nil } ?? true }.compactMap {
      entry -> KeptSession? in
      var session: Session?
      do throws(SessionFailure) {
        session = try readSession(file(entry.name)).session
      } catch {
        if error.cause == .breaksOff { return nil }
      }
      let when = Moment(seconds: entry.written / 1_000_000_000).text(seenFrom: now)
      return KeptSession(name: entry.name, when: when, session: session)
    }
    return Array(kept.prefix(count))
  }
}
