import CShipped

/// A file within the program.
struct Shipped {
  let name: String
  let text: [UInt8]

  /// The rival theories.
  static var theories: Shipped { Shipped(shipped_theories()) }

  /// The plausible worlds.
  static var worlds: Shipped { Shipped(shipped_worlds()) }

  private init(_ one: shipped) {
    name = String(cString: one.name)
    text = Array(UnsafeBufferPointer(start: one.text, count: one.size))
  }

  /// All scenarios, in the order of their names.
  static var all: [Shipped] { every(from: shipped_scenarios()) }

  /// All sweeps, in the order of their names.
  static var sweeps: [Shipped] { every(from: shipped_sweeps()) }

  private static func every(from first: UnsafePointer<shipped>?) -> [Shipped] {
    var all: [Shipped] = []
    var next = first
    while let one = next?.pointee, one.name != nil {
      all.append(Shipped(one))
      next = next?.successor()
    }
    return all
  }
}
