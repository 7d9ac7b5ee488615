import FoundationEssentials
import Glibc
import Testing

/// The README shows what the program makes.
struct PicturesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Guides/pictures").path

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
