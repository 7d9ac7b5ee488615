package import Model

/// Each place of a batch in the workspace, with its place in the population. A loop over them stays a loop: what is
/// called for each would load what is the same for all anew.
@inline(__always) package func places(of batch: Batch) -> Places { Places(first: batch.first, count: batch.count) }

/// What `places` gives.
package struct Places: Sequence, IteratorProtocol {
  private let first, count: Int
  private var j = 0

  @inline(__always) init(first: Int, count: Int) {
    self.first = first
    self.count = count
  }

  @inline(__always) package mutating func next() -> (j: Int, i: Int)? {
    guard j < count else { return nil }
    defer { j &+= 1 }
    return (j, first &+ j)
  }
}

extension Workspace {
  // Written out, because what stands in another module would be a call for every customer; `machine` makes sure of both.
  private static var stride: Int { 32 }
  @inline(__always) private static func place(_ column: Fixed) -> Int { Int(unsafeBitCast(column, to: UInt8.self)) }

  /// A column by its number.
  @inline(__always) package subscript(_ column: Int) -> LaneColumn { first + column &* Workspace.stride }
  /// A column that every week has.
  @inline(__always) package subscript(_ column: Fixed) -> LaneColumn {
    first + Workspace.place(column) &* Workspace.stride
  }

  /// Whether columns lie where the model lays them.
  static var isLaidOut: Bool { stride == vectors && Fixed.allCases.allSatisfy { place($0) == $0.rawValue } }
}

extension Columns {
  /// What is known of a tracked kind, 0...1.
  @inline(__always) package func knowledge(_ kind: Int) -> LaneColumn { firstKnowledge + kind &* vectors }

  /// Remembered contacts of a tracked tactic.
  @inline(__always) package func contacts(_ tactic: Int) -> LaneColumn { firstContacts + tactic &* vectors }

  /// Trust as a whole: the facets weighted as Colquitt, Scott and LePine (2007) found.
  @inline(__always) package func faith(_ i: Int) -> Lanes {
    ability[i] * Facet.ability.weight + benevolence[i] * Facet.benevolence.weight + integrity[i]
      * Facet.integrity.weight
  }

  /// Whose data was breached.
  @inline(__always) package func isBreached(_ i: Int) -> Mask { (consent[i] & Columns.breached) .!= 0 }
}

extension Amount {
  /// The amount as a part of each customer's basket.
  @inline(__always) package func part(of basket: Lanes) -> Lanes {
    switch self {
    case .money(let value): Float(value) / upper(basket, Lanes(repeating: 1e-6))
    case .basket(let part): Lanes(repeating: Float(part))
    }
  }
}
