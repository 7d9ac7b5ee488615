import Language
public import Scenarios

extension Sweep {
  /// The points: for each the value of every open number, in their order.
  public var points: [[Double]] {
    switch design {
    // The last open number goes round fastest.
    case .grid:
      opens.reduce([[]]) { points, open in
        points.flatMap { point in open.range.values.map { point + [$0] } }
      }
    case .latin(let count): latin(count)
    case .list(let points): points
    }
  }

  /// A latin hypercube: the range of each open number is cut into as many pieces as there are points, and every piece is
  /// taken once, in its middle, in an order that the seed shuffles.
  private func latin(_ count: Int) -> [[Double]] {
    var dice = Dice(Int(seed))
    let columns = opens.map { open -> [Double] in
      var pieces = Array(0..<count)
      for last in stride(from: count - 1, to: 0, by: -1) { pieces.swapAt(last, dice.number(0...last)) }
      return pieces.map { open.range.level(at: (Double($0) + 0.5) / Double(count)) }
    }
    return (0..<count).map { place in columns.map { $0[place] } }
  }
}
