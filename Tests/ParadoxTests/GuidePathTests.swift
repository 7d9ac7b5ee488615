import FoundationEssentials
import Glibc
import Testing

/// The path of `Guides/HowFar.md`, walked: its lines are typed at the real program, and what the guide shows is what comes
/// back.
@Suite(.timeLimit(.minutes(20))) struct GuidePathTests {
  private static let path =
    String(#filePath.dropLast("Tests/ParadoxTests/GuidePathTests.swift".count)) + "Guides/HowFar.md"

  /// The text between a fence of this kind and the next fence, in the guide.
  private func block(_ fence: String, in guide: String) throws -> Range<String.Index> {
    let begin = try #require(guide.firstRange(of: "\n```\(fence)\n")?.upperBound)
    let end = try #require(guide[begin...].firstRange(of: "\n```\n")?.lowerBound)
    return begin..<guide.index(after: end)
  }

  @Test func `from customers of one's own to a verdict in under fifteen minutes and twelve lines`() throws {
    let guide = try #require(Home.text(of: Self.path))
    let session = try block("console", in: guide)
    let written = Transcript(String(guide[session]))
    #expect(written.steps.count <= 12)
    let player = TranscriptPlayer(patience: 300)
    let start = ContinuousClock.now
    let played = written.elided(player.play(written))
    #expect(ContinuousClock.now - start < .seconds(15 * 60))
    // A verdict it is: one sentence at the end, for somebody who asks twice.
    let all = played.steps.flatMap(\.output)
    #expect(all.count { $0.contains("In one sentence") } == 2)
    #expect(!all.contains { $0.hasPrefix("error:") || $0.hasPrefix("(exit code") })
    if getenv("PARADOX_RECORD") != nil {
      try Data((guide[..<session.lowerBound] + played.text + guide[session.upperBound...]).utf8)
        .write(to: URL(filePath: Self.path))
    } else {
      #expect(played.text == written.text, "PARADOX_RECORD=1 records the guide anew")
    }
  }
}
