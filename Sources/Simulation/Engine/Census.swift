/// Sums a block of customers at the end of a week; reading disturbs nothing.
struct Census {
  let terms: Terms

  /// The market's bits of the kinds held, without being passed on.
  private var kinds: [Terms.Held] { terms.held.filter { !$0.isPassedOn } }

  func add(_ people: Columns, _ block: Block, _ space: Workspace, to sums: UnsafeMutablePointer<Double>) {
    stand(people, block, to: sums)
    @inline(__always) func sum(_ what: Sum, _ column: Fixed) {
      var lanes = Lanes.zero
      for j in 0..<block.count { lanes += space[column][j] }
      sums[what.rawValue] += total(lanes)
    }
    sum(.activeBefore, .active)
    sum(.spend, .spend)
    sum(.value, .value)
    sum(.purchases, .purchased)
    sum(.reached, .any)
    sum(.benefit, .benefit)
    sum(.risk, .risk)
    sum(.pressure, .pressure)
    sum(.good, .good)
    sum(.bad, .bad)
  }

  /// Attitudes, standing, consent and knowledge: also at the start.
  func stand(_ people: Columns, _ block: Block, to sums: UnsafeMutablePointer<Double>) {
    // Parts are taken of the sum, in Double: of each customer in Float they would add up to more than the whole.
    @inline(__always) func sum(_ what: Sum, part: Double = 1, _ value: (Int) -> Lanes) {
      var lanes = Lanes.zero
      block.each { _, i in lanes += value(i) }
      sums[what.rawValue] += part * total(lanes)
    }
    sum(.ability) { people.ability[$0] }
    sum(.benevolence) { people.benevolence[$0] }
    sum(.integrity) { people.integrity[$0] }
    sum(.skepticism) { people.skepticism[$0] }
    sum(.loyalty) { people.loyalty[$0] }
    sum(.anger) { people.anger[$0] }
    sum(.active) { people.active[$0] }
    sum(.left) { one(where: people.fate[$0] .> 0) }
    sum(.lapsed) { one(where: people.fate[$0] .< 0) }
    for held in terms.held {
      let knowledge = people.knowledge(held.column)
      sum(.knowledge, part: 1 / Double(terms.held.count)) { knowledge[$0] }
    }
    let kinds = kinds
    if kinds.isEmpty { sum(.optedIn) { people.active[$0] } }
    for held in kinds {
      let bit = Bits(repeating: 1 << Int32(held.column))
      let isHeeded = held.consent != nil
      sum(.optedIn, part: 1 / Double(kinds.count)) {
        isHeeded ? only(people.active[$0], where: (people.consent[$0] & bit) .!= 0) : people.active[$0]
      }
    }
  }
}
