import FoundationEssentials
import Glibc
import Reports
import Scenarios
import Testing

@testable import Training

@Suite struct RunSheetGuideTests {
  private static let guide =
    String(#filePath.dropLast("Tests/TrainingTests/RunSheetGuideTests.swift".count)) + "Guides/Facilitator.md"

  private func scenario(_ id: String = "shopping-list") throws -> Scenario { try Library.installed().open(id) }

  @Test(arguments: [60, 90, 180]) func `an agenda in the guide is the run sheet of so many minutes`(minutes: Int) throws
  {
    let sheet = RunSheet(minutes: minutes, of: try scenario())
    let table = try #require(sheet.document.blocks.first { if case .table = $0 { true } else { false } })
    let wanted = Document([table]).markdown
    let text = try String(contentsOfFile: Self.guide, encoding: .utf8)
    let begin = "<!-- agenda \(minutes): recorded, not typed -->\n"
    let first = try #require(text.firstRange(of: begin)?.upperBound)
    let last = try #require(text.firstRange(of: "<!-- end of agenda \(minutes) -->")?.lowerBound)
    if getenv("PARADOX_RECORD") != nil {
      try Data((text[..<first] + wanted + text[last...]).utf8).write(to: URL(filePath: Self.guide))
    } else {
      #expect(text[first..<last] == wanted, "PARADOX_RECORD=1 records the agendas anew")
    }
  }

  @Test(arguments: [20, 60, 75, 120, 180, 480])
  func `the stretches follow each other and end with the last minute`(minutes: Int) throws {
    for id in ["tour", "shopping-list", "breach"] {
      let items = RunSheet(minutes: minutes, of: try scenario(id)).items
      #expect(items.first?.start == 0)
      for (one, next) in zip(items, items.dropFirst()) { #expect(one.start + one.length == next.start) }
      #expect(items.allSatisfy { $0.length > 0 })
      #expect(items.last.map { $0.start + $0.length } == minutes)
      #expect(items.last?.title == "Debrief")
    }
  }

  @Test func `no more rounds are planned than the scenario has quarters`() throws {
    let short = try scenario("tour")
    #expect(RunSheet(minutes: 480, of: short).rounds <= max(1, short.weeks / 13))
    #expect(RunSheet(minutes: 60, of: try scenario()).rounds == 3)
  }

  @Test func `a minute finds its stretch, and the last goes on for ever`() throws {
    let sheet = RunSheet(minutes: 60, of: try scenario())
    #expect(sheet.item(at: 0)?.title == "Welcome, the story, the teams")
    #expect(sheet.item(at: 59)?.title == "Debrief")
    #expect(sheet.item(at: 900)?.title == "Debrief")
  }
}
