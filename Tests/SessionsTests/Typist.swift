@testable import Sessions

/// Types at random, the same for the same seed; what is refused is part of it.
struct Typist {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func number(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func next() -> String {
    let lines = [
      "secure strong", "secure basic visible", "control opt-in buried about purchases", "apply tips depth=deep to near",
      "disclose notice saying benefit because \"they \\\"know\\\" — ü\"", "respond apology compensate=10.5",
      "breach reach=30% avoidable", "assume surprise.weight=0.4", "share none", "apply retargeting",
    ]
    let line = lines[number(below: lines.count)]
    switch number(below: 18) {
    case 0...3: return line
    case 4, 5: return "at \(number(below: 27)) \(line)"
    case 6...8: return "reached \(number(below: 28))"
    case 9: return "rewind \(number(below: 14))"
    case 10: return "try t\(number(below: 6)) from \(number(below: 9))"
    case 11: return "try t\(number(below: 6))" + ["", " from nothing"][number(below: 2)]
    case 12: return ["turn first", "turn try-2", "turn t1"][number(below: 3)]
    case 13: return "undo"
    case 14: return "redo"
    case 15: return "predict \(["trust", "left", "spend"][number(below: 3)]) down"
    case 16: return "reveal"
    default: return ["seed 4", "replications 5", "customers 900", "customers 1"][number(below: 4)]
    }
  }

  /// A session of so many things typed, less those refused.
  mutating func session(of count: Int) -> Session {
    var session = Session(of: shop, seed: 3, customers: 200)
    for _ in 0..<count { _ = try? session.type(next()) }
    return session
  }
}
