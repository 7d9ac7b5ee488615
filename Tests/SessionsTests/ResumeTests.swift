import Glibc
import Scenarios
import Testing

@testable import Sessions

struct ResumeTests {
  private let disk: Disk
  private let path: String

  init() throws {
    disk = try Disk()
    path = disk.path + "/mine.session"
  }

  /// Keeps a session in the file and lets it go.
  private func keep(_ session: Session) { #expect(Journal(named: path).keep(session) == nil) }

  @Test func `a session goes on as if it had never stopped`() throws {
    keep(try Session(typing: ["secure strong", "reached 4"]))
    var again = try resume(path, in: disk.folder)
    #expect(again.notes.isEmpty)
    try again.session.type("control opt-in")
    #expect(again.journal.keep(again.session) == nil)
    #expect(try readSession(path).session == Session(typing: ["secure strong", "reached 4", "control opt-in"]))
  }

  @Test(arguments: [1, 2, 12])
  func `a torn session goes on after its last whole record`(cut: Int) throws {
    let typed = ["secure strong", "reached 4"]
    keep(try Session(typing: typed))
    let whole = try Disk.bytes(of: path)
    try Disk.write(Array(whole.dropLast(cut)), to: path)
    var again = try resume(path, in: disk.folder)
    #expect(again.notes.count == (cut == 1 ? 0 : 1))
    try again.session.type("control opt-in")
    #expect(again.journal.keep(again.session) == nil)
    let rest = cut == 1 ? typed : Array(typed.dropLast())
    #expect(try readSession(path).session == Session(typing: rest + ["control opt-in"]))
    #expect(try readSession(path).notes.isEmpty)
  }

  @Test func `an edited session goes on in a new file and stays as it is`() throws {
    keep(try Session(typing: ["secure strong", "reached 4", "reached 5"]))
    var bytes = try Disk.bytes(of: path)
    bytes[bytes.count - 30] ^= 1
    try Disk.write(bytes, to: path)
    var again = try resume(path, in: disk.folder)
    #expect(again.notes.map(\.text).first?.contains("edited after it was written") == true)
    try again.session.type("control opt-in")
    #expect(again.journal.keep(again.session) == nil)
    #expect(try Disk.bytes(of: path) == bytes)
    #expect(try readSession(try disk.folder.newest()).session == again.session)
  }

  @Test func `a session that is open elsewhere goes on in a new file`() throws {
    let session = try Session(typing: ["secure strong"])
    let journal = Journal(named: path)
    #expect(journal.keep(session) == nil)
    var again = try resume(path, in: disk.folder)
    #expect(again.notes == [.openElsewhere])
    try again.session.type("control opt-in")
    #expect(again.journal.keep(again.session) == nil)
    #expect(try readSession(path).session == session)
    #expect(again.journal.path == disk.folder.path + "/corner-shop-1.session")
    withExtendedLifetime(journal) {}
  }

  @Test func `what is no session file is named and refused`() throws {
    try Disk.write(Array("id: shop\n".utf8), to: path)
    let failure = #expect(throws: SessionFailure.self) { try resume(path, in: disk.folder) }
    #expect(
      failure?.text == "\(path): error: this is no session file, because its first line is not 'paradox session 1'. "
        + "Give another: paradox --resume NAME")
  }

  @Test(arguments: [("/dev/zero", "it is not an ordinary file"), ("/nowhere.session", "there is no such file")])
  func `what cannot be read is named with the reason`(path: String, reason: String) {
    #expect(throws: SessionFailure(path: path, cause: .unreadable(reason))) { try resume(path, in: nil) }
  }

  @Test(arguments: [
    ("story:", "# as before\nstory:", false), ("title: The corner", "title: A corner", true),
  ])
  func `a scenario that changed since is said, its comments are not`(old: String, new: String, isChanged: Bool) throws {
    let parts = shop.text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    let text = parts.joined(separator: new)
    try Disk.write(Array(text.utf8), to: disk.path + "/corner-shop.yaml")
    let note = Session(of: shop).changes(since: Library(folder: disk.path))
    #expect(
      note
        == (isChanged
          ? .otherScenario(id: "corner-shop", differences: ["title 'A corner shop', was 'The corner shop'"]) : nil))
  }
}
