import Simulation
import Testing

@testable import Analysis

/// The point of no return where a pencil finds it, and the repairs that are tried.
@Suite struct NoReturnTests {
  /// Trust lost after W weeks at a depth, and what is left of the loss after 26 weeks with a repair: it closes a part of the
  /// gap, and the rest halves every `half` weeks. With 5 points allowed the last depth with a way back is known.
  private struct Curve {
    var slope = 40.0
    var closes: [Double]
    var half: Double

    func left(_ depth: Double, _ repair: Double) -> Double { slope * depth * (1 - repair) * pow2(-26 / half) }
    func returns(_ depth: Double) -> Bool { closes.contains { left(depth, $0) <= 5 } }
    var last: Double { 5 / (slope * (1 - (closes.max() ?? 0)) * pow2(-26 / half)) }

    private func pow2(_ exponent: Double) -> Double {
      var (whole, part) = (1.0, 1.0)
      // Halves of an exact power, so that no library function stands between the test and the pencil.
      for _ in 0..<Int(-exponent) { whole /= 2 }
      part -= (-exponent - Double(Int(-exponent))) / 2
      return whole * part
    }
  }

  @Test(arguments: [(26.0, 0.0), (26, 0.3), (26, 0.5), (52, 0.2)])
  func `the last depth with a way back is where it is known to be`(half: Double, closes: Double) {
    let curve = Curve(closes: [0, closes], half: half)
    guard case .level(let level) = PointOfNoReturn.search(0...1, curve.returns).place else {
      Issue.record("not found where \(curve.last) is known")
      return
    }
    #expect(abs(level - curve.last) <= 0.25 / 8)
    // The control: with a repair that closes less it lies elsewhere, further off than the search is exact.
    let weaker = Curve(closes: [0, closes + 0.2], half: half)
    #expect(abs(level - weaker.last) > 0.25 / 8)
  }

  @Test func `from everywhere and from nowhere are told apart`() {
    #expect(PointOfNoReturn.search(0...1) { _ in true } == (.everywhere, 1))
    #expect(PointOfNoReturn.search(0...1) { _ in false } == (.nowhere, nil))
    #expect(PointOfNoReturn.search(0.3...1) { $0 < 0.31 }.last != nil)
  }

  @Test func `a way back further out is not counted on`() {
    let found = PointOfNoReturn.search(0...1) { $0 < 0.3 || $0 > 0.7 }
    guard case .level(let level) = found.place else {
      Issue.record("not found")
      return
    }
    #expect(level > 0.25 && level < 0.35)
  }

  @Test func `every repair is tried once: with and without each part, each answer, paid or not`() {
    let all = Repair.all(for: .retargeting, to: [], expected: 0.3) { _ in false }
    #expect(all.count == 2 * 2 * 2 * 4 * 2 && Set(all).count == all.count)
    #expect(all.count { $0.decisions.contains(.stop(.retargeting, to: [])) } == all.count / 2)
    let most = all.map(\.decisions.count).max()
    #expect(most == 4 && all.contains { $0.decisions.isEmpty })
  }

  @Test func `a repair does without what the firm cannot do`() {
    let all = Repair.all(for: .retargeting, to: [], expected: 0.3) { decision in
      if case .control = decision { true } else { false }
    }
    #expect(all.count == 32)
    #expect(!all.contains { $0.decisions.contains(.control(.optIn, isBuried: false, about: [], to: [])) })
  }
}
