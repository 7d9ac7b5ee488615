import Foundation
import Testing

@testable import Reports

@Suite struct `Markdown text` {
  @Test(arguments: [
    ("plain words.", "plain words."), ("<b>", "\\<b\\>"), ("[x](y)", "\\[x\\](y)"), ("a|b", "a\\|b"),
    ("http://a.b/c", "http:\\/\\/a.b/c"), ("www.a.b", "www\\.a.b"), ("- x", "\\- x"), ("12. x", "12\\. x"),
    ("# x", "\\# x"), ("mail a@b.c now", "mail `a@b.c` now"), ("a`@b", "`a'@b`"), ("\u{1B}[0m", "^\\[\\[0m"),
    ("1.5 and 2", "1.5 and 2"), ("depth=0.7", "depth=0.7"),
  ])
  func `words show only themselves`(words: String, text: String) { #expect(markdown(words) == text) }

  @Test func `a block of code has the longer fence`() {
    #expect(fenced(["a ``` b", "c"]) == "````text\na ``` b\nc\n````")
  }

  /// What GitHub's own reader makes of it: no tag but those that the renderer means.
  @Test(.enabled(if: Reader.isThere, "cmark-gfm is missing"), arguments: 0..<60)
  func `nothing becomes HTML, a link or a picture`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let html = try Reader.html(of: chance.document().markdown)
    let tags = html.matches(of: #/</?([a-z0-9]+|!--)/#).map { String($0.output.1) }
    let meant = [
      "p", "strong", "em", "h2", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "pre", "code",
    ]
    #expect(tags.filter { !meant.contains($0) } == [])
  }

  @Test(.enabled(if: Reader.isThere, "cmark-gfm is missing"))
  func `the reader would see a link, a picture and HTML`() throws {
    let html = try Reader.html(of: "<b>x</b> [x](y) ![x](y) www.a.b a@b.c\n")
    #expect(html.contains("<b>") && html.contains("<img") && html.matches(of: #/<a /#).count == 3)
  }
}

/// GitHub's reader of Markdown, with nothing filtered out.
private enum Reader {
  static let isThere = (try? html(of: "x")) == "<p>x</p>\n"

  static func html(of text: String) throws -> String {
    let reader = Process()
    let (inlet, outlet) = (Pipe(), Pipe())
    reader.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    reader.arguments = ["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough"]
    reader.standardInput = inlet
    reader.standardOutput = outlet
    try reader.run()
    inlet.fileHandleForWriting.write(Data(text.utf8))
    try inlet.fileHandleForWriting.close()
    let output = outlet.fileHandleForReading.readDataToEndOfFile()
    reader.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
