extension Unicode.Scalar {
  /// Whether a scalar is drawn over the one before it.
  var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: self == "\u{200D}" || (0x1160...0x11FF).contains(value)
    }
  }

  /// The columns that a terminal gives to a scalar: 0, 1 or 2.
  var displayWidth: Int {
    if value < 0x7F { return 1 }
    if isCombining { return 0 }
    return Unicode.Scalar.wide.contains { $0.contains(value) } || properties.isEmojiPresentation ? 2 : 1
  }

  /// East Asian wide and full-width blocks, and the pictures beyond them.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F2FF, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD,
  ]
}

/// Returns the columns that a text fills on a terminal, never less than it does.
///
/// Joined emoji are counted one by one, since terminals differ in whether they join them.
public func displayWidth(_ text: String) -> Int {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
  var width = 0
  var isNarrowEmoji = false
  for scalar in text.unicodeScalars {
    // A variation selector asks for the wide picture of a narrow sign.
    if scalar == "\u{FE0F}", isNarrowEmoji { width += 1 }
    isNarrowEmoji = scalar.properties.isEmoji && scalar.displayWidth == 1
    width += scalar.displayWidth
  }
  return width
}
