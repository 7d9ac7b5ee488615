import CShipped

/// A scenario within the program.
struct Shipped {
  let name: String
  let text: [UInt8]

  /// All of them, in the order of their names.
  static var all: [Shipped] {
    var all: [Shipped] = []
    var next = shipped_scenarios()
    while let one = next?.pointee, let name = one.name {
      let text = Array(UnsafeBufferPointer(start: one.text, count: one.size))
      all.append(Shipped(name: String(cString: name), text: text))
      next = next?.successor()
    }
    return all
  }
}
