import Scenarios

/// The lines of a session file, each after the fingerprint of it and everything before.
///
/// One byte changed anywhere breaks the chain at its line. It finds accidents and careless edits, not forgers.
struct Chain: Equatable {
  /// The first line, by which such a file is known. The number is that of the format.
  static let mark = "paradox session 1"

  /// The fingerprint of everything so far.
  private(set) var last = Fingerprint(of: Chain.mark)

  /// The next line as the file has it, its end included.
  mutating func written(_ text: String) -> String {
    last = last.chained(with: text)
    return "\(last) \(text)\n"
  }

  /// What a line of the file says; nil when it is not what was written there.
  mutating func read(_ line: ArraySlice<UInt8>) -> String? {
    let digits = line.prefix(16)
    let rest = line.dropFirst(16)
    guard rest.first == UInt8(ascii: " "), let text = String(validating: rest.dropFirst(), as: UTF8.self),
      let fingerprint = Fingerprint(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let next = last.chained(with: text)
    guard next == fingerprint else { return nil }
    last = next
    return text
  }
}
