import FoundationEssentials
import Language
import Reports
import Simulation
import Testing

@testable import Analysis
@testable import Scenarios

@Suite struct StudyTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  private func study(_ text: String) throws -> Study {
    let file = readStudy(text)
    return try #require(file.study, "\(file.problems.map { $0.text(file: "study.yaml") })")
  }

  @Test func `the example of the guide runs and hits`() throws {
    let guide = try String(contentsOfFile: Self.root + "/Guides/Studies.md", encoding: .utf8)
    let block = try #require(guide.split(separator: "```yaml\n").last?.split(separator: "\n```").first)
    let outcomes = try study(String(block) + "\n").posed(customers: 2000, replications: 10)
    #expect(outcomes.isHit, "\(outcomes.page)")
    #expect(outcomes.findings.count == 2)
  }

  @Test func `threads change no figure, and another seed does`() throws {
    let study = try #require(try StudyLibrary().all().first { $0.id == "K30" })
    func figures(seed: UInt32 = 1, threads: Int) throws -> [Estimate] {
      try study.posed(customers: 500, replications: 3, seed: seed, threads: threads).findings.map(\.got)
    }
    #expect(try figures(threads: 1) == figures(threads: 2))
    #expect(try figures(threads: 1) != figures(seed: 2, threads: 1))
  }

  @Test func `whom a reading is about is picked by what happened to them`() throws {
    let text = """
      study: 1
      id: picked
      title: Who heard
      grade: assumed
      source: {authors: Nobody, year: 2020, venue: Nowhere, found: Nothing was found.}
      posed: As it stands.
      segments:
        - {name: young, share: 50%, trust: 80}
        - {name: old, share: 50%, trust: 20}
      start: |
        collect web-history
      arms:
        out: |
          at 2 uncover web-history reach=30%
      readings:
        heard: {measure: log informed, when: weeks 1-6}
        trust: {measure: survey trust, when: week 0}
        hit: {measure: survey trust, when: change from week 2 to week 6, who: informed}
        spared: {measure: survey trust, when: change from week 2 to week 6, who: heard < 1}
        young: {measure: survey trust, when: week 0, who: segment young}
        top: {measure: survey trust, when: week 0, who: top 10% of trust}
        rising: {measure: survey trust, when: each week 0-6, who: informed}
      expect:
        - {says: share who heard, figure: heard(out), band: 0.27 to 0.33}
        - {says: those who heard lost more, figure: spared(out) - hit(out), band: above 3}
        - {says: the young trust, figure: young(out), band: 78 to 82}
        - {says: the top does more, figure: top(out) - young(out), band: above 5}
        - {says: nobody had heard at the start, figure: first(rising(out)), band: 0 to 100}

      """
    let findings = try study(text).posed(customers: 4000, replications: 4).findings
    #expect(findings.map(\.isHit) == [true, true, true, true, false])
    #expect(findings.last?.miss == Finding.Miss.none)
  }

  @Test func `giving up ends a study`() throws {
    let study = try #require(try StudyLibrary().all().first)
    #expect(throws: Interrupted.self) { try study.posed(customers: 500, replications: 3) { _ in false } }
  }

  @Test func `statistics of a few numbers`() {
    let (x, y, z) = ([1.0, 2, 3, 4], [2.0, 4, 6, 8], [1.0, -1, -1, 1])
    #expect(Statistics.mean(x) == 2.5)
    #expect(abs(Statistics.correlation(x, y) - 1) < 1e-12)
    #expect(Statistics.slope(of: y, on: x) == 2)
    // z is uncorrelated with x, so what x explains is its correlation.
    #expect(
      abs(Statistics.path(of: [2.0, 1, 2, 5], from: x, beside: z) - Statistics.correlation(x, [2, 1, 2, 5])) < 1e-12)
    #expect(Statistics.cut([5, 1, 4, 2, 3], top: 0.4) == 4)
  }

  @Test func `functions of a series`() {
    let gap = FormulaValue.series(at: [4, 5, 6, 7, 8], [8, 6, 3, 1, -1])
    func value(_ function: Formula.Function) -> Double {
      FormulaValue(.of(function, [.reading("x", arms: ["a"])])) { _ in gap }.number
    }
    #expect(value(.first) == 8 && value(.last) == -1 && value(.min) == -1 && value(.max) == 8 && value(.mean) == 3.4)
    #expect(value(.peak) == 4 && value(.hump) == 0)
    // Half of 8 lies between 6 and 3, two thirds of the way from week 5 to week 6.
    #expect(abs(value(.halfLife) - (1 + 2.0 / 3)) < 1e-12)
    #expect(value(.crossover) == 7.5)
    #expect(abs(value(.slope) + 2.3) < 1e-12)
    let never = FormulaValue(.of(.halfLife, [.reading("x", arms: ["a"])])) { _ in .series(at: [0, 1], [4, 3]) }
    #expect(never.number.isNaN)
  }

  @Test func `a quotient is that of the means, and its luck moves with each replication`() {
    let (a, b) = (ReadingCall(reading: "a", arms: ["x"]), ReadingCall(reading: "b", arms: ["x"]))
    let rows: [[FormulaValue]] = [(1, 4), (2, 4), (3, 4), (6, 12)].map { [.number($0), .number($1)] }
    let pool = ReadingPool([a, b], rows)
    let ratio = pool.estimate(.quotient(.reading("a", arms: ["x"]), .reading("b", arms: ["x"])))
    #expect(ratio.mean == 0.5)
    #expect(ratio.low < 0.4 && ratio.high > 0.6 && abs(ratio.low + ratio.high - 1) < 1e-12)
    // Of a sum the jackknife is the usual interval of the mean.
    let sum = pool.estimate(.sum(.reading("a", arms: ["x"]), .reading("b", arms: ["x"])))
    let usual = Estimate(samples: [5, 6, 7, 18])
    #expect(abs(sum.mean - usual.mean) < 1e-12 && abs(sum.low - usual.low) < 1e-12)
  }

  private func finding(
    _ mean: Double, _ low: Double, _ high: Double, band: (Double?, Double?), control: Double? = nil
  ) -> Finding {
    Finding(
      expectation: Study.Expectation(
        says: "", figure: .number(0), text: "", target: nil,
        band: Study.Band(low: band.0, high: band.1, origin: .ours), grade: .b, control: nil),
      got: Estimate(mean: mean, low: low, high: high),
      control: control.map { Estimate(mean: $0, low: $0, high: $0) })
  }

  @Test func `a hit is in the band, surer than the band is wide, a sign wholly on its side`() {
    #expect(finding(0.76, 0.75, 0.77, band: (0.65, 0.88)).isHit)
    #expect(finding(0.60, 0.59, 0.61, band: (0.65, 0.88)).miss == .outside(by: 0.60 - 0.65))
    #expect(finding(0.90, 0.89, 0.91, band: (0.65, 0.88)).miss == .outside(by: 0.90 - 0.88))
    #expect(finding(0.76, 0.60, 0.92, band: (0.65, 0.88)).miss == .unsure)
    #expect(finding(0.2, 0.1, 0.3, band: (0, nil)).isHit)
    #expect(finding(0.2, -0.1, 0.5, band: (0, nil)).miss == .unsure)
    #expect(finding(0.2, 0.1, 0.3, band: (nil, 0)).miss == .outside(by: 0.2))
    #expect(finding(.nan, .nan, .nan, band: (0, nil)).miss == Finding.Miss.none)
  }

  @Test func `a control that shows the same makes a miss`() {
    #expect(finding(0.2, 0.1, 0.3, band: (0, nil), control: 0.15).miss == .control)
    #expect(finding(0.2, 0.1, 0.3, band: (0, nil), control: 0).isHit)
  }

  @Test func `the export has what a script needs, and no number where there is none`() throws {
    let study = try #require(try StudyLibrary().all().first { $0.id == "K23" })
    let json = [try study.posed(customers: 200, replications: 2)].json
    guard case .object(let whole) = json, case .array(let rows)? = whole["studies"], case .object(let row)? = rows.first
    else { throw Wrong() }
    #expect(whole["schema"] == 1)
    #expect(Set(row.keys).isSuperset(of: ["id", "target", "band", "got", "hit", "grade"]))
    #expect(row["id"] == "K23" && row["target"] == .number(10) && row["grade"] == "A")
    #expect(row["band"] == [.number(8), .number(12)])
    guard case .array(let figures)? = row["figures"], case .object(let sign)? = figures.last else { throw Wrong() }
    #expect(sign["target"] == .null && sign["band"] == [.number(0), .null])
  }

  private struct Wrong: Error {}
}

