@testable import Reports

/// A quarter in a shop whose customers feel watched, and what the shell might say about it.
enum Example {
  static let quarter = [
    chart("Trust", .points, spread: 2.5, span: 4) {
      50 - 9 * $0 * $0 - ($0 > 0.5 ? 4 : 0)
    } baseline: {
      50 + 0.7 * $0
    },
    chart("Skepticism", .points, direction: "high is bad", spread: 1.5, span: 4) {
      45 + 12 * $0 + ($0 > 0.5 ? 5 : 0)
    } baseline: {
      45 - 1.2 * $0
    },
    chart("Loyalty", .points, spread: 0.4, span: 4) {
      62 - 3 * $0
    } baseline: {
      62 - 0.3 * $0
    },
    chart("Spend a week", .money("€"), spread: 0.5, span: 1) {
      9.4 - 1.8 * $0
    } baseline: {
      9.1 + 0.1 * $0
    },
  ]

  static let reply: Document = [
    .heading("Why trust moved"),
    .sentence("Trust is 3.2 points lower than at the start; most of it is surprise."),
    .bars(
      BarChart(
        "Trust since week 0", figure: .difference,
        entries: [
          .init("surprise", -4.21, cause: "apply shopping-list depth=deep"),
          .init("violation", -1.3, cause: "disclose fine-print"),
          .init("benefit", 1.9, cause: "apply shopping-list depth=deep"), .init("healing", 0.41),
          .init("chance", -0.02),
        ], total: .init("change", -3.22))),
    .heading("Who left"),
    .table(
      Table(
        "Customers by segment",
        columns: [
          .text("Segment"), .number("Customers"), .number("Trust", unit: "0-100"),
          .number("Against baseline", unit: "points"), .text("Course"), .text("What they say"),
        ],
        rows: [
          [
            "careful", .number(2_500, .count), .number(41.24, .points), .number(-8.81, .difference),
            .trend([50, 49, 47, 44, 43, 42, 41.2]),
            "They felt watched, and found the notice in the fine print only afterwards.",
          ],
          [
            "regulars", .number(6_000, .count), .number(52, .points), .number(-0.03, .difference),
            .trend([50, 51, 51, 52, 51.5, 52]), "Fine.",
          ],
        ])),
    .list(["A short point.", "A point that goes on until it has to be wrapped, which it is, right under itself."]),
    .definitions([
      Definition("run 13", "lets 13 weeks pass"),
      Definition("apply TACTIC depth=LEVEL", "starts a tactic; the echo says what goes back to its default"),
    ]),
    .note("Small differences are called small."),
    .preformatted("   14 |   apply retargetting depth=0.7"),
    .preformatted("      |         ^~~~~~~~~~~~ did you mean 'retargeting'?", tone: .bad),
  ]

  private static func chart(
    _ title: String, _ figure: Figure, direction: String? = nil, spread: Double, span: Double,
    main: (Double) -> Double, baseline: (Double) -> Double
  ) -> LineChart {
    func points(_ course: (Double) -> Double, _ spread: Double) -> [LineChart.Point] {
      (0...13).map { week in
        let part = Double(week) / 13
        let mean = course(part)
        return LineChart.Point(
          week: week, mean: mean, low: mean - spread * part, high: mean + spread * part,
          belief: mean - 2 * spread * part...mean + 3 * spread * part)
      }
    }
    return LineChart(
      title, figure: figure, direction: direction,
      series: [
        LineChart.Series("plan", style: .main, points: points(main, spread)),
        LineChart.Series("baseline", style: .baseline, points: points(baseline, spread / 5)),
      ],
      marks: [
        LineChart.Mark(week: 2, letter: "A", label: "apply shopping-list depth=deep"),
        LineChart.Mark(week: 6, letter: "B", label: "breach reach=30% avoidable"),
      ], leastSpan: span)
  }
}
