import Testing

@testable import Analysis

@Test(
  arguments: [
    ([1.04, 1.04, 1.04], 3.12, [1.1, 1.0, 1.0]), ([0.05, -0.05], 0, [0.1, -0.1]),
    ([-0.04, -0.04, -0.04], -0.12, [0, 0, -0.1]), ([2.0], 2.26, [2.3]), ([], 0, []),
    ([5.55, -2.22, 0.01], 3.34, [5.5, -2.2, 0]),
  ] as [([Double], Double, [Double])])
func `rounded rows add up to the rounded total`(amounts: [Double], total: Double, rows: [Double]) {
  let result = rounded(amounts, to: total, decimals: 1)
  #expect(zip(result, rows).allSatisfy { abs($0 - $1) < 1e-9 })
  #expect(result.count == amounts.count)
}
