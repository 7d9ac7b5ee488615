internal import Kernel
public import Model

/// What a plan came to in one replication, customer by customer beside the same customers in another plan: two whole
/// worlds with the same luck, in each of which word travels.
public struct Reckoning: Sendable {
  /// What is counted in each world, per customer of week 0 and so far.
  public enum Item: Int, CaseIterable, Sendable {
    /// Money: sales at the full price less goods.
    case margin
    /// Money: what passing data on brought.
    case earnings
    /// Money: what contacts, incentives, compensation and breached records cost.
    case contacts, incentives, compensation, breaches
    /// Money: margin and earnings less costs, discounted.
    case value
    /// Surprise felt, summed over contacts.
    case surprise
  }

  /// What became of a customer beside the other world. Helped, unmoved and harmed make up all; the others are counted
  /// besides.
  public enum Fate: Int, CaseIterable, Sendable {
    /// Trust higher by a point or more, or stayed who would have left.
    case helped
    /// Neither.
    case unmoved
    /// Trust lower by a point or more, or left who would have stayed.
    case harmed
    /// Left over trust, and would still be a customer.
    case left
    /// Still a customer in both worlds who took a consent back or buys at least 1 % less often than in the other, counted
    /// by the chance of having told nobody in anger.
    case silent
  }

  /// The least difference in trust, in points, that moves a customer, and the least part of purchases.
  public static let least = (points: 1.0, purchases: 0.01)

  /// Customers in each segment.
  public let counts: [Int]
  private var items: [[Double]]
  private var otherItems: [[Double]]
  private var fates: [[Double]]

  init(_ plan: Books, beside other: Books, _ dealing: Dealing) {
    counts = dealing.counts
    items = counts.map { _ in Array(repeating: 0, count: Item.allCases.count) }
    otherItems = items
    fates = counts.map { _ in Array(repeating: 0, count: Fate.allCases.count) }
    for chunk in dealing.chunks {
      for place in chunk.first * 8..<(chunk.first + chunk.count) * 8 where dealing.customer(at: place) != nil {
        let (mine, theirs) = (plan.customer(at: place), other.customer(at: place))
        for item in Item.allCases.indices {
          items[chunk.segment][item] += mine.items[item]
          otherItems[chunk.segment][item] += theirs.items[item]
        }
        for (fate, weight) in mine.fates(beside: theirs) {
          fates[chunk.segment][fate.rawValue] += weight
        }
      }
    }
  }

  /// The mean of an item over the customers of some segments, by their places in the market.
  public func mean(_ item: Item, in places: [Int], ofOther: Bool = false) -> Double {
    mean(of: ofOther ? otherItems : items, item.rawValue, places)
  }

  /// The proportion of the customers of some segments with a fate, by their places in the market.
  public func share(_ fate: Fate, in places: [Int]) -> Double {
    mean(of: fates, fate.rawValue, places)
  }

  private func mean(of sums: [[Double]], _ column: Int, _ places: [Int]) -> Double {
    places.reduce(0) { $0 + sums[$1][column] } / Double(max(places.reduce(0) { $0 + counts[$1] }, 1))
  }
}

extension Books.Customer {
  /// What became of them beside the same customer in the other world, each with how much it counts.
  func fates(beside other: Books.Customer) -> [(Reckoning.Fate, Double)] {
    let hasGone = hasLeft && other.isActive
    let isHarmed = hasGone || trust - other.trust <= -Reckoning.least.points
    let isHelped = isActive && other.hasLeft || trust - other.trust >= Reckoning.least.points
    var fates: [(Reckoning.Fate, Double)] = [(isHarmed ? .harmed : isHelped ? .helped : .unmoved, 1)]
    if hasGone { fates.append((.left, 1)) }
    let buysLess =
      purchases < other.purchases && purchases <= (1 - Reckoning.least.purchases) * other.purchases
    if isActive, other.isActive, buysLess || tookBack && !other.tookBack { fates.append((.silent, silence)) }
    return fates
  }
}

/// Watches the same customers in several plans, one replication after the other, without disturbing them.
public struct Reckoner: Sendable {
  private let plans: [Compiled]
  private let pairs: [(plan: Int, other: Int)]

  /// Makes a reckoner of pairs of plans; a plan that stands in several is run once. The two of a pair have the same
  /// segments, customers, seed and weeks.
  public init(_ pairs: [(plan: Plan, other: Plan)]) {
    var plans: [Plan] = []
    func place(_ plan: Plan) -> Int {
      if let known = plans.firstIndex(of: plan) { return known }
      plans.append(plan)
      return plans.count - 1
    }
    self.pairs = pairs.map { pair in
      precondition(
        pair.plan.isOfSameCustomers(as: pair.other) && pair.plan.weeks == pair.other.weeks,
        "the worlds of a pair hold the same customers for the same weeks")
      return (place(pair.plan), place(pair.other))
    }
    self.plans = plans.map(Compiled.init)
  }

  /// What each pair came to in one replication, counted from 0.
  ///
  /// - Parameter goesOn: Asked before each week; false gives up.
  /// - Throws: `Interrupted` when `goesOn` returned false.
  public func reckonings(replication: Int, goesOn: () -> Bool = { true }) throws -> [Reckoning] {
    let dealings = plans.map { Dealing(market: $0.plan.market, customers: $0.plan.customers) }
    let books = dealings.map { Books(vectors: $0.vectors) }
    defer { for own in books { own.deallocate() } }
    for (compiled, (dealing, own)) in zip(plans, zip(dealings, books)) {
      let plan = compiled.plan
      var run = Replication(
        compiled: compiled, dealing: dealing, number: UInt32(replication), hasLedger: false, threads: 1)
      run.witness = { week, terms, batch, people, space in
        let constants = compiled.constants[max(week, 1) - 1]
        own.take(week: week, of: plan.weeks, terms, constants, plan.market, batch, people, space)
      }
      _ = try run.run { _, _ in if !goesOn() { throw Interrupted() } }
    }
    return pairs.map { Reckoning(books[$0.plan], beside: books[$0.other], dealings[$0.plan]) }
  }
}

extension Plan {
  /// Whether customers and luck are the same, number by number, so that one can be followed from plan to plan.
  public func isOfSameCustomers(as other: Plan) -> Bool {
    market.segments == other.market.segments && market.base == other.market.base && customers == other.customers
      && seed == other.seed && replications == other.replications && assumedOfStart == other.assumedOfStart
  }

  /// What is assumed of the customers as they start.
  private var assumedOfStart: [Assumption] {
    acts.compactMap { dated in
      guard case .assumption(let assumption) = dated.act else { return nil }
      let theory = theories.first { $0.name == assumption.theory }
      return assumption.isOfStart || theory?.isOfStart == true ? assumption : nil
    }
  }
}
