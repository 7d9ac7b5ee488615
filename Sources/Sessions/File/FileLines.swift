import Scenarios

/// The lines of a file, one after the other.
struct FileLines {
  private let bytes: [UInt8]
  /// How many bytes were read.
  private(set) var offset = 0
  /// The number of the last line read, from 1.
  private(set) var number = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  /// How many lines follow.
  var remaining: Int {
    let ends = bytes[offset...].count { $0 == FileLines.end }
    return ends + (bytes.last == FileLines.end || isAtEnd ? 0 : 1)
  }

  /// The next line and whether its end is there; nil after the last.
  mutating func next() -> (bytes: ArraySlice<UInt8>, isEnded: Bool)? {
    if isAtEnd { return nil }
    number += 1
    let start = offset
    let end = bytes[start...].firstIndex(of: FileLines.end)
    offset = end.map { $0 + 1 } ?? bytes.count
    return (bytes[start..<(end ?? bytes.count)], end != nil)
  }

  private static let end = UInt8(ascii: "\n")
}

/// The lines before the first record.
extension FileLines {
  /// Reads the first line, by which the file is known.
  mutating func mark() throws(SessionFailure.Cause) {
    guard let (first, isEnded) = next() else { throw .breaksOff }
    let mark = Array(Chain.mark.utf8)
    if isEnded && first.elementsEqual(mark) { return }
    if !isEnded && mark.starts(with: first) { throw .breaksOff }
    if isEnded, first.starts(with: mark.dropLast()), let text = String(validating: first, as: UTF8.self) {
      throw .otherFormat(String(text.split(separator: " ").last ?? "").shown)
    }
    throw .foreign
  }

  /// Reads one line that must be there.
  mutating func header(_ chain: inout Chain) throws(SessionFailure.Cause) -> String {
    guard let (line, isEnded) = next() else { throw .breaksOff }
    guard let text = chain.read(line) else {
      if !isEnded { throw .breaksOff }
      throw .edited(line: number)
    }
    return text
  }

  /// Reads `key value`.
  mutating func value(_ key: String, _ chain: inout Chain) throws(SessionFailure.Cause) -> String {
    let line = try header(&chain)
    guard line.hasPrefix(key + " ") else { throw .header(line: number) }
    return String(line.dropFirst(key.count + 1)).shown
  }

  /// Reads `key number`.
  mutating func number<Number: FixedWidthInteger>(
    _ key: String, _ chain: inout Chain
  ) throws(SessionFailure.Cause) -> Number {
    guard let number = Number(try value(key, &chain)) else { throw .header(line: number) }
    return number
  }
}
