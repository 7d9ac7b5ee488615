import Analysis
import Glibc
import Model
import Scenarios
import Testing

@testable import Sessions
@testable import Training

/// Files of a class: which are taken, and how the scoreboards are weighed.
@Suite final class HandInTests {
  private let folder = "/tmp/paradox-class-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"

  init() throws { _ = try NamedFolder(making: folder) }

  deinit {
    for file in SessionFiles.named(folder).sessions { unlink(file) }
    rmdir(folder)
  }

  private static func scenario(_ id: String = "shopping-list") throws -> Scenario { try Library(folder: nil).open(id) }

  /// A session with some lines, handed in under a name.
  private func handIn(
    _ name: String, _ lines: [String] = ["reached 2"], of scenario: Scenario? = nil, model: String = Session.model
  ) throws -> String {
    let scenario = try scenario ?? Self.scenario()
    var session = Session(of: scenario, .init(customers: 100, replications: 2, model: model))
    for line in lines { try session.take(try #require(Record(line, vocabulary: scenario.vocabulary))) }
    let path = "\(folder)/\(name).session"
    try NamedFile(path).write(session.fileText, replacing: true)
    return path
  }

  @Test func `another model and another scenario are named and left out, and most decide what is played`() throws {
    let paths = [
      try handIn("a", of: Self.scenario("breach")), try handIn("b"), try handIn("c"), try handIn("d", model: "0"),
    ]
    let all = HandIn.all(paths)
    #expect(all.map(\.name) == ["a", "b", "c", "d"])
    #expect(all[0].refusal == .otherScenario("breach", differences: []))
    #expect(all[1].refusal == nil && all[2].refusal == nil)
    #expect(all[3].refusal == .otherModel(file: "0", program: Session.model))
    // Where the trainer says what is played, most do not decide.
    #expect(HandIn.all(paths, playing: try Self.scenario("breach")).filter { $0.refusal == nil }.map(\.name) == ["a"])
    #expect(try ClassResult(HandIn.all([paths[3]])) == nil)
    #expect(all.compactMap(\.refusalText).allSatisfy { $0.hasPrefix(folder) })
  }

  @Test func `of two files of one name the second is left out`() throws {
    let path = try handIn("anna")
    let all = HandIn.all([path, path])
    #expect(all.map { $0.refusal == nil } == [true, false])
  }

  @Test func `a longer session shows all of a class as of its week, and the best of each one's own tries`() throws {
    let deep = ["at 0 apply shopping-list depth=deep", "reached 13"]
    let paths = [
      try handIn(
        "anna",
        deep + ["try honest from 0", "at 0 disclose notice saying benefit", "at 0 control opt-in", "reached 13"]),
      try handIn("berta", deep + ["try first-again from 0", "turn first"]), try handIn("carl", ["reached 2"]),
    ]
    let result = try #require(try ClassResult(HandIn.all(paths)))
    #expect(result.week == 13 && result.members.map(\.name) == ["anna", "berta", "carl"])
    let (anna, berta, carl) = (result.members[0], result.members[1], result.members[2])
    #expect(anna.ways.count == 2 && anna.handedIn.attempt.name == "honest")
    #expect(anna.best(for: .customers).attempt.name == "honest")
    // A try that never ran is no way of anybody's; the same lines come to the same with the same luck.
    #expect(berta.ways.map(\.attempt.name) == ["first"])
    #expect(berta.handedIn.firm == anna.ways[0].firm && berta.handedIn.customers.mean < 0)
    #expect(carl.handedIn.firm.mean == 0 && Standing(carl.handedIn.firm) == .level)
    #expect("\(result.document())".contains("Not yet at week 13, and shown as if it went on so: carl."))
    // What does not count moves nothing, and twice the weight of all is the same.
    var weights = Weights(counting: [.value])
    weights[.value] = 2
    let weighed = try #require(try ClassResult(HandIn.all(paths), weights: weights))
    #expect(weighed.members[0].handedIn.firm == anna.handedIn.firm)
    #expect(weighed.members[0].handedIn.customers.mean == 0 && anna.handedIn.customers.mean != 0)
  }
}
