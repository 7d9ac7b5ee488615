import Testing

@testable import Reports

@Suite struct `Recorded renderings` {
  @Test(arguments: [
    ("charts-80", Screen(isUnicode: true, isTerminal: true)),
    ("charts-80-ascii", Screen()),
    ("charts-80-colour", Screen(colour: .full, isUnicode: true, isTerminal: true)),
    ("charts-160", Screen(width: 160, height: 40, isUnicode: true, isTerminal: true)),
    ("charts-60", Screen(width: 60, height: 24, isUnicode: true, isTerminal: true)),
  ])
  func `four charts look as recorded`(name: String, screen: Screen) throws {
    try expectGolden(name, Document([.charts(Example.quarter)]).text(for: screen))
  }

  @Test(arguments: [
    ("reply-80", Screen(isUnicode: true, isTerminal: true)), ("reply-80-pipe", Screen(isUnicode: true)),
    ("reply-40", Screen(width: 40, isUnicode: true, isTerminal: true)),
  ])
  func `a reply looks as recorded`(name: String, screen: Screen) throws {
    try expectGolden(name, Example.reply.text(for: screen))
  }

  @Test(arguments: [false, true])
  func `four charts leave room for a sentence and the prompt on 24 rows`(isUnicode: Bool) {
    let screen = Screen(width: 80, height: 24, isUnicode: isUnicode, isTerminal: true)
    #expect(Document([.charts(Example.quarter)]).lines(for: screen).count <= 20)
  }

  @Test(arguments: [Screen(), Screen(isUnicode: true, isTerminal: true)])
  func `the plan and the baseline differ without colour`(screen: Screen) throws {
    func drawn(_ style: LineChart.Series.Style) -> String {
      var chart = Example.quarter[0]
      chart.marks = []
      chart.series = [chart.series[0]]
      chart.series[0].style = style
      return Document([.charts([chart])]).text(for: screen)
    }
    #expect(Set([drawn(.main), drawn(.other), drawn(.baseline)]).count == 3)
  }
}
