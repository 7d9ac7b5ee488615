import Glibc
import Testing

@testable import Sessions

struct FolderTests {
  private let disk: Disk

  init() throws {
    disk = try Disk()
    #expect(Journal(in: disk.folder).keep(try Session(typing: ["secure strong"])) == nil)
  }

  @Test(
    arguments: [
      ("/state", "/home/a", "/state/paradox"), (nil, "/home/a", "/home/a/.local/state/paradox"),
      ("", "/home/a", "/home/a/.local/state/paradox"), ("here", "/home/a", "/home/a/.local/state/paradox"),
      (nil, nil, nil), (nil, "", nil),
    ] as [(String?, String?, String?)])
  func `the folder is where the desktop keeps such things`(state: String?, home: String?, path: String?) {
    #expect(SessionFolder.standard(state: state, home: home)?.path == path)
  }

  @Test func `the newest session is the one last written to`() throws {
    #expect(Journal(in: disk.folder).keep(try Session(typing: ["secure basic"])) == nil)
    Disk.date(disk.folder.file("corner-shop-1"), 2_000)
    Disk.date(disk.folder.file("corner-shop-2"), 1_000)
    #expect(try disk.folder.newest() == disk.folder.file("corner-shop-1"))
    #expect(disk.folder.names == ["corner-shop-1", "corner-shop-2"])
  }

  @Test func `a name is looked for among the kept sessions`() throws {
    #expect(try disk.folder.file(named: "corner-shop-1") == disk.folder.path + "/corner-shop-1.session")
    #expect(try disk.folder.file(named: "a/b") == "a/b")
    #expect(try disk.folder.file(named: "b.session") == "b.session")
    let failure = #expect(throws: SessionFailure.self) { try disk.folder.file(named: "shop") }
    #expect(
      failure?.text
        == "error: there is no session 'shop'. There are: corner-shop-1. Go on with the newest: paradox --resume")
  }

  @Test func `where nothing was kept, there is no newest`() {
    let failure = #expect(throws: SessionFailure.self) { try SessionFolder(path: disk.path).newest() }
    #expect(failure?.text == "error: no session has been kept yet. Begin one: paradox shopping-list")
  }

  @Test func `the oldest unnamed sessions make room, named and open ones stay`() throws {
    let session = try Session(typing: ["secure strong"])
    let named = disk.folder.file("mine")
    #expect(Journal(named: named).keep(session) == nil)
    let open = Journal(in: disk.folder)
    #expect(open.keep(session) == nil)
    for number in 3...60 { try Disk.write([], to: disk.folder.file("corner-shop-\(number)")) }
    for number in 1...60 { Disk.date(disk.folder.file("corner-shop-\(number)"), number) }
    Disk.date(named, 1)
    #expect(Journal(in: disk.folder).keep(session) == nil)
    let expected = ["corner-shop-2", "mine"] + (12...61).map { "corner-shop-\($0)" }
    #expect(Set(disk.folder.names) == Set(expected))
    withExtendedLifetime(open) {}
  }
}
