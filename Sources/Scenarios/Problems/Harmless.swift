extension Unicode.Scalar {
  /// Whether it could move a cursor, turn the direction of text, hide or end a line: it never reaches a terminal.
  ///
  /// The joiners that some scripts and emoji need are the only invisible marks let through.
  var isHarmful: Bool {
    if self == "\u{200C}" || self == "\u{200D}" { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: return true
    default: return false
    }
  }

  /// The columns of a terminal that it takes.
  var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

/// A text with nothing in it that a terminal would obey: what is harmful shows as `�`, a tab as a blank.
func harmless(_ text: String) -> String {
  var view = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { view.append(scalar == "\t" ? " " : scalar.isHarmful ? "\u{FFFD}" : scalar) }
  return String(view)
}
