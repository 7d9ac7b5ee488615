import Testing

@testable import Reports

@Suite struct `Display width` {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Zoë", 3), ("e\u{301}", 1), ("東京", 4), ("ﾊﾝｶｸ", 4), ("ＡＢ", 4), ("한국", 4), ("👍", 2),
    ("❤\u{FE0F}", 2), (" \u{FE0F}", 1), ("▀▄█░┊", 5), ("− … ·", 5), ("नमस्ते", 4),
  ])
  func `columns are counted`(text: String, width: Int) {
    #expect(displayWidth(text) == width)
  }

  /// The C library's own table is the second opinion.
  @Test(arguments: 0...0x10)
  func `no character is counted narrower than the C library counts it`(plane: UInt32) throws {
    let scalars = (plane << 16..<(plane + 1) << 16).compactMap(Unicode.Scalar.init)
      // Hangul vowels and finals are drawn over the consonant before them.
      .filter { $0.isHarmless && !(0x1160...0x11FF).contains($0.value) }
    let widths = try SecondOpinion().widths(scalars.map(CollectionOfOne.init))
    let tooNarrow = zip(scalars, widths).filter { $0.displayWidth < $1 }.map(\.0)
    #expect(tooNarrow.isEmpty)
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("abcdefgh", 3, ["abc", "def", "gh"]), ("", 5, [""]),
    ("東京東京", 5, ["東京", "東京"]), ("a  b", 10, ["a  b"]), ("to abcdefghij", 4, ["to", "abcd", "efgh", "ij"]),
  ])
  func `words wrap`(text: String, width: Int, lines: [String]) {
    #expect(Legible(drawn: text).wrapped(to: width).map(\.text) == lines)
  }

  @Test(arguments: [("abcdef", 6, "abcdef"), ("abcdef", 4, "abc…"), ("東京東京", 6, "東京…"), ("abcdef", 1, " ")])
  func `what is cut off leaves an ellipsis`(text: String, width: Int, cut: String) {
    let screen = Screen(isUnicode: true, isTerminal: true)
    #expect(Legible(drawn: text).truncated(to: width, on: screen).text == cut)
  }

  @Test func `an ellipsis is ASCII where it must be`() {
    #expect(Legible(drawn: "abcdefghijkl").truncated(to: 10, on: Screen()).text == "abcdefg...")
  }
}
