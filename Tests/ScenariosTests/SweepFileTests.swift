import Scenarios
import Testing

@testable import Scenarios

@Suite struct SweepFileTests {
  /// The files of the folder `sweeps`.
  static let files = yamlNames(in: root + "/sweeps")

  @Test(arguments: ["sweep-keys", "sweep-lines", "sweep-list", "sweep-many", "sweep-nothing", "sweep-scenario"])
  func `an error in a sweep says where, what, why and what to type next`(name: String) throws {
    let problems = readSweep(try text(of: "Broken/\(name).yaml")).problems
    let shown = problems.map { $0.text(file: "\(name).yaml") }.joined(separator: "\n\n") + "\n"
    record(shown, as: "Broken/\(name).txt")
    #expect(!problems.isEmpty)
    #expect(try shown == text(of: "Broken/\(name).txt"))
  }

  @Test func `the sweeps within the program are the folder of sweeps, byte for byte, and right`() throws {
    #expect(SweepLibrary().ids == Self.files)
    for (shipped, name) in zip(Shipped.sweeps, Self.files) {
      #expect(try bytes(of: root + "/sweeps/\(name).yaml", upTo: 1 << 20).get() == shipped.text)
      let file = readSweep(String(decoding: shipped.text, as: UTF8.self))
      #expect(file.problems.map { $0.text(file: name) } == [])
    }
  }

  @Test func `a scenario in a file is looked for beside the sweep`() throws {
    let sweep = try text(of: "Broken/sweep-scenario.yaml")
    #expect(readSweep(sweep, folder: "\(here)/").sweep?.scenario.id == "corner-shop")
    #expect(readSweep(sweep, folder: "/nowhere/").sweep == nil)
  }

  @Test func `what a sweep does not say is the scenario's or the usual`() throws {
    let sweep = try SweepLibrary().open("how-deep")
    #expect(sweep.seed == 1 && sweep.measures == Sweep.usualMeasures && sweep.design == .grid)
    let bare = try #require(
      readSweep("sweep: 1\ntitle: Bare\nscenario: following-ad\nlines: |\n  apply retargeting depth=0..1\n").sweep)
    #expect(bare.weeks == bare.scenario.weeks && bare.customers == 2000 && bare.replications == 20)
    #expect(bare.count == 11)
  }

  @Test func `a sweep is told from a scenario by what the file calls itself`() {
    #expect(isSweep(file: root + "/sweeps/how-deep.yaml") && !isStudy(file: root + "/sweeps/how-deep.yaml"))
    #expect(!isSweep(file: root + "/scenarios/breach.yaml") && !isSweep(file: "how-deep"))
  }
}
