/// What a page is made from, set at its end for whoever checks it.
enum Receipt {
  private static let start = "<pre class=\"receipt\" tabindex=\"0\">\n"
  private static let end = "</pre>"

  /// The text, a line each, where what does not show itself stands as its number, so that it can be read back exactly.
  static func markup(of text: String) -> Markup {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Markup(shown($0)) }
    return .element(
      "details",
      .element("summary", "What this page is made from")
        + Markup(written: start + lines.map(\.text).joined(separator: "\n") + end))
  }

  private static func shown(_ line: Substring) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      // A pile of marks is cut elsewhere; here nothing may be lost.
      let isPlain = scalar.isHarmless && !scalar.isCombining && scalar != "\\"
      shown.append(contentsOf: isPlain ? [scalar] : Array("\\{\(String(scalar.value, radix: 16))}".unicodeScalars))
    }
    return String(shown)
  }

  /// The text of a page that has one; nil where it has none, or what stands there was not written by `markup`.
  static func text(in page: String) -> String? {
    let bytes = page.utf8
    guard let from = bytes.firstRange(of: start.utf8)?.upperBound,
      let to = bytes[from...].firstRange(of: end.utf8)?.lowerBound
    else { return nil }
    return Markup.words(of: page[from..<to]).flatMap(read)
  }

  /// The text with what was written as a number put back.
  private static func read(_ shown: String) -> String? {
    var text = String.UnicodeScalarView()
    var rest = Substring(shown).unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        text.append(scalar)
        continue
      }
      guard rest.popFirst() == "{", let stop = rest.firstIndex(of: "}"),
        let number = UInt32(String(rest[..<stop]), radix: 16), let sign = Unicode.Scalar(number)
      else { return nil }
      text.append(sign)
      rest = rest[rest.index(after: stop)...]
    }
    return String(text)
  }
}

extension Document {
  /// Returns the receipt of a page as it was given to `html`; nil where there is none that can be read.
  public static func receipt(in page: String) -> String? { Receipt.text(in: page) }
}
