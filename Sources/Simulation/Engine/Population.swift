/// The customers of one replication: one number of each in a column, eight customers side by side.
///
/// Customers lie by segment, so that whatever is the same for a segment is a constant in every loop; each segment is
/// filled up to eight with empty places that are never active and count nowhere. One allocation, freed with the value.
struct Population: ~Copyable {
  let columns: Columns

  init(_ dealing: Dealing, kinds: Int, tactics: Int) {
    columns = Columns(vectors: dealing.vectors, kinds: kinds, tactics: tactics)
    for (place, id) in dealing.ids.enumerated() {
      columns.id[place / 8][place % 8] = UInt32(id ?? 0)
      columns.active[place / 8][place % 8] = id == nil ? 0 : 1
    }
  }

  deinit { columns.memory.deallocate() }
}

/// Where the columns of a population lie.
struct Columns: @unchecked Sendable {
  let vectors: Int
  let memory: UnsafeMutableRawPointer
  let id: UnsafeMutablePointer<SIMD8<UInt32>>
  /// Traits.
  let concern, appetite, literacy, reactance, forgiveness, rate, basket, dropOut, patronage: Column
  /// Own skepticism and the loyalty of the start.
  let ownSkepticism, startLoyalty: Column
  /// Trust in ability, benevolence, integrity, and the footing of each.
  let ability, benevolence, integrity, abilityFooting, benevolenceFooting, integrityFooting: Column
  let skepticism, loyalty, anger: Column
  /// 1 while active, else 0.
  let active: Column
  /// 0 while active, the week in which they left, less the week in which they lapsed.
  let fate: Column
  let spend, purchases: Column
  /// One bit for each kind consented to; bit 30: breached.
  let consent: UnsafeMutablePointer<Bits>
  private let firstKnowledge, firstContacts: Column

  /// The bit of `consent` that says that the customer's data was breached.
  static let breached: Int32 = 1 << 30

  init(vectors: Int, kinds: Int, tactics: Int) {
    self.vectors = vectors
    let count = 27 + kinds + tactics
    let bytes = count * vectors * MemoryLayout<Lanes>.stride
    memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes, 32), alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    let first = memory.assumingMemoryBound(to: Lanes.self)
    func column(_ n: Int) -> Column { first + n * vectors }
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
    firstKnowledge = column(27)
    firstContacts = column(27 + kinds)
  }

  /// What is known of a tracked kind, 0...1.
  @inline(__always) func knowledge(_ kind: Int) -> Column { firstKnowledge + kind * vectors }

  /// Remembered contacts of a tracked tactic.
  @inline(__always) func contacts(_ tactic: Int) -> Column { firstContacts + tactic * vectors }
}
