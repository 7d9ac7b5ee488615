import Language
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Which points a sweep has, and what of a text is the beginning of its rows.
@Suite struct SweepTests {
  private func sweep(_ more: String = "", lines: String) throws -> Sweep {
    let text = """
      sweep: 1
      title: A small one
      scenario: following-ad
      weeks: 2
      customers: 60
      replications: 2
      measures: [trust, left]
      \(more)
      lines: |
        \(lines)

      """
    let file = readSweep(text)
    return try #require(file.sweep, "\(file.problems.map { $0.text(file: "small.yaml") })")
  }

  @Test func `a grid is every level with every other, the last open number fastest`() throws {
    let sweep = try sweep(lines: "apply retargeting depth=0..1/3 times=1..2/2")
    #expect(sweep.opens.map(\.name) == ["retargeting.depth", "retargeting.times"])
    #expect(sweep.points == [[0, 1], [0, 2], [0.5, 1], [0.5, 2], [1, 1], [1, 2]])
    #expect(sweep.count == 6)
  }

  @Test func `a list is its own points, in the order of the lines`() throws {
    let sweep = try sweep(
      "list:\n  - retargeting.times: 3\n    retargeting.depth: 0.25", lines: "apply retargeting depth=0..1 times=1..5")
    #expect(sweep.points == [[0.25, 3]])
  }

  @Test(arguments: [5, 40])
  func `a latin design meets every piece of every range once`(count: Int) throws {
    let sweep = try sweep("latin: \(count)", lines: "apply retargeting depth=0..1 times=1..5 reach=20%..80%")
    let points = sweep.points
    #expect(points.count == count)
    for (place, open) in sweep.opens.enumerated() {
      let width = (open.range.high - open.range.low) / Double(count)
      let pieces = points.map { Int(($0[place] - open.range.low) / width) }
      #expect(pieces.sorted() == Array(0..<count))
      // The control: of so many, no shuffle leaves all in their places.
      if count > 20 { #expect(pieces != Array(0..<count)) }
    }
    var other = sweep
    other.seed = 2
    #expect(other.points != points)
    #expect(sweep.points == points)
  }

  @Test func `a point is the plan with its levels in its lines`() throws {
    let sweep = try sweep(lines: "apply retargeting depth=0..1/3\n  at 1 breach reach=10%..50%/2")
    #expect(sweep.opens.map(\.name) == ["retargeting.depth", "breach.reach"])
    let plan = sweep.plan([0.5, 0.3])
    let own = plan.acts.filter { $0.origin == .yours }.map { $0.text() }
    #expect(own == ["at 0 apply retargeting", "at 1 breach reach=30%"])
  }

  @Test func `two open numbers of one name are counted`() throws {
    let sweep = try sweep(
      lines: "apply retargeting depth=0..1/2 to careful\n  apply retargeting depth=0..1/2 to hikers")
    #expect(sweep.opens.map(\.name) == ["retargeting.depth", "retargeting.depth.2"])
  }

  @Test(arguments: SweepSheet.Format.allCases)
  func `however a text breaks off, its whole points are known and no more`(format: SweepSheet.Format) throws {
    let sheet = SweepSheet(try sweep(lines: "apply retargeting depth=0..1/3"), as: format)
    var text = sheet.beginning
    var ends = [text.utf8.count]
    for point in 0..<3 {
      let plan = sheet.plan(of: point)
      text += sheet.text(of: point, try simulate(plan), beside: try simulate(plan.baseline))
      ends.append(text.utf8.count)
    }
    text += sheet.ending
    let bytes = Array(text.utf8)
    for length in stride(from: 0, through: bytes.count, by: 7) {
      let known = try #require(sheet.known(in: String(decoding: bytes[..<length], as: UTF8.self)), "\(length)")
      // A row is known to be whole once its line has ended.
      let whole = ends.dropFirst().count { $0 + (format == .json ? 1 : 0) <= length }
      #expect(known.points == whole || known.points == whole - 1 && format == .json, "\(length)")
      if length >= ends[0] { #expect(known.bytes == ends[known.points], "\(length)") }
    }
    let all = try #require(sheet.known(in: text))
    #expect(all == (3, ends[3]))
    #expect(sheet.rows == (sheet.sweep.scenario.market.segments.count + 1) * 2 * 3)
  }

  @Test(arguments: SweepSheet.Format.allCases)
  func `a text of anything else is not gone on with`(format: SweepSheet.Format) throws {
    let sheet = SweepSheet(try sweep(lines: "apply retargeting depth=0..1/3"), as: format)
    let plan = sheet.plan(of: 0)
    let text =
      sheet.beginning + sheet.text(of: 0, try simulate(plan), beside: try simulate(plan.baseline)) + sheet.ending
    #expect(sheet.known(in: text)?.points == 1)
    #expect(sheet.known(in: "a shopping list\n") == nil)
    var other = sheet.sweep
    other.seed = 2
    #expect(SweepSheet(other, as: format).known(in: text) == nil)
    other = sheet.sweep
    other.measures = [.trust, .spend]
    #expect(SweepSheet(other, as: format).known(in: text) == nil)
    #expect(sheet.known(in: text.replacing("careful", with: "carefree")) == nil)
  }
}
