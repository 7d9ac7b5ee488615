/// A text that a screen can be trusted with: harmless, in characters that it can show, of known width.
///
/// Layout takes nothing else, so no string reaches a terminal by another way.
struct Legible: Hashable {
  let text: String
  let width: Int

  /// Takes over characters that the renderer itself has chosen.
  init(drawn text: String) {
    self.text = text
    width = displayWidth(text)
  }

  static func blanks(_ count: Int) -> Legible {
    Legible(drawn: String(repeating: " ", count: max(0, count)))
  }
}

extension Screen {
  /// Returns a text from outside as this screen can show it.
  func legible(_ text: String) -> Legible {
    let harmless = harmless(text)
    if drawsBlocks || harmless.utf8.allSatisfy({ $0 < 0x80 }) { return Legible(drawn: harmless) }
    var spelled = ""
    for scalar in harmless.unicodeScalars {
      if let ascii = Screen.spelling(of: scalar, keepingLetters: isUnicode) {
        spelled += ascii
      } else {
        spelled.unicodeScalars.append(scalar)
      }
    }
    return Legible(drawn: spelled)
  }

  /// The ASCII that stands for a typographic sign in a pipe, and for anything else where the locale has only ASCII.
  private static func spelling(of scalar: Unicode.Scalar, keepingLetters: Bool) -> String? {
    switch scalar {
    case "\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}": "-"
    case "\u{2014}": "--"
    case "\u{2026}": "..."
    case "\u{00B7}", "\u{2022}": "-"
    case "\u{2018}", "\u{2019}": "'"
    case "\u{201C}", "\u{201D}": "\""
    case "\u{00D7}": "x"
    case "\u{2192}": "->"
    case "\u{2264}": "<="
    case "\u{2265}": ">="
    case "\u{00A0}", "\u{2009}", "\u{202F}": " "
    case "\u{20AC}": keepingLetters ? nil : "EUR "
    case "\u{00A3}": keepingLetters ? nil : "GBP "
    case "\u{00A5}": keepingLetters ? nil : "JPY "
    default: scalar.isASCII || keepingLetters ? nil : scalar.isCombining ? "" : "?"
    }
  }
}
