import Foundation
import Testing

@testable import Reports

@Suite struct `A page of HTML` {
  private static let everything = Document(
    [.sentence("Trust is lower.", tone: .strong), .list(["One caveat."]), .heading("Over the weeks")]
      + [.charts(Example.quarter)] + Example.reply.blocks + [
        .heading("How sure"),
        .frequencies([
          Frequency("trust ends below doing nothing", 17, of: 20, unit: "plausible worlds"),
          Frequency("nobody leaves", 0, of: 20, unit: "plausible worlds"),
        ]),
        .drawing(
          Drawing([" 0 ##....| 1"], key: "# is kept."),
          says: Table(columns: [.text("Stretch"), .number("to")], rows: [["kept", .number(0.4, .decimals(2))]])),
      ])

  @Test func `a page with every part looks as recorded`() throws {
    try expectGolden("page", PageTests.page)
  }

  /// Where a reader of HTML would see an element begin.
  private static func elements(_ page: String) -> [String] {
    page.matches(of: #/<([A-Za-z!][A-Za-z0-9!-]*)/#).map { String($0.output.1) }
  }

  @Test(arguments: 0..<60) func `no word of a document becomes markup`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let document = chance.document()
    let page = document.html(title: "<script>alert(1)</script>", receipt: "</pre><script>\u{202E}&amp;\\")
    let meant: Set = [
      "!DOCTYPE", "html", "head", "meta", "link", "title", "style", "body", "a", "main", "div", "p", "h1", "h2",
      "section", "nav", "ul", "li", "dl", "dt", "dd", "figure", "figcaption", "details", "summary", "table", "caption",
      "thead", "tbody", "tr", "th", "td", "pre", "b", "span", "svg", "desc", "text", "line", "polyline", "polygon",
      "circle",
      "rect",
    ]
    #expect(PageTests.elements(page).filter { !meant.contains($0) } == [])
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.isHarmless })
  }

  @Test func `an unescaped word would be seen as an element`() {
    #expect(PageTests.elements("<p>a <script>b</script></p>") == ["p", "script"])
  }

  @Test(arguments: [
    "plain\nlines", "", "\\ and \\{202e} as typed", "</pre><b>&lt;&amp;\"'", "tab\tcr\r\nesc\u{1B}[0m\u{202E}x\u{FEFF}",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301} 👨‍👩‍👧",
  ])
  func `a receipt reads back as it was given`(receipt: String) {
    let page = Document([.sentence("x")]).html(title: "x", receipt: receipt)
    #expect(Document.receipt(in: page).map { Array($0.unicodeScalars) } == Array(receipt.unicodeScalars))
    #expect(Document.isPage(page) && !Document.isPage("<!DOCTYPE html><html></html>"))
  }

  @Test func `a page without a receipt has none`() {
    #expect(
      Document.receipt(in: Document([.sentence("<pre class=\"receipt\" tabindex=\"0\">\nx</pre>")]).html(title: "x"))
        == nil)
  }

  @Test func `a page has one first heading, and no level is skipped`() {
    let levels = PageTests.page.matches(of: #/<h([1-6])/#).compactMap { Int($0.output.1) }
    #expect(levels.count { $0 == 1 } == 1 && levels.first == 1 && levels.allSatisfy { $0 <= 2 } && levels.count > 2)
  }

  @Test func `each chart has its sentence, its title and its figures`() {
    let page = PageTests.page
    let charts = page.matches(of: #/<svg[^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/#).count
    #expect(charts == page.ranges(of: "<svg").count && charts >= 8)
    #expect(page.ranges(of: "<details>").count == 6)
    #expect(Example.quarter.allSatisfy { page.contains(Markup($0.sentence).text) })
  }

  @Test(arguments: [("light", Palette.light), ("dark", Palette.dark)])
  func `every colour of words reads at 4.5 to 1 on both papers`(name: String, palette: Palette) {
    for colour in [palette.ink, palette.quiet, palette.good, palette.bad] + palette.lines {
      for paper in [palette.paper, palette.raised] {
        #expect(contrast(colour, paper) >= 4.5, "\(colour) on \(paper)")
      }
    }
  }

  @Test(arguments: [Palette.light.lines, Palette.dark.lines], Eyes.allCases)
  func `no two lines look alike, whatever colour the eyes lack`(colours: [String], eyes: Eyes) {
    #expect(colours.count == 8)
    for (place, one) in colours.enumerated() {
      for other in colours[..<place] { #expect(eyes.distance(one, other) > 12, "\(one) and \(other)") }
    }
  }

  /// A green and a brown that most people tell apart at a glance.
  @Test func `what looks alike to some eyes is found`() {
    #expect(Eyes.full.distance("#4a7a1e", "#8a6a1e") > 25)
    #expect(
      Eyes.withoutRed.distance("#4a7a1e", "#8a6a1e") < 12 || Eyes.withoutGreen.distance("#4a7a1e", "#8a6a1e") < 12)
  }

  @Test func `contrast is as the web's guidelines reckon it`() {
    #expect(abs(contrast("#000000", "#ffffff") - 21) < 0.01 && abs(contrast("#767676", "#ffffff") - 4.54) < 0.01)
  }

  private typealias PageTests = `A page of HTML`
  private static let page = everything.html(title: "A quarter in the shop")
}

/// The red, green and blue light of a colour, 0 to 1.
private func light(of colour: String) -> [Double] {
  [1, 3, 5].map { start -> Double in
    let digits = colour.dropFirst(start).prefix(2)
    let part = Double(UInt8(digits, radix: 16)!) / 255
    return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}

/// Eyes that see all colours, or lack the cones for one.
enum Eyes: CaseIterable {
  case full, withoutRed, withoutGreen, withoutBlue

  /// What becomes of light, after Machado, Oliveira and Fernandes (2009), at full severity.
  private var view: [[Double]] {
    switch self {
    case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .withoutRed:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .withoutGreen:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .withoutBlue:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  /// How far apart two colours look: the distance in CIE Lab.
  func distance(_ one: String, _ other: String) -> Double {
    sqrt(zip(place(one), place(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) })
  }

  private func place(_ colour: String) -> [Double] {
    func times(_ matrix: [[Double]], _ values: [Double]) -> [Double] {
      matrix.map { zip($0, values).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    let seen = times(view, light(of: colour)).map { min(max($0, 0), 1) }
    let white = [0.95047, 1, 1.08883]
    let xyz = times(
      [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]], seen)
    let f = zip(xyz, white).map { value, white -> Double in
      let part = value / white
      return part > 0.008856 ? cbrt(part) : 7.787 * part + 16.0 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }
}

/// The contrast of two colours by the formula of WCAG 2.
private func contrast(_ one: String, _ other: String) -> Double {
  func light(_ colour: String) -> Double {
    zip([0.2126, 0.7152, 0.0722], ReportsTests.light(of: colour)).reduce(0) { $0 + $1.0 * $1.1 }
  }
  let both = [light(one), light(other)].sorted()
  return (both[1] + 0.05) / (both[0] + 0.05)
}

@Suite struct `Pictures of charts` {
  @Test(arguments: [("picture-trust", false), ("picture-trust-large", true)])
  func `a chart looks as recorded`(name: String, large: Bool) throws {
    try expectGolden(name, Example.quarter[0].svg(large: large))
  }

  /// The dashes of each line, whose colours an eye or a printer may not tell apart.
  private func dashes(_ svg: String) -> [String] {
    svg.matches(of: #/<polyline [^>]*stroke-dasharray="([^"]+)"/#).map { String($0.output.1) }
  }

  @Test(arguments: 1...4) func `no two lines of a picture have the same dashes`(others: Int) {
    var chart = Example.quarter[0]
    let course = chart.series[0]
    chart.series =
      [course, LineChart.Series("nothing", style: .baseline, points: course.points)]
      + (0..<others).map { LineChart.Series("try \($0)", style: .other, points: course.points) }
    let dashes = dashes(chart.svg())
    #expect(dashes.count == others + 2 && Set(dashes).count == dashes.count, "\(dashes)")
    #expect(
      Set(chart.picture.text.matches(of: #/<polyline [^>]*class="([a-z0-9]+)"/#).map { $0.output.1 }).count > others)
  }

  @Test func `lines alike in their dashes are found`() {
    let svg = Example.quarter[0].svg().replacing(#/stroke-dasharray="[^"]+"/#, with: "stroke-dasharray=\"none\"")
    #expect(dashes(svg).count > 1 && Set(dashes(svg)).count == 1)
  }

  private static var strip: Strip {
    var strip = Strip(
      "Depth of retargeting", figure: .decimals(2), levels: 0...1,
      stretches: [
        .init("helps", 0...0.4, .good), .init("tolerated", 0.41...0.6, .fair), .init("too far", 0.61...1, .bad),
      ])
    strip.marks = [.init("threshold", at: 0.6), .init("today", at: 0.5), .init("no way back past", at: 0.9)]
    strip.ranges = [.init("luck", 0.58...0.62), .init("belief", 0.4...0.8)]
    return strip
  }

  @Test func `how far a lever can go has a row with words for each thing that stands on it`() throws {
    let strip = Self.strip
    let page = Document([.drawing(Drawing(["====---xxx"], strip: strip), says: strip.table)]).html(title: "x")
    for words in ["helps", "tolerated", "too far", "threshold", "luck", "belief", "today", "no way back past"] {
      #expect(page.contains(">\(words)</text>") && page.contains(">\(words)</th>"), "\(words)")
    }
    #expect(page.contains("threshold 0.60; today 0.50") && !page.contains("====---xxx"))
    let starts = strip.picture.text.matches(of: #/<rect x="([0-9.]+)"/#).compactMap { Double($0.output.1) }
    #expect(starts.count == 5 && starts[0] < starts[1] && starts[1] < starts[2])
  }

  @Test func `bars with a sum are a waterfall, each beginning where the one above ended`() {
    let chart = BarChart(figure: .difference, entries: [.init("a", 4), .init("b", -3)], total: .init("sum", 1))
    let places = Pictures.bars(chart.svg())
    #expect(places.count == 3)
    // From 0 to 4, from 4 back to 1, and the sum from 0 to 1.
    #expect(places[0].from == places[2].from && abs(places[1].to - places[0].to) < 0.2)
    #expect(abs(places[1].from - places[2].to) < 0.2)
  }

  @Test func `bars without a sum all begin at zero`() {
    let places = Pictures.bars(BarChart(figure: .difference, entries: [.init("a", 4), .init("b", 3)]).svg())
    #expect(places.count == 2 && places[0].from == places[1].from)
  }

  @Test(arguments: [0, 1, 20]) func `a count has a filled dot for each`(count: Int) {
    let dots = Frequency("x", count, of: 20, unit: "worlds").picture.text
    #expect(dots.ranges(of: "class=\"up\"").count == count && dots.ranges(of: "<circle").count == 20)
  }

  @Test(arguments: [
    LineChart("nothing", figure: .points, series: []),
    LineChart("one", figure: .points, series: [.init("p", style: .main, points: [.init(week: 0, mean: .nan)])]),
    LineChart("far", figure: .points, series: [.init("p", style: .main, points: [.init(week: 0, mean: 1e300)])]),
  ])
  func `a chart with nothing to draw is a picture all the same`(chart: LineChart) {
    #expect(chart.svg().contains("</svg>") && !chart.svg().contains("nan"))
  }

  private typealias Pictures = `Pictures of charts`

  private static func bars(_ svg: String) -> [(from: Double, to: Double)] {
    svg.matches(of: #/<rect x="([0-9.]+)"[^>]* width="([0-9.]+)"[^>]* class="(up|down|sum)"/#).map {
      let from = Double($0.output.1)!
      return (from, from + Double($0.output.2)!)
    }
  }
}
