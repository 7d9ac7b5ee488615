import Testing

@testable import Reports

@Suite struct `Figures` {
  private static let numbers: [(Figure, Double, String)] = [
    (Figure.points, 48.25, "48.3"), (.points, -0.04, "0.0"), (.points, -0.0, "0.0"), (.points, 1234.5, "1,234.5"),
    (.difference, 3.04, "+3.0"), (.difference, -3.04, "−3.0"), (.difference, 0.049, "0.0"),
    (.difference, -0.049, "0.0"), (.percent, 0.052, "5.2%"), (.percent, 1, "100.0%"),
    (.percentDifference, -0.021, "−2.1%"), (.percentDifference, 0.021, "+2.1%"),
    (.count, 10_000, "10,000"), (.count, 999, "999"), (.count, 1_234_567, "1,234,567"), (.count, -1_000, "−1,000"),
    (.money("€"), 1234.5, "€1,234.50"), (.money("€"), -0.5, "−€0.50"), (.money("EUR"), 12, "EUR 12.00"),
    (.money("$"), 0.005, "$0.01"), (.moneyDifference("$"), 2, "+$2.00"), (.moneyDifference("$"), -0.001, "$0.00"),
    (.decimals(3), 0.12345, "0.123"), (.decimals(0), 2.5, "3"), (.decimals(2), 0.05, "0.05"),
    (.points, .nan, "n/a"), (.money("€"), .infinity, "n/a"), (.points, 1e300, "1e+300"),
  ]

  @Test(arguments: numbers)
  func `a number is written the same way everywhere`(figure: Figure, value: Double, text: String) {
    #expect(figure.text(value) == text)
  }

  @Test(arguments: [
    (Figure.points, "48.2 (47.9 to 48.5)"), (.money("€"), "€48.20 (€47.90 to €48.50)"),
    (.percent, "4,820.0% (4,790.0% to 4,850.0%)"),
  ])
  func `an interval stands behind its mean`(figure: Figure, text: String) {
    #expect(figure.interval(48.2, 47.9, 48.5) == text)
  }

  @Test(arguments: [
    (Figure.points, 40.0, 5.0, "40"), (.points, 40.5, 0.5, "40.5"), (.percent, 0.05, 0.05, "5%"),
    (.percent, 0.005, 0.005, "0.5%"), (.money("€"), 12, 4, "€12"), (.money("€"), -0.4, 0.2, "−€0.4"),
  ])
  func `a tick has no more decimals than its steps need`(figure: Figure, value: Double, step: Double, text: String) {
    #expect(figure.tick(value, step: step) == text)
  }
}
