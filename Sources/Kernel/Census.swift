internal import Model

/// Sums a batch of customers at the end of a week; reading disturbs nothing.
struct Census: Sendable {
  /// Columns of what may be known: the kinds held, and being passed on.
  private let known: [Int]
  /// Bits of the kinds held, as far as a no is heeded: 0 where nobody is asked.
  private let bits: [Int32]

  init(terms: Terms) {
    known = terms.held.map(\.column)
    bits = terms.held.filter { !$0.isPassedOn }.map { $0.consent == nil ? 0 : 1 << Int32($0.column) }
  }

  func add(_ people: Columns, _ batch: Batch, _ space: Workspace, to sums: UnsafeMutablePointer<Double>) {
    stand(people, batch, to: sums)
    sum([.activeBefore, .spend, .value, .purchases, .reached], to: sums, batch) { j, _ in
      (space[.active][j], space[.spend][j], space[.value][j], space[.purchased][j], space[.any][j])
    }
    sum([.benefit, .risk, .pressure, .good, .bad], to: sums, batch) { j, _ in
      (space[.benefit][j], space[.risk][j], space[.pressure][j], space[.good][j], space[.bad][j])
    }
  }

  /// Attitudes, standing, consent and knowledge: also at the start.
  func stand(_ people: Columns, _ batch: Batch, to sums: UnsafeMutablePointer<Double>) {
    sum([.ability, .benevolence, .integrity, .skepticism, .loyalty], to: sums, batch) { _, i in
      (people.ability[i], people.benevolence[i], people.integrity[i], people.skepticism[i], people.loyalty[i])
    }
    sum([.anger, .active, .left, .lapsed], to: sums, batch) { _, i in
      let fate = people.fate[i]
      return (people.anger[i], people.active[i], one(where: fate .> 0), one(where: fate .< 0), .zero)
    }
    // Parts are taken of the sum, in Double: of each customer in Float they would add up to more than the whole.
    for column in known {
      let knowledge = people.knowledge(column)
      sums[Sum.knowledge.rawValue] += 1 / Double(known.count) * added(batch) { _, i in knowledge[i] }
    }
    if bits.isEmpty { sums[Sum.optedIn.rawValue] += added(batch) { _, i in people.active[i] } }
    for bit in bits {
      let bit = Bits(repeating: bit)
      sums[Sum.optedIn.rawValue] +=
        1 / Double(bits.count)
        * added(batch) { _, i in only(people.active[i], where: (people.consent[i] & bit) .== bit) }
    }
  }

  /// Adds up to five numbers of each customer in one go.
  @inline(__always) private func sum(
    _ what: [Sum], to sums: UnsafeMutablePointer<Double>, _ batch: Batch,
    _ value: (_ j: Int, _ i: Int) -> (Lanes, Lanes, Lanes, Lanes, Lanes)
  ) {
    var (a, b, c, d, e) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
    batch.each { j, i in
      let value = value(j, i)
      (a, b, c, d, e) = (a + value.0, b + value.1, c + value.2, d + value.3, e + value.4)
    }
    for (what, lanes) in zip(what, [a, b, c, d, e]) { sums[what.rawValue] += total(lanes) }
  }

  /// One number of each customer, added up.
  @inline(__always) private func added(_ batch: Batch, _ value: (_ j: Int, _ i: Int) -> Lanes) -> Double {
    var lanes = Lanes.zero
    batch.each { j, i in lanes += value(j, i) }
    return total(lanes)
  }
}
