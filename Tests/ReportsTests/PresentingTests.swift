import Foundation
import Testing

@testable import Reports

private func presentation(_ mode: Mode, projected: Bool = false) -> Presentation {
  var presentation = Presentation()
  presentation.mode = mode
  presentation.isProjected = projected
  return presentation
}

private let all = Document(
  [.charts(Example.quarter)] + Example.reply.blocks + [.footer("long · small · print", short: "small print")])

@Suite struct `Forms of a reply` {
  @Test(arguments: [
    ("plain-80", Mode.plain, Screen(isUnicode: true, isTerminal: true)), ("plain-pipe", .plain, Screen()),
    ("markdown", .markdown, Screen()), ("csv", .csv, Screen()), ("json", .json, Screen()),
  ])
  func `a reply looks as recorded`(name: String, mode: Mode, screen: Screen) throws {
    try expectGolden(name, all.text(for: screen, as: presentation(mode)))
  }

  @Test(arguments: [
    ("projector-80", Screen(isUnicode: true, isTerminal: true)),
    ("projector-120", Screen(width: 120, height: 40, isUnicode: true, isTerminal: true)),
    ("projector-80-ascii", Screen(isTerminal: true)),
  ])
  func `a projected reply looks as recorded`(name: String, screen: Screen) throws {
    try expectGolden(name, all.text(for: screen, as: presentation(.table, projected: true)))
  }

  @Test(arguments: [24, 30, 40])
  func `each projected chart fills a page and no more`(height: Int) {
    let screen = Screen(width: 100, height: height, isUnicode: true, isTerminal: true)
    let text = Document([.charts(Example.quarter)]).projected(for: screen)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == Example.quarter.count * (height - 1))
    for (place, chart) in Example.quarter.enumerated() {
      #expect(lines[place * (height - 1)].hasPrefix(chart.title.uppercased()))
    }
  }

  @Test func `a projected reply keeps what its figures rest on`() {
    let text = all.text(for: Screen(isTerminal: true), as: presentation(.table, projected: true))
    #expect(text.hasSuffix("small print\n") && !text.contains("long"))
  }

  @Test(arguments: [Screen.Colour.none, .full])
  func `a projected reply is bold where the terminal can`(colour: Screen.Colour) {
    let text = all.text(
      for: Screen(colour: colour, isUnicode: true, isTerminal: true), as: presentation(.table, projected: true))
    #expect(text.contains("\u{1B}[1m") == (colour == .full))
  }

  @Test(arguments: [
    ("Deep, for everyone; felt from week 1. Filled in: fair fit.", "Deep, for everyone."),
    (
      "What changed: trust, +12.0 points (+11.9 to +12.0), most in one.",
      "What changed: trust, +12.0 points, most in one."
    ),
    ("It fell by 3.2 points.", "It fell by 3.2 points."), ("A goal has come due: goals", "A goal has come due: goals"),
    ("Who knows? Nobody.", "Who knows?"), ("", ""),
  ])
  func `a room is told the gist`(words: String, gist: String) { #expect(short(words) == gist) }

  @Test(arguments: [
    ("+2.3 points (−0.1 to +2.3) · seed 1", "plus 2.3 points (minus 0.1 to plus 2.3), seed 1"),
    ("trust >= baseline + 5", "trust >= baseline + 5"), ("10,000 × 20", "10,000 times 20"),
    ("+$56.21", "plus $56.21"), ("Trust +/-", "Trust change"), ("• one", "one"), ("a   b", "a b"),
  ])
  func `signs become words for a voice`(words: String, said: String) { #expect(spoken(words) == said) }

  @Test func `a chart is a sentence`() {
    func points(_ means: Double...) -> [LineChart.Point] {
      means.enumerated().map { LineChart.Point(week: $0, mean: $1) }
    }
    let chart = LineChart(
      "Trust", figure: .points,
      series: [
        .init("plan", style: .main, points: points(58.6, 44.9, 48.1)),
        .init("nothing", style: .baseline, points: points(58.6, 58, 57.9)),
      ])
    var sure = chart
    sure.series[0].points[2].low = 47.9
    sure.series[0].points[2].high = 48.3
    #expect(sure.sentence.hasPrefix("Trust, week 2: 48.1 (luck 47.9 to 48.3), from 58.6"))
    #expect(
      chart.sentence
        == "Trust, week 2: 48.1, from 58.6 in week 0; if we do nothing 57.9; lowest 44.9 in week 1.")
    var empty = chart
    empty.series = []
    #expect(empty.sentence == "Trust: no weeks yet.")
  }

  @Test(arguments: 0..<80)
  func `nothing is drawn in plain words`(seed: UInt64) {
    var chance = Chance(seed: seed)
    for screen in [Screen(isUnicode: true), Screen(width: 30, isUnicode: true, isTerminal: true), Screen()] {
      let text = chance.document().text(for: screen, as: presentation(.plain))
      #expect(
        !text.unicodeScalars.contains { (0x2500...0x25FF).contains($0.value) || (0x2800...0x28FF).contains($0.value) })
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.isHarmless && (screen.isUnicode || $0.isASCII) })
      let lines = text.split(separator: "\n")
      #expect(!screen.isTerminal || lines.allSatisfy { displayWidth(String($0)) <= screen.width })
    }
  }

  @Test func `nothing is lined up in plain words`() {
    #expect(!all.text(for: Screen(isUnicode: true, isTerminal: true), as: presentation(.plain)).contains("  "))
  }

  @Test(arguments: 0..<40)
  func `a projected reply is no wider than the screen, whatever is in it`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let screen = Screen(width: 50 + Int(seed), height: 8 + Int(seed), isUnicode: seed % 2 == 0, isTerminal: true)
    let text = chance.document().text(for: screen, as: presentation(.table, projected: true))
    #expect(text.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= screen.width })
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.isHarmless && (screen.isUnicode || $0.isASCII) })
  }

  @Test(arguments: 0..<40)
  func `a reply is one object on one line`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let document = Document([.note("x")] + chance.document().blocks)
    let text = document.text(for: Screen(), as: presentation(.json))
    #expect(text.hasPrefix("{\"blocks\":[") && text.hasSuffix(",\"schema\":1}\n"))
    #expect(text.split(separator: "\n").count == 1)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }

  @Test func `nothing said is nothing in JSON`() {
    #expect(Document().text(for: Screen(), as: presentation(.json)) == "")
  }
}
