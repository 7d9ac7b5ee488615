import Scenarios
import Testing

/// Files with something wrong in them, each beside the whole text that `paradox check` shows for it.
@Suite struct BrokenTests {
  static let names = [
    "aliases", "escapes", "firm", "forms", "goals", "lesson", "lines", "missing-keys", "names", "not-yaml", "numbers",
    "shares",
    "terminal", "twice", "unknown-keys", "values",
  ]

  @Test(arguments: names) func `an error says where, what, why and what to type next`(name: String) throws {
    let problems = try check(file: "\(here)/Broken/\(name).yaml")
    let shown = problems.map { $0.text(file: "\(name).yaml") }.joined(separator: "\n\n") + "\n"
    record(shown, as: "Broken/\(name).txt")
    #expect(!problems.isEmpty)
    #expect(try shown == text(of: "Broken/\(name).txt"))
  }

  @Test(arguments: names) func `no character that a terminal obeys is in an error`(name: String) throws {
    for problem in try check(file: "\(here)/Broken/\(name).yaml") {
      let scalars = problem.text(file: "\u{1b}[31m.yaml").unicodeScalars
      #expect(scalars.allSatisfy { $0 == "\n" || ($0.value >= 32 && $0.properties.generalCategory != .format) })
    }
  }

  @Test func `the small scenario, which they all began as, is right`() throws {
    #expect(readScenario(try text(of: "Small.yaml")).problems.map { $0.text(file: "Small.yaml") } == [])
  }
}
