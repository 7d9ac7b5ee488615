import FoundationEssentials
import Glibc
import Testing

/// The sessions under Tests/Transcripts, each typed at the real program.
@Suite(.timeLimit(.minutes(20))) struct TranscriptTests {
  private static let folder = String(#filePath.dropLast("ParadoxTests/TranscriptTests.swift".count)) + "Transcripts/"
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?.filter { $0.hasSuffix(".txt") }.sorted() ?? []

  @Test func `there are sessions to try`() { #expect(!Self.names.isEmpty) }

  @Test(arguments: names) func `a session goes as it is written`(name: String) throws {
    let path = Self.folder + name
    let written = Transcript(try #require(Home.text(of: path)))
    let played = written.elided(TranscriptPlayer().play(written))
    if getenv("PARADOX_RECORD") != nil {
      try Data(played.text.utf8).write(to: URL(filePath: path))
    } else {
      #expect(played.text == written.text, "PARADOX_RECORD=1 records \(name) anew")
    }
  }

  @Test func `prose, commands and answers are told apart`() {
    let text = "# A session\n$ paradox shop\nHello\nshop · week 0> run 13\na > b\n...\nshop · honest · week 13> quit\n"
    let transcript = Transcript(text)
    #expect(transcript.prose == ["# A session"])
    #expect(transcript.steps.map(\.prompt) == ["$ ", "shop · week 0> ", "shop · honest · week 13> "])
    #expect(transcript.steps.map(\.output) == [["Hello"], ["a > b", "..."], []])
    #expect(transcript.text == text)
  }

  @Test(arguments: [
    (["a", "b"], true), (["a", "..."], true), (["...", "b"], true), (["..."], true), (["a", "...", "b"], true),
    (["a"], false), (["b", "..."], false), (["a", "b", "c"], false), ([], false),
  ])
  func `dots stand for any lines and for nothing else`(expected: [String], fits: Bool) {
    #expect(Transcript.fits(["a", "b"], expected[...]) == fits)
  }
}
