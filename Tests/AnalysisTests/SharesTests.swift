import Testing

@testable import Analysis

/// Parts beside those that a book gives.
@Suite struct SharesTests {
  private func near(_ a: [Double], _ b: [Double]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) < 1e-9 }
  }

  @Test func `members who do not need each other each bring their own`() {
    let worth = [3.0, -1, 0.5, 0]
    let shares = Shares(of: 4) { team in team.reduce(10) { $0 + worth[$1] } }
    #expect(near(shares.part, worth) && near(shares.alone, worth) && shares.whole == 2.5)
  }

  @Test func `the one glove that all need is worth two thirds of the pair`() {
    // Member 0 has a left glove, 1 and 2 a right one; only a pair is worth anything.
    let shares = Shares(of: 3) { $0.contains(0) && $0.count > 1 ? 1 : 0 }
    let book: [Double] = [2.0 / 3, 1.0 / 6, 1.0 / 6]
    #expect(near(shares.part, book))
    // Without either right glove the other is there: what is lost alone does not add up.
    #expect(near(shares.alone, [1, 0, 0]))
  }

  @Test func `two who only work together share alike, and who adds nothing gets nothing`() {
    let shares = Shares(of: 3) { $0.isSuperset(of: [0, 2]) ? 8 : 0 }
    #expect(near(shares.part, [4, 0, 4]) && near(shares.alone, [8, 0, 8]))
  }

  @Test func `of many members drawn orders give parts that add up, the same every time`() {
    func worth(_ team: Set<Int>) -> Double { Double(team.count * team.count) + (team.contains(3) ? 5 : 0) }
    let shares = Shares(of: 12, value: worth)
    #expect(abs(shares.part.reduce(0, +) - shares.whole) < 1e-9)
    #expect(shares == Shares(of: 12, value: worth))
    // Each order is drawn with its reverse, which is exact for pairs.
    let expected = (0..<12).map { $0 == 3 ? 17.0 : 12.0 }
    #expect(near(shares.part, expected))
  }

  @Test func `nobody brings nothing`() { #expect(Shares(of: 0) { _ in 7 }.whole == 0) }

  @Test(arguments: [0.2, 1.7, 4.0])
  func `a verdict turns where a straight room crosses`(root: Double) {
    let turn = Flips.turn(from: (0, [root]), to: (5, [root - 5])) { [root - $0] }
    #expect(abs(turn - root) < 1e-9)
    let other = Flips.turn(from: (5, [root - 5]), to: (0, [root])) { [root - $0] }
    #expect(abs(other - root) < 1e-9)
  }

  @Test func `a test with little room that nothing moves hides no other`() {
    // One test has little room whatever happens; the other, with more now, is used up at 5 / 2.1.
    let turn = Flips.turn(from: (0, [5, 0.1]), to: (4, [-3.4, 0.1])) { [5 - 2.1 * $0, 0.1] }
    #expect(abs(turn - 5 / 2.1) < 1e-9)
    // The control: the least of both, taken straight, would put it elsewhere.
    let least = Flips.turn(from: (0, [0.1]), to: (4, [-3.4])) { [min(5 - 2.1 * $0, 0.1)] }
    #expect(abs(least - 5 / 2.1) > 0.01)
    let back = Flips.turn(from: (4, [-3, -1]), to: (0, [5, 1])) { [5 - 2 * $0, 1 - $0 / 2] }
    #expect(abs(back - 2) < 1e-9)
  }

  @Test func `a verdict that turns in a bent room is found closer than its ends are`() {
    let turn = Flips.turn(from: (0, [1]), to: (4, [-15])) { [1 - $0 * $0] }
    #expect(abs(turn - 1) < 0.02)
    #expect(abs(1.0 / 4 - 1) > 0.02)
  }
}
