extension Unicode.Scalar {
  /// Whether a scalar only shows itself: it moves no cursor, hides nothing and turns no text around.
  var isHarmless: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
    // The joiner inside family emoji; every other format character can hide or reorder its neighbours.
    case .format: self == "\u{200D}"
    default: true
    }
  }
}

/// Returns a text in which nothing can act on a terminal, a page or a spreadsheet.
///
/// Line feeds and tabs turn into blanks, other control characters into `^[` notation, bidi controls and whatever else
/// does not show itself into their number, such as `\u{202E}`. Of a pile of combining marks the first four stay;
/// marks with nothing below them are dropped.
public func harmless(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = String.UnicodeScalarView()
  // Marks at the start would join whatever stands before the text.
  var marks = 4
  for scalar in text.unicodeScalars {
    marks = scalar.isCombining ? marks + 1 : 0
    if marks > 4 { continue }
    result.append(contentsOf: scalar.isHarmless ? [scalar] : Array(replacement(for: scalar).unicodeScalars))
  }
  return String(result)
}

private func replacement(for scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: " "
  case 0x7F: "^?"
  case 0..<0x20: "^" + String(Unicode.Scalar(UInt8(scalar.value) + 0x40))
  default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}
