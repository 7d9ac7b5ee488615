import Testing

@testable import Reports

/// Teams side by side: a chart in which none stands before the others.
@Suite struct `A chart of many courses` {
  private static let names = ["red", "blue", "green", "gold", "grün", "black", "rose", "grey"]

  /// Two of them go the very same way, and the first said something.
  private static let chart = {
    let letters = LineChart.Letter.letters(for: names)
    var series = zip(names, letters).enumerated().map { place, pair in
      LineChart.Series(
        pair.0, style: .other,
        points: (0...26).map { .init(week: $0, mean: 60 - Double(min(place, 6) * $0) / 6) }, letter: pair.1)
    }
    series[0].remark = "said up 10"
    series.append(.init("nothing", style: .baseline, points: (0...26).map { .init(week: $0, mean: 58) }))
    return LineChart("Trust", figure: .points, series: series)
  }()

  private static let screens = [
    Screen(width: 80, isUnicode: true, isTerminal: true), Screen(width: 80), Screen(width: 150, height: 40),
  ]

  @Test(arguments: screens) func `each has its letter in its line and at its end, and nobody needs a legend`(
    screen: Screen
  ) {
    let lines = Document([.charts([Self.chart])]).lines(for: screen).map { $0.text(.none) }
    let text = lines.joined(separator: "\n")
    for (place, name) in Self.names.enumerated() {
      let sign = Stroke(Self.chart.series[place], on: screen).sign!
      let shown = screen.isUnicode ? name : String(screen.legible(name).text)
      let label = lines.first { $0.contains(" \(shown)") && $0.contains("\(sign) ") }
      #expect(label != nil, "\(name)\n\(text)")
      // Once in its label, and in its line besides.
      #expect(lines.map { $0.prefix(screen.width / 2) }.joined().contains(sign), "\(sign)\n\(text)")
    }
    #expect(text.contains("60.0 red, said up 10"))
    #expect(lines.count <= 16 + 8)
    #expect(screen.isUnicode || text.allSatisfy(\.isASCII))
  }

  @Test func `where two go the same way, both letters stand in the line`() {
    let screen = Self.screens[0]
    let lines = Document([.charts([Self.chart])]).lines(for: screen).map { $0.text(.none).prefix(52) }
    let signs = [6, 7].map { Stroke(Self.chart.series[$0], on: screen).sign! }
    for sign in signs { #expect(lines.contains { $0.contains(sign) }, "\(lines.joined(separator: "\n"))") }
  }

  @Test(arguments: [24, 30, 50]) func `in front of a room it stands on one page with its words`(height: Int) {
    let document: Document = [
      .charts([Self.chart]), .sentence("The way they said: green, grün. Not so: red, blue, gold.", tone: .whole),
      .sentence("Hands about trust: 12 down, 9 up. Of 8 teams it went up in 2, went down in 6.", tone: .whole),
      .note("Enter: skepticism."), .footer("seed 1", short: "seed 1"),
    ]
    let text = document.projected(for: Screen(width: 80, height: height, isUnicode: true, isTerminal: true))
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= height)
    for name in Self.names { #expect(text.contains(" \(name)")) }
  }

  @Test func `in words it goes from the highest to the lowest`() {
    let words = Self.chart.sentence
    #expect(words.hasPrefix("Trust, week 26, highest first: red 60.0 (said up 10); if we do nothing 58.0; blue 55.7;"))
  }

  @Test func `no two of eight look alike in a picture`() {
    let looks = Look.of(Self.chart).dropLast()
    #expect(Set(looks.map(\.colour)).count == 8 && Set(looks.map(\.dashes)).count == 8)
    // Neighbours in colour are told by their sign as well.
    #expect(Set(looks.map(\.sign)).count == 4)
    let picture = Self.chart.svg()
    for place in 0..<8 {
      #expect(picture.contains("class=\"line\(place)\"") && picture.contains("class=\"name\(place)\""))
    }
  }
}
