import Simulation

/// How a customer speaks: what they dwell on and how exactly they name things.
///
/// It follows from their traits and their number alone, so that a person speaks alike in every try.
struct Voice: Hashable {
  /// What they dwell on: the trait that stands out most.
  enum Temper: CaseIterable {
    /// Their data.
    case guarded
    /// What is made for them.
    case keen
    /// Being pushed.
    case resistant
    /// Nothing stands out.
    case even
  }

  /// How exactly they name what a firm knows.
  enum Tongue: CaseIterable {
    case precise, plain, vague
  }

  let temper: Temper
  let tongue: Tongue
  private let customer: Int

  init(of customer: Customer) {
    self.customer = customer.id
    let traits: [(Temper, Double)] = [
      (.guarded, customer.concern), (.keen, customer.appetite), (.resistant, customer.reactance),
    ]
    let most = traits.max { $0.1 < $1.1 }
    temper = most.flatMap { $0.1 >= Voice.high ? $0.0 : nil } ?? .even
    tongue = customer.literacy >= Voice.high ? .precise : customer.literacy < Voice.low ? .vague : .plain
  }

  /// Where traits are called high and low, as in a portrait.
  static let high = 0.65
  static let low = 0.35

  /// One of several ways to say a thing: always the same for this customer and this thing.
  func one(of ways: [String], about thing: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(customer) \(thing)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return ways[Int((hash >> 32) % UInt64(ways.count))]
  }
}
