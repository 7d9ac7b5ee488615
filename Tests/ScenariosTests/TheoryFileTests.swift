import Scenarios
import Simulation
import Testing

/// A file of theories is read as strictly as a scenario.
struct TheoryFileTests {
  private let good = """
    paradox: 1
    theories:
      cold:
        title: A cold one
        says: Nobody is stirred.
        leaves-out: Reactance.
        sets:
          reactance.weight: 0

    """

  private func complaint(_ text: String) -> String {
    readTheories(text).problems.map { $0.text(file: "theories.yaml") }.joined(separator: "\n")
  }

  @Test func `a good file gives its theories`() throws {
    let theory = try #require(readTheories(good).theories.first)
    #expect(theory.theory == Theory("cold", [Theory.Value("reactance.weight", 0)]))
    #expect(theory.leavesOut == "Reactance.")
    #expect(complaint(good).isEmpty)
  }

  @Test func `the theories within the program are good, and each sets something`() {
    #expect(
      RivalTheory.all.map(\.theory.name) == ["calculus", "no-reactance", "no-habituation", "one-trust", "no-word"])
    for rival in RivalTheory.all { #expect(!rival.theory.values.isEmpty) }
  }

  @Test func `a misspelt number is said with its place and what was meant`() {
    #expect(
      complaint(good.replacing("reactance.weight", with: "reactance.wieght")) == """
        theories.yaml:8:7: error: a key of 'sets' cannot be 'reactance.wieght'
            8 |       reactance.wieght: 0
              |       ^~~~~~~~~~~~~~~~ did you mean 'reactance.weight'?
        Allowed in a key of 'sets': trait.concentration, trust.spread, facet.spread, skepticism.spread, rate.shape... \
        See all \(Parameters.all.count): paradox parameters
        """)
  }

  @Test func `a value that the formulas do not stand is refused where it stands`() {
    #expect(
      complaint(good.replacing("reactance.weight: 0", with: "wear.peak: 0")) == """
        theories.yaml:8:18: error: 'wear.peak' cannot be '0': it is a number from 0.001 to 1000000000
            8 |       wear.peak: 0
              |                  ^
        See what it is: paradox what is wear.peak
        """)
  }

  @Test(arguments: ["leaves-out", "says", "title"])
  func `a theory that does not say what it is is refused`(key: String) {
    let text = good.split(separator: "\n").filter { !$0.contains(key + ":") }.joined(separator: "\n")
    #expect(complaint(text).contains("has no '\(key)'"))
    #expect(readTheories(text).theories.isEmpty)
  }
}
