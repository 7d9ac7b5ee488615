import FoundationEssentials
import Glibc
import Testing

/// The sessions that guides print, each typed at the real program beside the guides' own files.
struct SessionGuideTests {
  private static let folder = String(#filePath.dropLast("Tests/ParadoxTests/SessionGuideTests.swift".count)) + "Guides/"

  @Test(arguments: [("Survey.md", ["survey.csv"]), ("Facilitator.md", []), ("Class.md", [])])
  func `a session in a guide goes as it is written`(guide: String, files: [String]) throws {
    let text = try #require(Home.text(of: Self.folder + guide))
    let (begin, end) = ("<!-- session: recorded, not typed -->\n", "<!-- end of session -->")
    let first = try #require(text.firstRange(of: begin)?.upperBound)
    let last = try #require(text.firstRange(of: end)?.lowerBound)
    let written = text[first..<last].replacing("```\n", with: "")
    let player = TranscriptPlayer()
    for file in files { try player.home.write(try #require(Home.text(of: Self.folder + file)), to: file) }
    let session = Transcript(String(written))
    #expect(!session.steps.isEmpty)
    let played = "```\n\(session.elided(player.play(session)).text)```\n"
    if getenv("PARADOX_RECORD") != nil {
      let whole = text[..<first] + played + text[last...]
      try Data(String(whole).utf8).write(to: URL(filePath: Self.folder + guide))
    } else {
      #expect(played == text[first..<last], "PARADOX_RECORD=1 records \(guide) anew")
    }
  }
}
