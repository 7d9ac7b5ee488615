import Language
public import Reports
public import Scenarios
public import Simulation

/// A course and its baseline for programs and spreadsheets.
public struct Export: Sendable {
  let course: Course
  let baseline: Course
  let scenario: String
  let hash: Fingerprint
  let wording: Wording
  private var last: Int { course.plan.weeks }

  /// The export of a course with its ledger; `scenario` and `hash` are the scenario's id and fingerprint.
  public init(_ course: Course, beside baseline: Course, scenario: String, hash: Fingerprint, wording: Wording) {
    self.course = course
    self.baseline = baseline
    self.scenario = scenario
    self.hash = hash
    self.wording = wording
  }

  /// What is exported, with the key that it has.
  static let measures: [(key: String, measure: Measure)] = [
    ("trust", .trust), ("skepticism", .skepticism), ("loyalty", .loyalty), ("spend", .spend), ("value", .value),
    ("active", .active), ("left", .left), ("optedIn", .optedIn), ("benefit", .benefit), ("risk", .risk),
  ]

  /// The name of the run.
  public var run: String { runID(of: course.plan, scenario: hash) }

  /// The object that `run --json` prints.
  public var json: JSONValue {
    let plan = course.plan
    let segments = plan.market.segments.map(\.name)
    return Footer.json(
      of: plan, scenario: scenario, hash: hash, worlds: course.worlds.count, isWeighed: Set(course.weights).count > 1)
      + [
        "final": final(course),
        "baseline": final(baseline),
        "difference": each { .estimate(course.difference($0, from: baseline, week: last)) },
        "series": each { .array(course.series($0).map(JSONValue.estimate)) },
        "segments": .object(
          Dictionary(uniqueKeysWithValues: segments.map { ($0, final(course, in: [$0])) })),
        "ledger": .object(
          Dictionary(
            uniqueKeysWithValues: ([.trust, .skepticism, .loyalty, .spend] as [Quantity]).map { quantity in
              (quantity.rawValue, .array(course.entries(of: quantity, to: last).map(entry)))
            })),
      ]
  }

  private func each(_ value: (Measure) -> JSONValue) -> JSONValue {
    .object(Dictionary(uniqueKeysWithValues: Export.measures.map { ($0.key, value($0.measure)) }))
  }

  private func final(_ course: Course, in segments: [String] = []) -> JSONValue {
    each { .estimate(course.estimate($0, in: segments, week: last)) }
  }

  private func entry(_ entry: Entry) -> JSONValue {
    let line = entry.driver.act.map { ": " + $0.text(in: wording.vocabulary) } ?? ""
    return ["driver": .string(entry.driver.mechanism.rawValue + line), "amount": .number(entry.amount)]
  }

  /// The rows that `run --csv` prints: one for each week, segment (`all` for all), measure and course (`plan` or
  /// `baseline`), each with the run that it comes from, so that rows of many runs can be thrown together and told apart.
  public var tidy: DataSheet {
    let plan = course.plan
    typealias Row = OutcomeRow
    let (run, scenario, hash) = (run, scenario, hash)
    let stamp: [DataField<Row>] = [
      DataField("run", "The name of the run: the same name, the same figures", range: "16 hex digits") { _ in .text(run)
      },
      DataField("scenario", "The scenario's name") { _ in .text(scenario) },
      DataField("hash", "The scenario's fingerprint: another text has another", range: "16 hex digits") { _ in
        .text(hash.description)
      },
      DataField("model", "The version of the model") { _ in .text(modelVersion) },
      DataField("seed", "Which luck: the same seed, the same luck", range: "0 to \(UInt32.max)") { _ in
        .number(Double(plan.seed), .count)
      },
    ]
    let assumed = Footer.assumptions(of: plan).joined(separator: "; ")
    let assumptions = DataField<Row>(
      "assumptions", "What you assumed other than the model's own numbers, with a semicolon between two",
      missing: "nothing was"
    ) { _ in .text(assumed) }
    return DataSheet(
      "outcomes", of: Row.all(of: course, beside: baseline),
      stamp + Row.labels(course) + Row.figures(course) + [assumptions])
  }
}
