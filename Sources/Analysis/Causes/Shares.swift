/// What each member of a team brought, where what a team brings is known for every part of it.
///
/// `alone` is what is lost without a member (leave-one-out). `part` is Shapley's share: what a member adds, averaged over
/// all orders in which the team could have come together. Parts add up to what the whole team brings; what is lost
/// without each does not, where members stand in for each other or need each other.
struct Shares: Hashable, Sendable {
  /// What is lost without each.
  var alone: [Double]
  /// Each one's part of the whole.
  var part: [Double]
  /// What the whole team brings over nobody.
  var whole: Double

  /// How many members are shared among exactly: all their parts are asked for.
  static let exact = 7
  /// How many orders are drawn for more members, each with its reverse.
  private static let draws = 12

  /// Shares what `value` says of a team of `count` among its members; a team is the set of their places.
  init(of count: Int, value: (Set<Int>) throws -> Double) rethrows {
    var known: [Set<Int>: Double] = [:]
    func worth(_ team: Set<Int>) throws -> Double {
      if let value = known[team] { return value }
      let value = try value(team)
      known[team] = value
      return value
    }
    let everybody = Set(0..<count)
    let total = try worth(everybody)
    whole = total - (try worth([]))
    alone = try (0..<count).map { total - (try worth(everybody.subtracting([$0]))) }
    part = Array(repeating: 0, count: count)
    let orders = Shares.orders(of: count)
    for order in orders {
      var team: Set<Int> = []
      var before = try worth(team)
      for member in order {
        team.insert(member)
        let now = try worth(team)
        part[member] += (now - before) / Double(orders.count)
        before = now
      }
    }
  }

  /// All orders of a few, and the same draws every time of many.
  private static func orders(of count: Int) -> [[Int]] {
    guard count > exact else { return permutations(Array(0..<count)) }
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return (0..<draws).flatMap { _ -> [[Int]] in
      var order = Array(0..<count)
      for place in stride(from: count - 1, to: 0, by: -1) { order.swapAt(place, next(below: place + 1)) }
      return [order, order.reversed()]
    }
  }

  private static func permutations(_ members: [Int]) -> [[Int]] {
    guard members.count > 1 else { return [members] }
    return members.flatMap { first in permutations(members.filter { $0 != first }).map { [first] + $0 } }
  }
}
