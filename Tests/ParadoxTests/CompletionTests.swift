import Shell
import Testing

@testable import paradox

@Suite struct CompletionTests {
  @Test(arguments: [
    ("dis", ["disclose"], 0, "close "),
    ("", ["disclose"], 0, "disclose "),
    ("apply retargeting de", ["depth="], 0, "pth="),
    ("apply retargeting depth=d", ["deep"], 0, "eep "),
    ("collect purchases,lo", ["location"], 0, "cation "),
    ("meet ma", ["Maya"], 2, "Maya "),
    ("r", ["retargeting", "recommendations"], 0, "e"),
    ("run", ["run"], 0, " "),
  ])
  func `Tab puts in what the suggestions agree on`(text: String, words: [String], replaced: Int, inserted: String) {
    let completion = Completion(of: words.map { Suggestion($0, "") }, after: text)
    #expect(completion.replaced == replaced)
    #expect(completion.inserted == inserted)
  }

  @Test(arguments: [("re", ["report", "rewind"]), ("apply ", ["retargeting", "birthday-offer"])])
  func `Tab puts in nothing where the suggestions differ at once`(text: String, words: [String]) {
    #expect(Completion(of: words.map { Suggestion($0, "") }, after: text).inserted == nil)
  }

  private let some = [
    Suggestion("why", "what moved trust, largest first"),
    Suggestion("who", "who left, who pays"),
  ]

  @Test func `a list shows each word with its meaning`() {
    let list = Completion.list(some, columns: 80, rows: 24)
    #expect(list == "  why  what moved trust, largest first\n  who  who left, who pays\n")
  }

  @Test(arguments: 1...100) func `no row of a list is wider than the screen`(columns: Int) {
    let rows = Completion.list(some, columns: columns, rows: 24).split(separator: "\n")
    #expect(rows.allSatisfy { $0.count <= max(columns, 5) })
  }

  @Test func `more words than rows are listed without meanings`() {
    let many = (1...30).map { Suggestion("segment-\($0)", "a segment") }
    #expect(Completion.list(many, columns: 80, rows: 24).split(separator: "\n").count == 5)
  }

  @Test func `a stranger's words cannot act on the terminal`() {
    let list = Completion.list([Suggestion("x\u{1B}[2J", "\u{7}")], columns: 80, rows: 24)
    #expect(!list.contains("\u{1B}") && !list.contains("\u{7}"))
  }
}
