/// Columns of the workspace that every week has; what its tactics, sources and tellings need comes after them.
package enum Fixed: Int, CaseIterable {
  // Luck of the week.
  case reach, purchases, basket, leave, lapse, withdraw, news, breach, asked
  // Who is there.
  case one, active, faith, any, goodWord, badWord
  // Learning.
  case bite, told, misuse, deceit
  // What goes wrong, and what is done about it.
  case accused, late, candid, blow, neglect, lied, paid, excess, wordsAbility, wordsBenevolence
  case wordsIntegrity, paidAbility, paidBenevolence, paidIntegrity
  // By what the ledger multiplies a term: evidence up and down, and the way home.
  case upAbility, downAbility, biteAbility, homeAbility, upBenevolence, downBenevolence, biteBenevolence,
    homeBenevolence
  case upIntegrity, downIntegrity, biteIntegrity, homeIntegrity, upSkepticism, deceitSkepticism
  case downSkepticism, homeSkepticism, homeLoyalty
  // Spend by driver.
  case spendFactor, loyaltyTerm, angerTerm, incentiveTerm, rivalTerm, ordinary, lapsed, left, price, discount
  case chance
  // Read by the measures.
  case benefit, risk, pressure, purchased, spend, value, good, bad
}

/// A run of at most 256 customers of one segment, the piece that the stages work on.
package struct Batch: Sendable {
  /// In vectors of eight.
  package let first, count: Int

  package init(first: Int, count: Int) {
    self.first = first
    self.count = count
  }
}

/// The numbers of one batch of customers in one week: what the stages hand to each other and the ledger reads.
package struct Workspace: @unchecked Sendable {
  /// Vectors of eight in a batch: small enough for the columns to stay in cache.
  package static let vectors = 32

  package let first: LaneColumn

  package init(columns: Int) {
    let bytes = columns * Workspace.vectors * MemoryLayout<Lanes>.stride
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    first = memory.assumingMemoryBound(to: Lanes.self)
    for j in 0..<Workspace.vectors { first[Fixed.one.rawValue * Workspace.vectors + j] = Lanes(repeating: 1) }
  }

  package func deallocate() { first.deallocate() }
}
