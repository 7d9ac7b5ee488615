/// One entry as the engine books it: the sum over customers of a term times a factor times a scale.
///
/// The stages leave terms (what pushed) and factors (how far a unit of push moves the attitude) in the workspace; booking
/// is a dot product of the two. Nothing is booked where nobody asks, and booking changes no value.
struct Booking: Sendable {
  var slot: Int
  var term: Int
  var factor: Int
  var scale: Float

  func amount(_ block: Block, _ space: Workspace) -> Double {
    let (term, factor) = (space[term], space[factor])
    var sum = Lanes.zero
    for j in 0..<block.count { sum += term[j] * factor[j] }
    return total(sum) * Double(scale)
  }
}

/// What is booked to what: one slot for each quantity and driver that a plan can bring about.
struct Slots: Sendable {
  /// What a slot explains.
  struct Key: Hashable, Sendable {
    var quantity: Quantity
    var driver: Driver
  }

  private(set) var keys: [Key] = []
  private var places: [Key: Int] = [:]

  mutating func place(_ quantity: Quantity, _ mechanism: Mechanism, _ act: DatedAct?) -> Int {
    let key = Key(quantity: quantity, driver: Driver(mechanism: mechanism, act: act))
    if let known = places[key] { return known }
    places[key] = keys.count
    keys.append(key)
    return keys.count - 1
  }
}
