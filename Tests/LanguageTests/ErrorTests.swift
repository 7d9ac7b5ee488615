import Testing

@testable import Language

/// A line that is wrong where it stands, and the whole message that it gets.
struct Wrong: Sendable, CustomTestStringConvertible {
  let place: Place
  let typed: String
  let message: String

  var testDescription: String { typed }

  init(_ place: Place, _ typed: String, _ message: String) {
    self.place = place
    self.typed = typed
    self.message = message
  }
}

@Suite struct Errors {
  @Test(arguments: wrongWords + wrongClauses + wrongValues + wrongPlaces)
  func `a wrong line is told what, where and what to type next`(wrong: Wrong) {
    #expect(complaint(wrong.typed, in: wrong.place) == wrong.message)
  }

  @Test(arguments: wrongWords + wrongClauses + wrongValues + wrongPlaces)
  func `a line to type that an error offers is one that works`(wrong: Wrong) throws {
    let last = try #require(wrong.message.split(separator: "\n").last)
    guard last.hasPrefix("Type: ") else { return }
    #expect(throws: Never.self) { try read(String(last.dropFirst(6)), in: wrong.place) }
  }

  @Test func `in a file the message begins with file, line and column`() {
    let block = parseBlock(
      "# one\napply retargetting depth=0.7\n", in: .start, vocabulary: vocabulary, first: 13, indent: 2)
    #expect(
      block.problems.map { $0.text(file: "scenarios/shop.yaml") } == [
        """
        scenarios/shop.yaml:14:9: error: unknown tactic 'retargetting'
           14 |   apply retargetting depth=0.7
              |         ^~~~~~~~~~~~ did you mean 'retargeting'?
        See all tactics: what is tactic
        """
      ])
  }

  @Test func `the gutter holds a line number of any length`() throws {
    let problem = try #require(parseBlock("x", in: .start, vocabulary: vocabulary, first: 100_000).problems.first)
    #expect(problem.text(file: "a").contains("\n100000 | x\n       | ^\n"))
  }

  @Test(arguments: [0, 30, 200, 480, 900])
  func `the caret stands under the culprit however long the line is`(lead: Int) throws {
    let reason = String(repeating: "日e\u{301}x ", count: lead / 5)
    let lines = complaint("stop retargeting because \"\(reason)\" oops # \(reason)").split(separator: "\n")
    let caret = try #require(lines[2].unicodeScalars.firstIndex(of: "^"))
    let column = lines[2].unicodeScalars.distance(from: lines[2].startIndex, to: caret)
    var width = 0
    let under = lines[1].unicodeScalars.drop {
      width += $0.width
      return width <= column
    }
    #expect(String(under).hasPrefix("oops"))
    #expect(lines[1].unicodeScalars.reduce(0) { $0 + $1.width } <= 80)
  }

  @Test func `nothing that a terminal would obey is shown`() {
    let message = complaint("apply \u{1B}[31mretargeting \u{202E}x\u{7F}")
    #expect(message.contains("apply \u{241B}[31mretargeting \u{FFFD}x\u{2421}"))
    #expect(!message.unicodeScalars.contains { $0.isControl && $0 != "\n" })
  }

  @Test func `a line without end is refused politely`() {
    let message = complaint(String(repeating: "apply retargeting ", count: 10_000))
    #expect(message.hasPrefix("error: the line goes on after 2000 characters"))
    #expect(message.utf8.count < 400)
  }

  @Test(arguments: [
    ("retargetting", "retargeting"), ("retragetting", "retargeting"), ("aply", "apply"), ("yuong", "young"),
    ("loction", "location"), ("dept", "depth"),
  ])
  func `the nearest word is found`(typed: String, meant: String) {
    #expect(nearest(typed, among: ["stop", "depth", "young", "location", "apply", "retargeting"]) == meant)
  }

  @Test(arguments: ["", "x", "zz", "shoes", "completely-else"])
  func `a word that is far from all is not corrected`(typed: String) {
    #expect(nearest(typed, among: ["stop", "depth", "young", "location", "apply", "retargeting"]) == nil)
  }

  @Test func `a swapped pair is one slip and no letter is touched twice`() {
    #expect(slips(Array("yuong".utf8), Array("young".utf8)) == 1)
    #expect(slips(Array("ca".utf8), Array("abc".utf8)) == 3)
    #expect(slips([], Array("abc".utf8)) == 3)
  }

  @Test func `a command of the shell may be what was meant`() {
    var names = vocabulary
    names.commands = ["compare", "why"]
    #expect(throws: Problem.self) { try parse("comapre", in: .prompt, vocabulary: names) }
    do { _ = try parse("comapre", in: .prompt, vocabulary: names) } catch {
      #expect(error.sentence == "'comapre' begins no line here; did you mean 'compare'?")
    }
  }
}
