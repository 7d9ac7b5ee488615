/// Eight customers side by side.
package typealias Lanes = SIMD8<Float>
/// Eight whole numbers side by side.
package typealias Bits = SIMD8<Int32>
/// Eight yes or no.
package typealias Mask = SIMDMask<Bits>
/// One number of every customer of a population or a batch.
package typealias LaneColumn = UnsafeMutablePointer<Lanes>

/// The customers of one replication: one number of each in a column, eight customers side by side.
///
/// Customers lie by segment, so that whatever is the same for a segment is a constant in every loop; each segment is
/// filled up to eight with empty places that are never active and count nowhere. One allocation, freed with the value.
package struct Population: ~Copyable {
  package let columns: Columns

  package init(_ dealing: Dealing, kinds: Int, tactics: Int) {
    columns = Columns(vectors: dealing.vectors, kinds: kinds, tactics: tactics)
    for (place, id) in dealing.ids.enumerated() {
      columns.id[place / 8][place % 8] = UInt32(max(id, 0))
      columns.active[place / 8][place % 8] = id < 0 ? 0 : 1
    }
  }

  deinit { columns.memory.deallocate() }
}

/// Where the columns of a population lie.
package struct Columns: @unchecked Sendable {
  package let vectors: Int
  package let memory: UnsafeMutableRawPointer
  package let id: UnsafeMutablePointer<SIMD8<UInt32>>
  /// Traits.
  package let concern, appetite, literacy, reactance, forgiveness, rate, basket, dropOut, patronage: LaneColumn
  /// Own skepticism and the loyalty of the start.
  package let ownSkepticism, startLoyalty: LaneColumn
  /// Trust in ability, benevolence, integrity, and the footing of each.
  package let ability, benevolence, integrity, abilityFooting, benevolenceFooting, integrityFooting: LaneColumn
  package let skepticism, loyalty, anger: LaneColumn
  /// 1 while active, else 0.
  package let active: LaneColumn
  /// 0 while active, the week in which they left, less the week in which they lapsed.
  package let fate: LaneColumn
  package let spend, purchases: LaneColumn
  /// One bit for each kind consented to; bit 30: breached.
  package let consent: UnsafeMutablePointer<Bits>
  package let firstKnowledge, firstContacts: LaneColumn

  /// The bit of `consent` that says that the customer's data was breached.
  package static let breached: Int32 = 1 << 30

  package init(vectors: Int, kinds: Int, tactics: Int) {
    self.vectors = vectors
    let count = 26 + kinds + tactics
    let bytes = count * vectors * MemoryLayout<Lanes>.stride
    memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes, 32), alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    let first = memory.assumingMemoryBound(to: Lanes.self)
    func column(_ n: Int) -> LaneColumn { first + n * vectors }
    (concern, appetite, literacy) = (column(0), column(1), column(2))
    (reactance, forgiveness, rate) = (column(3), column(4), column(5))
    (basket, dropOut, patronage) = (column(6), column(7), column(8))
    (ownSkepticism, startLoyalty) = (column(9), column(10))
    (ability, benevolence, integrity) = (column(11), column(12), column(13))
    (abilityFooting, benevolenceFooting, integrityFooting) = (column(14), column(15), column(16))
    (skepticism, loyalty, anger) = (column(17), column(18), column(19))
    (active, fate, spend, purchases) = (column(20), column(21), column(22), column(23))
    id = UnsafeMutableRawPointer(column(24)).assumingMemoryBound(to: SIMD8<UInt32>.self)
    consent = UnsafeMutableRawPointer(column(25)).assumingMemoryBound(to: Bits.self)
    firstKnowledge = column(26)
    firstContacts = column(26 + kinds)
  }
}
