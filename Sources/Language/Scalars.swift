extension Unicode.Scalar {
  var isDigit: Bool { "0"..."9" ~= self }
  var isCapital: Bool { "A"..."Z" ~= self }
  var isLetter: Bool { "a"..."z" ~= self || isCapital }

  /// A blank, also the kinds of blank that come along when text is pasted.
  var isBlank: Bool { self == " " || self == "\t" || self == "\r" || self == "\u{A0}" || self == "\u{FEFF}" }

  /// Whether it could move a cursor, turn the direction of text, hide or end a line: it never reaches a terminal.
  ///
  /// The joiners that some scripts and emoji need are the only invisible marks let through.
  public var isControl: Bool {
    switch self {
    case "\t", "\r", "\u{200C}", "\u{200D}", "\u{FEFF}": false
    default:
      switch properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .privateUse: true
      case .format: properties.isDefaultIgnorableCodePoint
      default: false
      }
    }
  }

  /// The columns of a terminal that it takes: 0 for marks that join the character before, 2 for wide characters.
  var width: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The same scalar, or for one that must not reach a terminal a sign that shows where it stood.
  var shown: Unicode.Scalar {
    if self == "\t" || self == "\r" { return " " }
    guard isControl else { return self }
    if value < 0x20 { return Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}" }
    return value == 0x7F ? "\u{2421}" : "\u{FFFD}"
  }
}

extension String {
  /// The text with nothing in it that a terminal would obey.
  public var harmless: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: unicodeScalars.map(\.shown))
    return String(view)
  }
}
