import Testing

@testable import Reports

private let screens = [
  Screen(), Screen(width: 80, isUnicode: true), Screen(width: 80, isUnicode: true, isTerminal: true),
  Screen(width: 160, height: 50, isUnicode: true, isTerminal: true), Screen(width: 20, height: 3, isTerminal: true),
  Screen(width: 33, height: 10, isUnicode: true, isTerminal: true),
]

@Suite struct `Renderings of hostile documents` {
  /// The C library counts the columns, so that the renderer's own count is checked and not repeated.
  @Test(arguments: screens, 0..<80)
  func `no line is wider than the screen and nothing in it can act`(screen: Screen, seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let text = chance.document().text(for: screen)
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(try SecondOpinion().widths(lines).allSatisfy { $0 <= screen.width })
    #expect(lines.joined().allSatisfy { $0.isHarmless && (screen.isUnicode || $0.isASCII) })
    #expect(screen.drawsBlocks || !lines.joined().contains { (0x2500...0x259F).contains($0.value) })
    #expect(text.isEmpty || text.unicodeScalars.last == "\n")
  }

  @Test(arguments: [Screen.Colour.sixteen, .full], 0..<40)
  func `colour adds escapes of its own and changes nothing else`(colour: Screen.Colour, seed: UInt64) {
    var chance = Chance(seed: seed)
    let document = chance.document()
    var screen = Screen(isUnicode: true, isTerminal: true)
    let plain = document.text(for: screen)
    screen.colour = colour
    let coloured = document.text(for: screen)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(arguments: 0..<40)
  func `nothing in a spreadsheet can act`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let lines = chance.document().csv().unicodeScalars.filter { $0 != "\r" && $0 != "\n" }
    #expect(lines.allSatisfy { $0.isHarmless })
  }
}
