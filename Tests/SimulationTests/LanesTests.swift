import Glibc
import Testing

@testable import Kernel
@testable import Model
@testable import Simulation

/// The model's own functions against those of the machine, on numbers spread evenly over a range.
@Suite struct LanesTests {
  /// Where a function is tried.
  struct Range: Sendable, CustomTestStringConvertible {
    var low, high: Double

    init(_ low: Double, _ high: Double) { (self.low, self.high) = (low, high) }

    var testDescription: String { "\(low)...\(high)" }

    /// 8,000 numbers of single precision from low to high, eight at a time.
    var lanes: [Lanes] {
      (0..<1000).map { row in
        var x = Lanes()
        for lane in 0..<8 { x[lane] = Float(low + (high - low) * Double(row * 8 + lane) / 7999) }
        return x
      }
    }
  }

  /// The largest error of `ours`, beside `theirs`, as a part of it or, where that is larger, of `floor`.
  private func worst(
    _ range: Range, floor: Double = 0, _ ours: (Lanes) -> Lanes, _ theirs: (Double) -> Double
  ) -> Double {
    range.lanes.reduce(0) { sofar, x in
      let y = ours(x)
      return (0..<8).reduce(sofar) { sofar, lane in
        let exact = theirs(Double(x[lane]))
        return max(sofar, abs(Double(y[lane]) - exact) / max(abs(exact), floor))
      }
    }
  }

  @Test(arguments: [Range(-1, 1), Range(-10, 10)])
  func `e to the x is right to 3 in 10 million in the range of the model`(range: Range) {
    #expect(worst(range, exp, exp) < 3e-7 * max(1, range.high / 2))
  }

  @Test func `e to the x is held finite and above zero at the ends`() {
    let ends = exp(Lanes(-1000, -88, -87, 0, 1, 87, 88, 1000))
    #expect(ends[0] == ends[2] && ends[0] > 0)
    #expect(ends[7] == ends[5] && ends[7].isFinite)
    #expect(ends[3] == 1)
  }

  @Test(arguments: [Range(1e-7, 1), Range(0.5, 2), Range(1, 1000), Range(1e-30, 1e-20)])
  func `the logarithm is right to 3 in 10 million`(range: Range) {
    #expect(worst(range, floor: 1, log, log) < 3e-7)
  }

  @Test(arguments: [Range(-15, -1), Range(-1, 1), Range(1, 15)])
  func `the logistic curve is right to 1 in a million`(range: Range) {
    #expect(worst(range, logistic) { 1 / (1 + exp(-$0)) } < 1e-6)
  }

  /// What lies below the quantile of u must be u: erfc gives the tail, and its density what an error of u is in z.
  @Test(arguments: [Range(1e-7, 1e-5), Range(1e-5, 0.075), Range(0.075, 0.5)])
  func `the normal quantile is right to 2 in a million`(range: Range) {
    let worst = range.lanes.reduce(0.0) { sofar, x in
      let quantile = normalQuantile(x)
      return (0..<8).reduce(sofar) { sofar, lane in
        let z = Double(quantile[lane])
        let density = exp(-0.5 * z * z) / (2 * Double.pi).squareRoot()
        return max(sofar, abs(0.5 * erfc(-z / 2.0.squareRoot()) - Double(x[lane])) / density)
      }
    }
    #expect(worst < 2e-6)
    let mirrored = normalQuantile(1 - Lanes(repeating: 0.25))
    #expect(mirrored == -normalQuantile(Lanes(repeating: 0.25)))
  }

  @Test(arguments: [(1e-20, 1e-10), (0.01, 3), (1, 1e9)])
  func `the exact logarithm and power are right to 1 in 10 trillion`(low: Double, high: Double) {
    for step in 0...2000 {
      let x = low + (high - low) * Double(step) / 2000
      #expect(abs(Exact.log(x) - log(x)) <= 1e-13 * max(abs(log(x)), 1e-3))
      #expect(abs(Exact.power(x, 0.37) / pow(x, 0.37) - 1) <= 1e-13)
    }
  }

  @Test(arguments: Array(stride(from: -40, through: 40, by: 0.37)))
  func `the exact e to the x is right to 1 in 10 trillion`(x: Double) {
    #expect(abs(Exact.exp(x) / exp(x) - 1) <= 1e-13)
  }

  @Test func `a half-life keeps a half after that many weeks`() {
    #expect(abs(pow(Exact.keep(halfLife: 5.11), 5.11) - 0.5) < 1e-13)
  }

  @Test func `eight lanes are summed in their order`() {
    #expect(total(Lanes(1, 2, 4, 8, 16, 32, 64, 128)) == 255)
    #expect(total(Lanes(1e8, 1, 1, 1, 1, 1, 1, 1)) == 100_000_007)
  }
}
