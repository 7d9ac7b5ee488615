import Testing

@testable import Reports

@Suite struct `CSV text` {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), (" blank", "\" blank\""),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "' =1"),
    ("\r=1", "' =1"), ("=A1,B1", "\"'=A1,B1\""), ("two\nlines", "two lines"), ("\u{1B}[0m", "^[[0m"),
  ])
  func `words are neither torn nor run`(words: String, field: String) {
    #expect(CSV.text([[.text(words)]]) == field + "\r\n")
  }

  @Test(arguments: [
    ("1-2", "'1-2"), ("MAR1", "'MAR1"), ("3 May 2026 1:30 pm", "'3 May 2026 1:30 pm"), ("1E5", "'1E5"), ("007", "'007"),
    ("50%", "'50%"), ("=1", "'=1"), ("May", "May"), ("depth=0.7 reach=1", "depth=0.7 reach=1"),
    ("at 3 breach reach=1", "at 3 breach reach=1"), ("a;b", "a;b"), ("a,b", "\"a,b\""),
  ])
  func `for Excel no words become a date or a number`(words: String, field: String) {
    #expect(CSV.text([[.text(words), .number(-3.25, .points)]], for: .excel) == field + ",-3.25\r\n")
  }

  @Test func `where Excel writes 48,2 a semicolon stands between values`() {
    let row: [Cell] = ["a;b", "a,b", .number(48.2, .points), .trend([1, 2.5])]
    #expect(CSV.text([row], for: .excelWithCommas) == "\"a;b\";a,b;48,2;1 2,5\r\n")
    #expect(CSV.Dialect.allCases.map(\.mark) == ["", "\u{FEFF}", "\u{FEFF}"])
  }

  @Test func `numbers stay numbers`() {
    let row: [Cell] = [
      .number(-3.25, .difference), .number(1e6, .count), .trend([1, 2.5]), .blank, .number(.nan, .points),
    ]
    #expect(CSV.text([row]) == "-3.25,1000000,1 2.5,,\r\n")
  }

  @Test func `an estimate fills three columns`() {
    let table = Table(
      columns: [.text("segment"), .number("trust", unit: "0-100")],
      rows: [["young", .estimate(mean: 48, low: 47, high: 49, .points)], ["old", .blank]])
    #expect(
      table.csv()
        == "segment,trust (0-100),trust (0-100) low,trust (0-100) high\r\nyoung,48,47,49\r\nold,,,\r\n")
  }

  @Test func `an estimate with belief fills five, for programs, and two columns for people`() {
    let table = Table(
      columns: [.text("segment"), .number("trust"), .text("how sure")],
      rows: [
        ["young", .estimate(mean: 48, low: 47, high: 49, belief: 45...52, .points), "clear"],
        ["old", .estimate(mean: 40, low: 39, high: 41, .points), "clear"],
      ])
    #expect(
      table.csv() == """
        segment,trust,trust low,trust high,trust belief low,trust belief high,how sure\r
        young,48,47,49,45,52,clear\r
        old,40,39,41,,,clear\r

        """)
    let shown = Document([.table(table)]).text(for: Screen(width: 80, height: 24))
    #expect(shown.contains("belief"))
    #expect(shown.contains("48.0 (47.0 to 49.0)  45.0 to 52.0  clear"))
  }

  @Test func `charts give their figures`() {
    let chart = LineChart(
      "Trust", figure: .points,
      series: [
        .init("plan", style: .main, points: [.init(week: 0, mean: 50), .init(week: 1, mean: 49, low: 48, high: 50)]),
        .init("baseline", style: .baseline, points: [.init(week: 0, mean: 50)]),
      ])
    let document: Document = [
      .sentence("words"), .charts([chart]), .bars(BarChart(figure: .points, entries: [.init("a", 1)])),
    ]
    #expect(
      document.csv() == """
        week,"Trust, plan","Trust, plan low","Trust, plan high","Trust, baseline","Trust, baseline low",\
        "Trust, baseline high"\r
        0,50,50,50,50,50,50\r
        1,49,48,50,,,\r
        \r
        entry,amount,cause\r
        a,1,\r

        """)
  }
}
