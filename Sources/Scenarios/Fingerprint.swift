/// A short number that tells whether two texts are the same: 64-bit FNV-1a of their UTF-8 bytes.
///
/// It finds edits, not forgers: whoever wants two texts with one fingerprint can make them.
/// ```swift
/// "\(Fingerprint(of: "run 13"))"  // 16 hex digits
/// ```
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The number itself.
  public private(set) var value: UInt64

  /// The fingerprint of nothing, where a chain begins.
  public init() { value = 0xcbf2_9ce4_8422_2325 }

  /// The fingerprint of a text.
  public init(of text: String) { self = Fingerprint().chained(with: text) }

  /// The fingerprint that those 16 hex digits print; nil for anything else.
  public init?(_ digits: String) {
    let isHex = digits.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard digits.utf8.count == 16, isHex, let value = UInt64(digits, radix: 16) else { return nil }
    self.value = value
  }

  /// The fingerprint of everything so far and then `text`, so that a chain also tells the order of its links.
  ///
  /// A byte that UTF-8 never has ends each link: "ab" then "c" differs from "a" then "bc".
  public func chained(with text: String) -> Fingerprint {
    var next = self
    for byte in text.utf8 { next.take(byte) }
    next.take(0xff)
    return next
  }

  private mutating func take(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The number as 16 hex digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
