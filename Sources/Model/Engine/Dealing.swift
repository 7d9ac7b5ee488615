/// Which customers belong to which segment, and where in a population they lie.
package struct Dealing: Sendable {
  /// A run of customers of one segment that is worked on by itself and summed by itself.
  package struct Chunk: Sendable {
    package var segment: Int
    /// In vectors of eight.
    package var first, count: Int
  }

  /// Customers in a chunk: fixed, so that sums are the same on any number of threads.
  package static let chunk = 1024

  /// The customer at each place; -1 for an empty place.
  package let ids: [Int32]
  /// Customers in each segment.
  package let counts: [Int]
  package let chunks: [Chunk]
  package var vectors: Int { ids.count / 8 }

  /// The customer at a place; nil for an empty one.
  package func customer(at place: Int) -> Int? { ids[place] < 0 ? nil : Int(ids[place]) }

  /// Deals customers 0..<count over the segments by a low-discrepancy sequence: the first 2,000 of 10,000 are a fair sample.
  package init(market: Market, customers: Int) {
    var members = [[Int32]](repeating: [], count: market.segments.count)
    let segmentOf = Dealing.segments(of: market)
    for id in 0..<customers { members[segmentOf(id)].append(Int32(id)) }
    self.init(members: members)
  }

  /// One customer alone.
  package init(only id: Int, market: Market) {
    var members = [[Int32]](repeating: [], count: market.segments.count)
    members[Dealing.segments(of: market)(id)] = [Int32(id)]
    self.init(members: members)
  }

  private init(members: [[Int32]]) {
    var ids: [Int32] = []
    ids.reserveCapacity(members.reduce(0) { $0 + ($1.count + 7) / 8 * 8 })
    var chunks: [Chunk] = []
    for (segment, own) in members.enumerated() {
      var start = 0
      while start < own.count {
        let end = min(start + Dealing.chunk, own.count)
        let first = ids.count / 8
        ids += own[start..<end]
        while ids.count % 8 != 0 { ids.append(-1) }
        chunks.append(Chunk(segment: segment, first: first, count: ids.count / 8 - first))
        start = end
      }
    }
    self.ids = ids
    self.chunks = chunks
    counts = members.map(\.count)
  }

  /// The segment of a customer: in whose part of 0...1 falls frac((id + 1/2) x 0.618...), in whole numbers.
  private static func segments(of market: Market) -> (Int) -> Int {
    let sum = market.segments.reduce(0) { $0 + $1.share }
    var bound = 0.0
    let bounds = market.segments.map { segment in
      bound += segment.share / sum
      return bound
    }
    return { id in
      let place = ((2 * UInt64(id) + 1) &* 2_850_178_704_830_799_621) & (1 << 63 - 1)
      let part = Double(place) / 9_223_372_036_854_775_808
      return bounds.firstIndex { part < $0 } ?? bounds.count - 1
    }
  }
}
