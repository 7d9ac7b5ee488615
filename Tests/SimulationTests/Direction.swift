import Simulation
import Testing

/// A sentence about the model that a run bears out or not: beside the same plan without it, some lines move a measure.
struct Direction: Sendable, CustomTestStringConvertible {
  enum Sign: Sendable { case up, down }

  var sentence: String
  var lines: [DatedAct]
  /// What they stand beside.
  var beside: [DatedAct]
  var measure: Measure
  var week: Int
  var sign: Sign
  var segments: [String]
  /// The markets in which the two run, where it is they that differ.
  var market: Market
  var besideMarket: Market

  var testDescription: String { sentence }

  init(
    _ sentence: String, _ lines: [DatedAct], beside: [DatedAct], _ measure: Measure, _ sign: Sign, week: Int = 13,
    in segments: [String] = [], market: Market = Bench.market, besideMarket: Market? = nil
  ) {
    (self.sentence, self.lines, self.beside) = (sentence, lines, beside)
    (self.measure, self.sign, self.week, self.segments) = (measure, sign, week, segments)
    (self.market, self.besideMarket) = (market, besideMarket ?? market)
  }

  /// The interval of the difference, same luck, must lie wholly on its side.
  func expectHolds(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let course = try simulate(Bench.plan(lines, in: market, weeks: week), ledger: false)
    let other = try simulate(Bench.plan(beside, in: besideMarket, weeks: week), ledger: false)
    let difference = course.difference(measure, from: other, in: segments, week: week)
    let isBorneOut = sign == .up ? difference.low > 0 : difference.high < 0
    #expect(
      isBorneOut, "\(measure) differs by \(difference.mean) (\(difference.low) to \(difference.high)) in week \(week)",
      sourceLocation: sourceLocation)
  }
}
