import Scenarios
import Simulation
import Testing

/// A file of plausible worlds is read as strictly as a scenario.
struct WorldFileTests {
  private let good = """
    paradox: 1
    from: Made up.
    worlds:
      - name: w01
        sets:
          reactance.weight: 0.9
      - name: w02
        sets: {}

    """

  private func complaint(_ text: String) -> String {
    readWorlds(text).problems.map { $0.text(file: "plausible.yaml") }.joined(separator: "\n")
  }

  @Test func `a good file gives its worlds and how they were found`() throws {
    #expect(complaint(good).isEmpty)
    let worlds = try #require(readWorlds(good).worlds)
    #expect(worlds.worlds == [World("w01", [Theory.Value("reactance.weight", 0.9)]), World("w02", [])])
    #expect(worlds.from == "Made up.")
    #expect(worlds.hash != readWorlds(good.replacing("0.9", with: "0.8")).worlds?.hash)
  }

  @Test func `the worlds within the program are twenty, each with numbers of the model within their ranges`() {
    let worlds = PlausibleWorlds.shipped.worlds
    #expect(worlds.count == 20)
    #expect(Set(worlds.map(\.values)).count == 20)
    for value in worlds.flatMap(\.values) {
      #expect(Parameters.named(value.parameter)?.range.contains(value.value) == true)
    }
  }

  @Test func `a misspelt number is said with its place and what was meant`() {
    #expect(
      complaint(good.replacing("reactance.weight", with: "reactance.wieght")).hasPrefix(
        """
        plausible.yaml:6:7: error: a key of 'sets' cannot be 'reactance.wieght'
            6 |       reactance.wieght: 0.9
              |       ^~~~~~~~~~~~~~~~ did you mean 'reactance.weight'?
        """))
  }

  @Test func `a value outside the range of its number is refused where it stands`() throws {
    let range = try #require(Parameters.named("reactance.weight")).range
    let (low, high) = (range.lowerBound, range.upperBound)
    #expect(
      complaint(good.replacing("0.9", with: "99")) == """
        plausible.yaml:6:25: error: 'reactance.weight' cannot be '99': it is a number from \(low) to \(high)
            6 |       reactance.weight: 99
              |                         ^~
        See what it is: paradox what is reactance.weight
        """)
  }

  @Test func `two worlds of one name are refused, and so is one alone`() {
    #expect(complaint(good.replacing("w02", with: "w01")).contains("8:11") == false)
    #expect(complaint(good.replacing("w02", with: "w01")).contains("7:11: error: the world 'w01' stands here twice"))
    let lines = good.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(complaint(lines.prefix(6).joined(separator: "\n")).contains("'worlds' needs at least 2"))
  }

  @Test(arguments: ["from", "name", "sets"])
  func `what is missing is said`(key: String) {
    let text = good.replacing(key + ":", with: "other:")
    #expect(complaint(text).contains("has no '\(key)'"))
    #expect(readWorlds(text).worlds == nil)
  }
}
