import Language
import Scenarios
import Simulation
import Testing

@testable import Scenarios

@Suite struct StudyFileTests {
  /// The files of the folder `studies`.
  static let files = yamlNames(in: root + "/studies")

  @Test(arguments: ["study-formulas", "study-keys", "study-lines", "study-phrases"])
  func `an error in a study says where, what, why and what to type next`(name: String) throws {
    let problems = readStudy(try text(of: "Broken/\(name).yaml")).problems
    let shown = problems.map { $0.text(file: "\(name).yaml") }.joined(separator: "\n\n") + "\n"
    record(shown, as: "Broken/\(name).txt")
    #expect(!problems.isEmpty)
    #expect(try shown == text(of: "Broken/\(name).txt"))
  }

  @Test func `the small study, which they began as, is right`() throws {
    let file = readStudy(try text(of: "SmallStudy.yaml"))
    #expect(file.problems.map { $0.text(file: "SmallStudy.yaml") } == [])
    let study = try #require(file.study)
    #expect(study.weeks == 4)
    #expect(study.market.segments.map(\.name) == ["customers"])
    #expect(study.arms.map(\.levels.count) == [1, 1, 5])
    #expect(study.arms[2].levels.map(\.value) == [0, 0.25, 0.5, 0.75, 1])
    #expect(study.expectations[1].band == Study.Band(low: 0, high: 9, origin: .published))
    #expect(
      study.expectations[0].figure
        == .difference(.reading("interest", arms: ["deep"]), .reading("interest", arms: ["plain"])))
  }

  @Test func `a study may take the customers and the firm of a scenario`() throws {
    let own = "start: |\n  collect browsing\n"
    let small = try text(of: "SmallStudy.yaml")
    let file = readStudy(small.replacing(own, with: "scenario: following-ad\n"))
    let study = try #require(file.study, "\(file.problems.map { $0.text(file: "") })")
    let scenario = try shelf.open("following-ad")
    #expect(study.market == scenario.market)
    #expect(study.acts == scenario.acts)
  }

  @Test func `minus binds as it should, and a name may hold one`() throws {
    var parser = FormulaReading(readings: [("a-b", nil), ("a", nil), ("b", nil)], arms: [("x", 1)])
    let (a, b) = (Formula.reading("a", arms: ["x"]), Formula.reading("b", arms: ["x"]))
    #expect(try parser.formula("a-b(x)") == .reading("a-b", arms: ["x"]))
    #expect(try parser.formula("a(x) - b(x) - 1") == .difference(.difference(a, b), .number(1)))
    #expect(
      try parser.formula("-a(x) * b(x) + 2 / a(x)")
        == .sum(.product(.negative(a), b), .quotient(.number(2), a)))
    #expect(try parser.formula("a(x) * (b(x) - 1)") == .product(a, .difference(b, .number(1))))
  }

  @Test func `brackets without end are refused before they are too many`() {
    var parser = FormulaReading(readings: [("a", nil)], arms: [("x", 1)])
    let fault = #expect(throws: FormulaFault.self) { try parser.formula(String(repeating: "(", count: 100)) }
    #expect(fault?.cause == .tooDeep)
  }

  @Test func `the studies within the program are the folder of studies, byte for byte`() throws {
    let shipped = try StudyLibrary().all()
    #expect(shipped.count == Self.files.count)
    for (study, name) in zip(shipped, Self.files) {
      let file = try bytes(of: root + "/studies/\(name).yaml", upTo: 1 << 20).get()
      #expect(Array(study.text.utf8) == file)
      // K05 holds K5, so that files and rows have the same order.
      #expect(study.id == "\(name.prefix(1))\(Int(name.dropFirst())!)")
    }
  }

  @Test func `a study is told from a scenario by what the file calls itself`() {
    #expect(isStudy(file: root + "/studies/K05.yaml"))
    #expect(!isStudy(file: root + "/scenarios/breach.yaml"))
    #expect(!isStudy(file: "breach"))
    #expect(!isStudy(file: "./nowhere.yaml"))
  }

  @Test func `every row of the evidence is posed, three of them shown apart`() throws {
    let studies = try StudyLibrary().all().filter { $0.id.hasPrefix("K") }
    #expect(studies.map(\.id) == (1...31).map { "K\($0)" })
    #expect(studies.filter { $0.role != .finding }.map(\.id) == ["K10", "K13", "K14"])
  }

  @Test(arguments: files) func `a band that is not one-sided holds its published figure`(name: String) throws {
    let study = try StudyLibrary().open(file: root + "/studies/\(name).yaml")
    for expectation in study.expectations {
      guard let target = expectation.target else { continue }
      #expect(target >= expectation.band.low ?? -.infinity && target <= expectation.band.high ?? .infinity)
    }
  }
}
