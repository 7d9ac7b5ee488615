internal import Kernel
public import Model
internal import Synchronization

/// Everybody's weeks in a plan, replication 1: for whoever must look at each customer rather than at a mean.
///
/// ```swift
/// let diary = Diary(of: plan)
/// diary.pages[3][7].trust  // of customer 7 at the end of week 3
/// ```
public struct Diary: Hashable, Sendable {
  /// One customer's week: what it brought, and how they stand at its end.
  public struct Page: Hashable, Sendable {
    /// The name of their segment.
    public var segment: String
    /// Whether they still buy here.
    public var isActive: Bool
    /// Active, lapsed or left.
    public var standing: Customer.Standing
    /// Trust by its facets, 0...100.
    public var ability, benevolence, integrity: Double
    /// The other attitudes, 0...100.
    public var skepticism, loyalty, anger: Double
    /// What is known of each kind, 0...1, in the market's order, and that data is passed on last; nil for what the plan
    /// never touches.
    public var knowledge: [Double?]
    /// Tactics that reached them this week.
    public var reachedBy: [Tactic] = []
    /// Felt this week.
    public var benefit = 0.0, risk = 0.0, pressure = 0.0
    /// Kinds held this week that they do not let be used.
    public var withheld: [Kind] = []
    /// Made this week.
    public var purchases = 0
    /// Money so far.
    public var spend: Double
  }

  /// By week, the start first, and customer.
  public var pages: [[Page]]

  /// Runs a plan and keeps what each customer's weeks came to.
  public init(of plan: Plan) {
    let compiled = Compiled(plan)
    let dealing = Dealing(market: plan.market, customers: plan.customers)
    let seen = Mutex<[Int: Glimpse]>([:])
    var replication = Replication(compiled: compiled, dealing: dealing, number: 0, hasLedger: false, threads: 1)
    replication.witness = { week, terms, batch, people, space in
      guard week > 0 else { return }
      for j in 0..<batch.count {
        for lane in 0..<8 {
          let i = batch.first + j
          guard let id = dealing.customer(at: i * 8 + lane) else { continue }
          let glimpse = Glimpse(terms, compiled, people, space, j: j, i: i, lane: lane)
          seen.withLock { $0[id] = glimpse }
        }
      }
    }
    let reading = Reading(dealing, plan.market)
    var people: [Customer] = []
    var pages: [[Page]] = []
    _ = replication.run { week, columns in
      if week == 0 { people = reading.customers(columns) } else { reading.update(&people, columns) }
      let glimpses = seen.withLock { $0 }
      var order = [Page?](repeating: nil, count: plan.customers)
      for (customer, place) in zip(people, reading.order) {
        order[customer.id] = Page(customer, glimpses[customer.id], columns, at: place, compiled)
      }
      pages.append(order.map { $0! })
    }
    self.pages = pages
  }
}

extension Diary.Page {
  fileprivate init(_ customer: Customer, _ glimpse: Glimpse?, _ people: Columns, at place: Int, _ compiled: Compiled) {
    func read(_ column: LaneColumn) -> Double { Double(column[place / 8][place % 8]) }
    func points(_ column: LaneColumn) -> Double { 100 * read(column) }
    let columns = compiled.tracked.column + [compiled.tracked.passedOnColumn]
    self.init(
      segment: customer.segment, isActive: read(people.active) > 0, standing: customer.standing,
      ability: points(people.ability), benevolence: points(people.benevolence), integrity: points(people.integrity),
      skepticism: points(people.skepticism), loyalty: points(people.loyalty), anger: points(people.anger),
      knowledge: columns.map { $0.map { read(people.knowledge($0)) } }, spend: read(people.spend))
    guard let glimpse else { return }
    reachedBy = glimpse.reachedBy
    benefit = glimpse.benefit
    risk = glimpse.knownRisk + glimpse.surprise
    pressure = glimpse.pressure
    withheld = glimpse.consents.filter { !$0.isGiven }.map(\.kind)
    purchases = glimpse.purchases
  }

  /// Trust as a whole, 0...100.
  public var trust: Double {
    ability * Double(Facet.ability.weight) + benevolence * Double(Facet.benevolence.weight)
      + integrity * Double(Facet.integrity.weight)
  }
}
