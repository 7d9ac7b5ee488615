import Testing

@testable import Reports

@Suite struct `Harmless text` {
  @Test(arguments: [
    ("plain words", "plain words"), ("Zoë, 東京 and 👩‍👧", "Zoë, 東京 and 👩‍👧"),
    ("\u{1B}[31mred", "^[[31mred"), ("bell\u{7}", "bell^G"), ("nul\0", "nul^@"), ("del\u{7F}", "del^?"),
    ("two\nlines\r\n\tand a tab", "two lines   and a tab"), ("c1 \u{9B}31m", "c1 \\u{9B}31m"),
    ("abc\u{202E}fed", "abc\\u{202E}fed"), ("iso\u{2066}late", "iso\\u{2066}late"),
    ("zero\u{200B}width", "zero\\u{200B}width"), ("line\u{2028}end", "line end"),
    ("tag\u{E0041}", "tag\\u{E0041}"), ("private\u{E000}", "private\\u{E000}"),
  ])
  func `what could act is shown instead`(text: String, shown: String) {
    #expect(harmless(text) == shown)
  }

  @Test func `of a pile of marks four stay`() {
    let pile = "a" + String(repeating: "\u{301}", count: 50)
    #expect(harmless(pile).unicodeScalars.count == 5)
    #expect(harmless("\u{301}a") == "a")
  }

  @Test(arguments: [
    ("−3 … “it’s” → ok · ≥ 5", "-3 ... \"it's\" -> ok - >= 5"), ("Zoë, €5", "Zoë, €5"),
  ])
  func `a pipe gets plain signs and keeps letters`(text: String, shown: String) {
    #expect(Screen(isUnicode: true).legible(text).text == shown)
  }

  @Test func `a locale without Unicode gets ASCII alone`() {
    #expect(Screen(isTerminal: true).legible("Zoë e\u{301} €5 東").text == "Zo? e EUR 5 ?")
  }
}
