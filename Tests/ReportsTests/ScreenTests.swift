import Testing

@testable import Reports

@Suite struct `A screen` {
  private static let colours: [([String: String], Bool, Screen.Colour)] = [
    (["TERM": "xterm-256color"], true, Screen.Colour.full), (["TERM": "xterm"], true, .sixteen),
    (["TERM": "dumb"], true, .none), ([:], true, .none), (["TERM": "xterm", "NO_COLOR": "1"], true, .none),
    (["TERM": "xterm", "NO_COLOR": ""], true, .sixteen), (["TERM": "xterm"], false, .none),
  ]

  @Test(arguments: colours)
  func `colour is used where it is wanted`(environment: [String: String], isTerminal: Bool, colour: Screen.Colour) {
    let screen = Screen(isTerminal: isTerminal, columns: nil, rows: nil, environment: environment)
    #expect(screen.colour == colour)
  }

  private static let locales: [([String: String], Bool)] = [
    (["LANG": "en_US.UTF-8"], true), (["LANG": "de_DE.utf8"], true), (["LANG": "C"], false), ([:], false),
    (["LC_ALL": "C", "LANG": "en_US.UTF-8"], false), (["LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "C"], true),
  ]

  @Test(arguments: locales)
  func `the locale decides on Unicode`(environment: [String: String], isUnicode: Bool) {
    #expect(Screen(isTerminal: true, columns: 100, rows: 30, environment: environment).isUnicode == isUnicode)
  }

  @Test func `blocks are drawn on a Unicode terminal only`() {
    #expect(Screen(isUnicode: true, isTerminal: true).drawsBlocks)
    #expect(!Screen(isUnicode: true, isTerminal: false).drawsBlocks)
    #expect(!Screen(isUnicode: false, isTerminal: true).drawsBlocks)
  }

  @Test func `an unknown window is 80 by 24 and none is narrower than 20`() {
    let screen = Screen(isTerminal: true, columns: nil, rows: nil, environment: [:])
    #expect(screen.width == 80 && screen.height == 24)
    #expect(Screen(width: 3).width == 20)
  }
}
