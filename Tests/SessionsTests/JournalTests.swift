import Glibc
import Testing

@testable import Sessions

struct JournalTests {
  private let disk: Disk

  init() throws { disk = try Disk() }

  @Test func `whatever was kept is there while the program still runs`() throws {
    let journal = Journal(in: disk.folder)
    var session = Session(of: shop)
    for typed in ["secure strong", "reached 4", "try honest from 0", "control opt-in", "undo"] {
      try session.type(typed)
      #expect(journal.keep(session) == nil)
      #expect(try readSession(try #require(journal.path)).session == session)
    }
  }

  @Test func `what is written bit by bit is what is written at once`() throws {
    let journal = Journal(in: disk.folder)
    var session = Session(of: shop)
    for typed in ["secure strong", "reached 4", "undo"] {
      try session.type(typed)
      #expect(journal.keep(session) == nil)
    }
    var chain = Chain()
    #expect(try Disk.bytes(of: try #require(journal.path)) == chain.file(of: session))
  }

  @Test func `nobody else may read it`() throws {
    let journal = Journal(in: disk.folder)
    #expect(journal.keep(try Session(typing: ["secure strong"])) == nil)
    #expect(Disk.mode(of: try #require(journal.path)) == 0o600)
    #expect(Disk.mode(of: disk.folder.path) == 0o700)
    #expect(Disk.mode(of: disk.path + "/state") == 0o700)
  }

  @Test func `who only looks around leaves no file`() {
    let journal = Journal(in: disk.folder)
    #expect(journal.keep(Session(of: shop)) == nil)
    #expect(journal.path == nil)
    #expect(disk.names(in: disk.path).isEmpty)
  }

  @Test func `two programs at once have a file each`() throws {
    let session = try Session(typing: ["secure strong"])
    let journals = [Journal(in: disk.folder), Journal(in: disk.folder)]
    for journal in journals { #expect(journal.keep(session) == nil) }
    #expect(disk.names(in: disk.folder.path) == ["corner-shop-1.session", "corner-shop-2.session"])
  }

  @Test func `a session can be kept under a name, but not over another`() throws {
    let session = try Session(typing: ["secure strong"])
    let path = disk.path + "/mine.session"
    #expect(Journal(named: path).keep(session) == nil)
    let before = try Disk.bytes(of: path)
    let trouble = Journal(named: path).keep(try Session(typing: ["secure basic"]))
    #expect(trouble == Trouble(path: path, because: "there is something of that name already"))
    #expect(try Disk.bytes(of: path) == before)
  }

  @Test func `a folder that cannot be made is said once, and the session goes on`() throws {
    try Disk.write([], to: disk.path + "/state")
    let journal = Journal(in: disk.folder)
    var session = try Session(typing: ["secure strong"])
    #expect(journal.keep(session)?.because == "something in its path is no folder")
    try session.type("reached 4")
    #expect(journal.keep(session) == nil)
    #expect(journal.path == nil)
  }

  @Test func `what could not be kept is kept as soon as it can be`() throws {
    try Disk.write([], to: disk.path + "/state")
    let journal = Journal(in: disk.folder)
    var session = try Session(typing: ["secure strong"])
    #expect(journal.keep(session) != nil)
    unlink(disk.path + "/state")
    try session.type("reached 4")
    #expect(journal.keep(session) == nil)
    #expect(try readSession(try #require(journal.path)).session == session)
  }

  @Test(.enabled(if: geteuid() != 0, "a superuser may write everywhere"))
  func `a folder that may not be written to is survived`() throws {
    mkdir(disk.path + "/state", 0o500)
    #expect(Journal(in: disk.folder).keep(try Session(typing: ["secure strong"]))?.because == "you have no right to")
  }

  @Test func `a file system that nobody can write to is survived`() throws {
    let journal = Journal(in: SessionFolder(path: "/proc/paradox"))
    #expect(journal.keep(try Session(typing: ["secure strong"])) != nil)
  }

  @Test func `no folder at all is survived and said`() throws {
    let trouble = Journal(in: nil).keep(try Session(typing: ["secure strong"]))
    #expect(trouble?.because == "neither HOME nor XDG_STATE_HOME is set")
  }

  @Test func `a full disk is said once, and the session goes on`() throws {
    var chain = Chain()
    var session = try Session(typing: ["secure strong"])
    let read = try reopening(chain.file(of: session))
    let journal = Journal("/dev/full", try Descriptor("/dev/full", O_RDWR), after: read)
    try session.type("reached 4")
    #expect(journal.keep(session) == Trouble(path: "/dev/full", because: "the disk is full"))
    try session.type("reached 8")
    #expect(journal.keep(session) == nil)
    #expect(journal.records == 1)
    #expect(session.week == 8)
  }

  @Test func `a record that a full disk cut in two does not harm those before`() throws {
    let path = disk.path + "/small.session"
    var session = try Session(typing: ["secure strong"])
    let journal = Journal(named: path)
    #expect(journal.keep(session) == nil)
    let open = try Descriptor(path, O_RDWR)
    let length = try open.bytes(limit: 1_000_000).count
    try open.put(Array("0123456789abcdef rea".utf8), at: length)
    try session.type("reached 4")
    #expect(journal.keep(session) == nil)
    #expect(try readSession(path).session == session)
    #expect(try readSession(path).notes.isEmpty)
  }
}