/// What the studies would say of a model that is wrong.
@Suite struct ScrambledTests {
  /// Every parameter at one end of its range, by a coin of its own.
  private static func scrambled(_ number: UInt64) -> [DatedAct] {
    var state = number &* 0x9E37_79B9_7F4A_7C15
    return Parameters.all.map { parameter in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = state >> 63 == 0 ? parameter.range.lowerBound : parameter.range.upperBound
      return DatedAct(week: 0, .assumption(Assumption(parameter.name, .number(value))))
    }
  }

  private static let studies = (try? StudyLibrary().all().filter { $0.role == .finding }) ?? []

  private static func hits(_ studies: [Study], assuming: [DatedAct] = []) throws -> [Study] {
    try studies.filter { try $0.posed(customers: 2000, replications: 10, assuming: assuming).isHit }
  }

  @Test func `scrambled models miss at least half of the findings that the model hits, taken together`() throws {
    let hit = try Self.hits(Self.studies)
    #expect(hit.count >= 12)
    // One set may be lucky: some rows rest on a parameter whose range is the band itself (K20, K22, K23).
    let kept = try (1...8 as ClosedRange<UInt64>).map { try Self.hits(hit, assuming: Self.scrambled($0)).count }
    #expect(2 * kept.reduce(0, +) <= 8 * hit.count, "of \(hit.count) the sets still hit \(kept)")
  }
}
