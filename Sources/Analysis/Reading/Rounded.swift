/// Rounds amounts to `decimals` so that they add up to `total` rounded to `decimals`: by largest remainder.
///
/// ```swift
/// rounded([1.04, 1.04, 1.04], to: 3.12, decimals: 1)  // 1.1, 1.0, 1.0
/// ```
/// What is lacking goes to those that rounding down has cost most, of equals to the first.
func rounded(_ amounts: [Double], to total: Double, decimals: Int) -> [Double] {
  let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
  var units = amounts.map { ($0 * scale).rounded(.down) }
  var lacking = Int((total * scale).rounded() - units.reduce(0, +))
  let order = amounts.indices.sorted { a, b in
    let (left, right) = (amounts[a] * scale - units[a], amounts[b] * scale - units[b])
    return left == right ? a < b : left > right
  }
  guard !order.isEmpty else { return [] }
  var place = lacking < 0 ? order.count - 1 : 0
  while lacking != 0 {
    units[order[place]] += lacking > 0 ? 1 : -1
    place = lacking > 0 ? (place + 1) % order.count : (place + order.count - 1) % order.count
    lacking += lacking > 0 ? -1 : 1
  }
  return units.map { $0 / scale }
}
