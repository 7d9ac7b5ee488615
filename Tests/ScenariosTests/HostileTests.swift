import Scenarios
import Testing

/// Files from strangers: whatever they hold, the reader answers, and in words that a terminal may show.
@Suite struct HostileTests {
  static let texts: [String: String] = [
    "nothing": "",
    "only a comment": "# nothing",
    "a scalar": "42",
    "a list as a key": "[]: 1",
    "a mapping as a key": "{a: 1}: 2",
    "a list deep in brackets": String(repeating: "[", count: 100_000),
    "a list deep in dashes": String(repeating: "- ", count: 100_000),
    "keys deep in braces": String(repeating: "{a: ", count: 100_000),
    "two documents": "paradox: 1\n---\nparadox: 1\n",
    "an alias of nothing": "paradox: *none\n",
    "an alias of itself": "paradox: &a [*a]\n",
    "a laugh": "a: &a [x,x]\nb: &b [*a,*a]\n*b : 1\n",
    "a tag": "paradox: !!python/object:os.system 1\n",
    "a merge": "<<: {paradox: 1}\n",
    "a long line": "title: " + String(repeating: "x", count: 500_000),
    "a long key": String(repeating: "k", count: 100_000) + ": 1",
    "NUL": "paradox: 1\u{0}\n",
    "a lone return": "paradox: 1\rid: x\n",
    "too long": String(repeating: "# x\n", count: 300_000),
  ]

  @Test(arguments: texts.keys.sorted()) func `a strange file is answered`(name: String) throws {
    let reading = readScenario(try #require(HostileTests.texts[name]))
    #expect(reading.scenario == nil)
    #expect(!reading.problems.isEmpty)
    for problem in reading.problems {
      let text = problem.text(file: "x.yaml")
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" })
      #expect(text.unicodeScalars.count < 2000)
    }
  }

  @Test(arguments: 0..<200) func `a damaged file is read or told what is wrong with it`(seed: Int) throws {
    var luck = Luck(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    var scalars = Array(try text(of: "Small.yaml").unicodeScalars)
    let signs = Array("\n \t:#&*[]{}|>-\"'%@!,0a\u{1b}\u{202e}\u{e9}".unicodeScalars)
    for _ in 0..<(1 + luck.next(4)) {
      let at = luck.next(scalars.count)
      switch luck.next(4) {
      case 0: scalars.remove(at: at)
      case 1: scalars.insert(signs[luck.next(signs.count)], at: at)
      case 2: scalars[at] = signs[luck.next(signs.count)]
      default: scalars.removeSubrange(at..<min(at + luck.next(40), scalars.count))
      }
    }
    var damaged = String.UnicodeScalarView()
    damaged.append(contentsOf: scalars)
    let reading = readScenario(String(damaged))
    #expect((reading.scenario == nil) == !reading.problems.isEmpty)
    for problem in reading.problems {
      #expect(problem.line >= 1 && problem.column >= 1)
      let shown = problem.text(file: "x.yaml").unicodeScalars
      #expect(shown.allSatisfy { $0 == "\n" || ($0.value >= 32 && $0.properties.generalCategory != .format) })
    }
  }
}

/// Luck for damaging files: xorshift64.
struct Luck {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
