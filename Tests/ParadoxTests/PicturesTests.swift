import FoundationEssentials
import Glibc
import Testing

/// The README shows what the program makes.
struct PicturesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Guides/pictures").path

  /// Another Chromium draws other bytes, so that what it shows is compared as a page, among the examples.
  @Test func `the picture of a report is small, and made by the same target`() throws {
    let readme = try #require(Home.text(of: Self.folder + "/../../README.md"))
    #expect(readme.contains("(Guides/pictures/report.png)"))
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: Self.folder + "/report.png")))
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) && bytes.count < 200_000)
    #expect(Home.text(of: Self.folder + "/../../Makefile")?.contains("Guides/pictures/report.png") == true)
  }

  @Test func `the pictures of the README are made anew byte for byte`() throws {
    let home = Home()
    let isRecording = getenv("PARADOX_RECORD").map { String(cString: $0) } == "1"
    let target = isRecording ? Self.folder : home.path
    let result = Pipe.shell("'\(Self.folder)/make.sh' '\(Binary.path)' '\(target)'", in: home)
    try #require(result.code == 0, "\(result.errors)")
    let readme = try #require(Home.text(of: Self.folder + "/../../README.md"))
    let names = readme.matches(of: #/Guides\/pictures\/([a-z]+\.svg)/#).map { String($0.output.1) }
    #expect(names.count >= 2)
    for name in names {
      let made = try #require(Home.text(of: "\(target)/\(name)"))
      #expect(made == Home.text(of: "\(Self.folder)/\(name)"), "type: make pictures")
    }
  }
}
