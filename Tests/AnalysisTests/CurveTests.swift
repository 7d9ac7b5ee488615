import Testing

@testable import Analysis

/// Roots and peaks beside what a pencil finds, each with one that must be told apart.
@Suite struct CurveTests {
  private static func curve(_ steps: Int, _ function: (Double) -> Double) -> Curve {
    let levels = (0...steps).map { Double($0) / Double(steps) }
    return Curve(levels: levels, values: levels.map(function))
  }

  @Test(arguments: [0.1, 0.37, 0.5, 0.93])
  func `a straight line crosses where it does, however few the levels`(root: Double) {
    guard case .at(let level) = Self.curve(3, { root - $0 }).crossing else {
      Issue.record("no crossing")
      return
    }
    #expect(abs(level - root) < 1e-12)
  }

  @Test func `a bent line crosses nearer to the truth with closer levels`() {
    func miss(_ steps: Int) -> Double {
      guard case .at(let level) = Self.curve(steps, { 0.25 - $0 * $0 }).crossing else { return 1 }
      return abs(level - 0.5)
    }
    #expect(miss(20) < 0.001)
    #expect(miss(3) > 0.01)
  }

  @Test func `only the first crossing from below counts`() {
    let curve = Curve(levels: [0, 0.2, 0.4, 0.6, 0.8, 1], values: [1, 1, -1, 1, 1, -1])
    #expect(curve.crossing == .at(0.2 + 0.2 * 0.5))
    #expect(curve.bracket?.low == 0.2 && curve.bracket?.high == 0.4)
  }

  @Test func `what is broken from the start or never is no crossing`() {
    #expect(Self.curve(4) { -0.1 - $0 }.crossing == .fromTheStart)
    #expect(Self.curve(4) { 1.1 - $0 }.crossing == .never)
    #expect(Self.curve(4) { 1 - $0 }.crossing == .never)
  }

  @Test(arguments: [0.21, 0.5, 0.68])
  func `the top of a parabola is found between the levels`(top: Double) {
    let peak = Self.curve(5) { 3 - 2 * ($0 - top) * ($0 - top) }.peak
    #expect(abs(peak.level - top) < 1e-9 && abs(peak.value - 3) < 1e-9)
  }

  @Test func `uneven levels do not move the top`() {
    let levels = [0, 0.2, 0.4, 0.45, 0.5, 0.6, 1]
    let peak = Curve(levels: levels, values: levels.map { -($0 - 0.47) * ($0 - 0.47) }).peak
    #expect(abs(peak.level - 0.47) < 1e-9)
  }

  @Test func `a curve that only rises is highest at its end`() {
    #expect(Self.curve(5) { $0 }.peak == (1, 1))
    #expect(Self.curve(5) { -$0 }.peak == (0, 0))
  }

  @Test func `between two levels it goes straight`() {
    let curve = Curve(levels: [0, 0.5, 1], values: [0, 1, 0])
    #expect(curve.value(at: 0.25) == 0.5 && curve.value(at: 1) == 0 && curve.value(at: 0) == 0)
  }
}
