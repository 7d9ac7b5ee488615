import Testing

@testable import Sessions

/// A session file to be damaged.
enum Whole {
  static let session: Session = {
    var typist = Typist(seed: 7)
    return typist.session(of: 24)
  }()

  static let bytes: [UInt8] = {
    var chain = Chain()
    return chain.file(of: session)
  }()

  /// Where each line begins, and where the file ends.
  static let starts = [0] + bytes.indices.filter { bytes[$0] == 10 }.map { $0 + 1 }
  static let headerLines = 1 + session.header.count

  /// The session of the first records.
  static func session(of count: Int) throws -> Session {
    var session = Session(of: shop, Self.session.beginning)
    for record in Self.session.records.prefix(count) { try session.take(record) }
    return session
  }
}

struct DamageTests {
  @Test(arguments: Whole.starts[Whole.headerLines]...Whole.bytes.count)
  func `cut off anywhere, every record that was whole is there`(length: Int) throws {
    let again = try reopening(Array(Whole.bytes[..<length]))
    // A record is whole before its line's end is written.
    let whole = Whole.starts.dropFirst(Whole.headerLines + 1).count { $0 - 1 <= length }
    #expect(again.session == (try Whole.session(of: whole)))
    #expect(again.isTrusted)
    let isTorn = !Whole.starts.contains(length) && !Whole.starts.contains(length + 1)
    #expect(again.notes == (isTorn ? [.torn(line: Whole.headerLines + whole + 1)] : []))
  }

  @Test func `cut off before the first record, the file says that nothing can be opened`() {
    for length in 0..<(Whole.starts[Whole.headerLines] - 1) {
      #expect(throws: SessionFailure.Cause.breaksOff) { try reopening(Array(Whole.bytes[..<length])) }
    }
  }

  @Test(arguments: [UInt8(1), 0x20, 0x80])
  func `an edited byte of a record is found at its line, and all before is opened`(bit: UInt8) throws {
    for offset in Whole.starts[Whole.headerLines]..<Whole.bytes.count {
      var bytes = Whole.bytes
      bytes[offset] ^= bit
      let again = try reopening(bytes)
      let line = Whole.starts.lastIndex { $0 <= offset }! + 1
      let after = bytes[offset...].firstIndex(of: 10).map { end in bytes[(end + 1)...].count { $0 == 10 } } ?? 0
      let isLastEnd = offset == bytes.count - 1
      #expect(again.notes.count == 1)
      switch again.notes.first {
      case .torn(let found): #expect(found == line && isLastEnd)
      case .edited(let found, let left):
        #expect(found == line && !isLastEnd && !again.isTrusted)
        #expect(left == after || bytes[offset] == 10)
      default: Issue.record("line \(line) passed")
      }
      #expect(again.session.records == Array(Whole.session.records.prefix(line - Whole.headerLines - 1)))
    }
  }

  @Test func `an edited byte before the first record is found at its line`() {
    for offset in Whole.starts[1]..<Whole.starts[Whole.headerLines] {
      var bytes = Whole.bytes
      bytes[offset] ^= 1
      let line = Whole.starts.lastIndex { $0 <= offset }! + 1
      #expect(throws: SessionFailure.Cause.edited(line: line)) { try reopening(bytes) }
    }
  }

  @Test func `a record taken out of the middle is missed`() throws {
    var bytes = Whole.bytes
    bytes.removeSubrange(Whole.starts[Whole.headerLines + 2]..<Whole.starts[Whole.headerLines + 3])
    #expect(
      try reopening(bytes).notes.first == .edited(line: Whole.headerLines + 3, after: Whole.session.records.count - 4))
  }

  @Test func `two records exchanged are noticed`() throws {
    let at = Whole.headerLines
    let first = Whole.bytes[Whole.starts[at]..<Whole.starts[at + 1]]
    let second = Whole.bytes[Whole.starts[at + 1]..<Whole.starts[at + 2]]
    let bytes = Array(Whole.bytes[..<Whole.starts[at]] + second + first + Whole.bytes[Whole.starts[at + 2]...])
    #expect(try reopening(bytes).session.records.isEmpty)
  }

  @Test(arguments: [
    ("paradox session 2\n", SessionFailure.Cause.otherFormat("2")), ("id: shop\n", .foreign), ("", .breaksOff),
    ("\u{7F}ELF\0\0\0", .foreign), ("paradox: 1\nid: x\n", .foreign), ("\n", .foreign),
  ])
  func `a file of another kind is told apart`(text: String, cause: SessionFailure.Cause) {
    #expect(throws: cause) { try reopening(Array(text.utf8)) }
  }

  @Test func `another model version opens and is said`() throws {
    var beginning = Session.Beginning(customers: 100)
    beginning.model = "0"
    var chain = Chain()
    let again = try reopening(chain.file(of: Session(of: shop, beginning)))
    #expect(again.notes == [.otherModel(file: "0", program: Session.model)])
    #expect(again.isTrusted)
  }

  @Test func `a record that is in the chain but cannot be done ends what is opened`() throws {
    var chain = Chain()
    let session = try Session(typing: ["secure strong"])
    let bytes = chain.file(of: session) + Array((chain.written("reached 99") + chain.written("undo")).utf8)
    let again = try reopening(bytes)
    #expect(again.session == session)
    #expect(again.notes == [.notUnderstood(line: session.header.count + 3, after: 1)])
  }
}
