internal import Kernel
internal import Model

/// What the weeks of one replication came to for each customer, kept beside the run; its threads fill places of their own.
struct Books: @unchecked Sendable {
  /// What is kept of a customer beside the items of the bill.
  private enum Row: Int, CaseIterable {
    /// Purchases made so far.
    case purchases
    /// The chance of having told nobody in anger so far.
    case silence
    /// 1 where a consent was taken back that nobody had asked about anew.
    case tookBack
    /// At the end: trust, 0...1, 1 while active, 1 for those who left over trust.
    case trust, active, left
  }

  private static let items = Reckoning.Item.allCases.count
  private let vectors: Int
  private let rows: LaneColumn
  /// The consents of the week before.
  private let consents: UnsafeMutablePointer<Bits>

  init(vectors: Int) {
    self.vectors = max(vectors, 1)
    let count = (Books.items + Row.allCases.count) * self.vectors
    rows = .allocate(capacity: count)
    rows.initialize(repeating: .zero, count: count)
    consents = .allocate(capacity: self.vectors)
    consents.initialize(repeating: .zero, count: self.vectors)
  }

  func deallocate() {
    rows.deallocate()
    consents.deallocate()
  }

  private func column(_ row: Row) -> LaneColumn { rows + (Books.items + row.rawValue) * vectors }

  /// Takes in what a week came to for some customers; week 0 is the start.
  func take(
    week: Int, of last: Int, _ terms: Terms, _ constants: Constants, _ market: Market, _ batch: Batch,
    _ people: Columns, _ space: Workspace
  ) {
    let (purchases, silence, tookBack) = (column(.purchases), column(.silence), column(.tookBack))
    // Only a kind that nobody asked about this week can be taken back unasked.
    let unasked = terms.held.reduce(Int32(0)) { bits, held in
      held.consent?.isAsked == false ? bits | 1 << Int32(held.column) : bits
    }
    let bill = Bill(terms: terms, market: market)
    for (_, i) in places(of: batch) { if week == 0 { silence[i] = Lanes(repeating: 1) } }
    if week > 0 {
      for (j, i) in places(of: batch) {
        bill.each(people, space, j, i) { item, amount in rows[item.rawValue * vectors + i] += amount }
        purchases[i] += space[.purchased][j]
        let tells = lower(constants.tell * people.anger[i] * space[.active][j], Lanes(repeating: 1))
        silence[i] *= 1 - tells
        let gone = consents[i] & ~people.consent[i] & Bits(repeating: unasked)
        tookBack[i].replace(with: 1, where: gone .!= 0)
      }
    }
    for (_, i) in places(of: batch) { consents[i] = people.consent[i] }
    guard week == last else { return }
    let (trust, active, left) = (column(.trust), column(.active), column(.left))
    for (_, i) in places(of: batch) {
      (trust[i], active[i], left[i]) = (people.faith(i), people.active[i], one(where: people.fate[i] .> 0))
    }
  }

  /// One customer as the books have them.
  struct Customer {
    var items: [Double]
    var purchases, silence, trust: Double
    var tookBack, isActive, hasLeft: Bool
  }

  /// The customer at a place.
  func customer(at place: Int) -> Customer {
    func read(_ lanes: LaneColumn) -> Double { Double(lanes[place / 8][place % 8]) }
    return Customer(
      items: (0..<Books.items).map { read(rows + $0 * vectors) }, purchases: read(column(.purchases)),
      silence: read(column(.silence)), trust: 100 * read(column(.trust)), tookBack: read(column(.tookBack)) > 0,
      isActive: read(column(.active)) > 0, hasLeft: read(column(.left)) > 0)
  }
}
