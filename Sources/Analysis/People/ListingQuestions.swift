import Simulation

extension Customer.Standing {
  /// The week in which they went; nil for those who did not.
  var week: Int? {
    switch self {
    case .active: nil
    case .lapsed(let week), .left(let week): week
    }
  }
}

extension Customer {
  /// How far an attitude moved since week 0, or the money spent since.
  func change(_ quantity: Quantity) -> Double {
    switch quantity {
    case .skepticism: skepticism - startSkepticism
    case .loyalty: loyalty - startLoyalty
    case .spend: spend
    case .trust, .ability, .benevolence, .integrity: trust - startTrust
    }
  }
}

extension Listing.Question {
  /// Whether a customer is an answer; a change that rounds to nothing is none.
  func includes(_ customer: Customer, _ quantity: Quantity) -> Bool {
    let change = customer.change(quantity)
    switch (self, customer.standing) {
    case (.left, .left), (.lapsed, .lapsed): return true
    case (.left, _), (.lapsed, _): return false
    case (.gained, _): return change >= 0.05
    case (.lost, _): return change <= -0.05
    case (.changed, _): return abs(change) >= 0.05
    case (.spends, _): return customer.spend > 0
    }
  }

  /// Least for the customer to name first.
  func rank(_ customer: Customer, _ quantity: Quantity) -> Double {
    let change = customer.change(quantity)
    switch self {
    case .left, .lapsed: return -Double(customer.standing.week ?? 0)
    case .gained, .spends: return -change
    case .lost: return change
    case .changed: return -abs(change)
    }
  }

  /// The measure that counts the same over all replications.
  var share: Measure? {
    switch self {
    case .left: .left
    case .lapsed: .lapsed
    case .gained, .lost, .changed, .spends: nil
    }
  }

  /// What the customers who are counted did.
  func verb(_ quantity: Quantity) -> String {
    switch self {
    case .left: "left over trust"
    case .lapsed: "drifted away for ordinary reasons"
    case .gained: quantity == .spend ? "spent something" : "gained \(quantity.rawValue)"
    case .lost: "lost \(quantity.rawValue)"
    case .changed: quantity == .spend ? "spent something" : "changed in \(quantity.rawValue)"
    case .spends: "bought something"
    }
  }

  /// What else to ask where nobody is an answer; nil where nothing is near.
  func instead(_ quantity: Quantity) -> String? {
    switch self {
    case .left: "Who came nearest to it: who lost trust"
    case .gained: "The other way: who lost \(quantity.rawValue)"
    case .lost: "The other way: who gained \(quantity.rawValue)"
    case .lapsed, .changed, .spends: nil
    }
  }

  /// The entry of a customer's ledger that pushed most the way they went, and the line behind it.
  func reason(_ story: Story, _ quantity: Quantity, _ wording: Wording) -> (String, cause: String?) {
    // Whoever drifted away did so for ordinary reasons: no entry of trust tells why.
    if self == .lapsed { return ("ordinary reasons, nothing that the firm did", nil) }
    let change = story.customer.change(quantity)
    let sign: Double = self == .left ? -1 : change < 0 ? -1 : 1
    // Nobody leaves because trust settles by itself: of those who left, what was done to them is the reason.
    let entries = story.entries(of: self == .left ? .trust : quantity)
      .filter { self != .left || $0.driver.mechanism != .healed }
    guard let most = entries.max(by: { $0.amount * sign < $1.amount * sign }), most.amount * sign > 0 else {
      return ("nothing stands out", nil)
    }
    return (most.driver.mechanism.phrase, most.driver.act.map { wording.datedLine($0) })
  }
}

extension Story {
  /// The entries of all weeks, summed by driver, largest first.
  func entries(of quantity: Quantity) -> [Entry] {
    var sums: [Entry] = []
    for entry in weeks.flatMap({ $0.entries[quantity] ?? [] }) {
      if let place = sums.firstIndex(where: { $0.driver == entry.driver }) {
        sums[place].amount += entry.amount
      } else {
        sums.append(entry)
      }
    }
    return sums.enumerated().sorted { (abs($0.element.amount), -$0.offset) > (abs($1.element.amount), -$1.offset) }
      .map(\.element)
  }
}
