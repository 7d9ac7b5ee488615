/// Named bytes in one file, stored as they are: a zip archive whose bytes follow from its contents alone.
///
/// Nothing is packed tighter: spreadsheets read stored entries as well, and a hundred lines fewer can be wrong.
struct Zip {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds an entry; its name is of ASCII letters.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let length = UInt32(content.count)
    // What the head of an entry and the directory say alike: version 2.0, stored, the first of January 1980.
    var facts = shorts(20, 0, 0, 0, 0x21)
    for number in [content.checksum, length, length] { facts += number.bytes }
    facts += shorts(UInt16(name.utf8.count), 0)
    directory += UInt32(0x0201_4B50).bytes + shorts(20) + facts
    // No comment, first disk, no attributes.
    directory += shorts(0, 0, 0, 0, 0) + UInt32(bytes.count).bytes + Array(name.utf8)
    bytes += UInt32(0x0403_4B50).bytes + facts + Array(name.utf8)
    bytes += content
    count += 1
  }

  /// The whole archive.
  var file: [UInt8] {
    var end = UInt32(0x0605_4B50).bytes + shorts(0, 0, count, count)
    end += UInt32(directory.count).bytes + UInt32(bytes.count).bytes + shorts(0)
    return bytes + directory + end
  }

  private func shorts(_ numbers: UInt16...) -> [UInt8] { numbers.flatMap(\.bytes) }
}

extension FixedWidthInteger {
  /// The number's bytes, the lowest first.
  fileprivate var bytes: [UInt8] { withUnsafeBytes(of: littleEndian) { Array($0) } }
}

extension [UInt8] {
  /// CRC-32 as zip has it.
  var checksum: UInt32 {
    var rest = ~UInt32(0)
    for byte in self { rest = remainders[Int(UInt8(truncatingIfNeeded: rest) ^ byte)] ^ (rest >> 8) }
    return ~rest
  }
}

/// For each byte what eight steps of division by the polynomial leave of it.
private let remainders = (0..<256).map { byte in
  var rest = UInt32(byte)
  for _ in 0..<8 { rest = rest & 1 == 1 ? (rest >> 1) ^ 0xEDB8_8320 : rest >> 1 }
  return rest
}
