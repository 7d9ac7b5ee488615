import Glibc
import Testing

@testable import Sessions

struct KeptTests {
  @Test(arguments: [
    (0, "today "), (1, "yesterday "), (2, "2 days ago"), (30, "30 days ago"), (31, "on "), (-1, "on "),
  ])
  func `a moment is said as a reader would`(days: Int, words: String) {
    let noon = 1_700_000_000
    let text = Moment(seconds: noon - days * 86_400).text(seenFrom: Moment(seconds: noon))
    #expect(text.hasPrefix(words))
    #expect(words.hasSuffix("ago") ? text == words : text.count > words.count)
  }

  @Test func `the newest session comes first, with what was done in it, and a damaged one is named`() throws {
    let disk = try Disk()
    #expect(Journal(in: disk.folder).keep(try Session(typing: ["reached 4", "try honest"])) == nil)
    try Disk.write(Array("no session".utf8), to: disk.folder.file("other"))
    Disk.date(disk.folder.file("corner-shop-1"), 2_000)
    Disk.date(disk.folder.file("other"), 1_000)
    let kept = disk.folder.newest(5)
    #expect(kept.map(\.name) == ["corner-shop-1", "other"])
    #expect(kept[0].session?.week == 4 && kept[0].session?.tries.count == 2)
    #expect(kept[1].session == nil)
    #expect(kept[0].when.hasPrefix("on 1970-01-01"))
    #expect(disk.folder.newest(1).count == 1)
  }

  /// The program stopped in the middle of making a file, after any number of bytes: nothing in it was answered.
  @Test func `a session that was never begun hides no older one`() throws {
    let disk = try Disk()
    #expect(Journal(in: disk.folder).keep(try Session(typing: ["reached 4"])) == nil)
    let older = disk.folder.file("corner-shop-1")
    let bytes = try Disk.bytes(of: older)
    var chain = Chain()
    let header = chain.file(of: Session(of: shop)).count
    let begun = disk.folder.file("corner-shop-2")
    for length in Array(stride(from: 0, to: header, by: 97)) {
      unlink(begun)
      try Disk.write(Array(bytes.prefix(length)), to: begun)
      Disk.date(older, 1_000)
      Disk.date(begun, 2_000)
      #expect(try disk.folder.newest() == older, "\(length) bytes")
      #expect(disk.folder.newest(5).map(\.name) == ["corner-shop-1"], "\(length) bytes")
    }
    try Disk.write(bytes, to: begun)
    Disk.date(begun, 2_000)
    #expect(try disk.folder.newest() == begun)
  }
}
