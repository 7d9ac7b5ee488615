/// One entry as the engine books it: the sum over customers of a term times a factor times a scale.
///
/// The stages leave terms (what pushed) and factors (how far a unit of push moves the attitude) in the workspace; booking
/// is a dot product of the two. Nothing is booked where nobody asks, and booking changes no value.
package struct Booking: Sendable {
  package var slot: Int
  package var term: Int
  package var factor: Int
  package var scale: Float
}

/// What is booked to what: one slot for each quantity and driver that a plan can bring about.
package struct Slots: Sendable {
  /// What a slot explains.
  package struct Key: Hashable, Sendable {
    package var quantity: Quantity
    package var driver: Driver
  }

  package private(set) var keys: [Key] = []
  private var places: [Key: Int] = [:]

  package mutating func place(_ quantity: Quantity, _ mechanism: Mechanism, _ act: DatedAct?) -> Int {
    let key = Key(quantity: quantity, driver: Driver(mechanism: mechanism, act: act))
    if let known = places[key] { return known }
    places[key] = keys.count
    keys.append(key)
    return keys.count - 1
  }
}
