import Language
public import Reports
public import Scenarios
public import Simulation

/// A course and its baseline for programs and spreadsheets.
public struct Export: Sendable {
  private let course: Course
  private let baseline: Course
  private let scenario: String
  private let hash: Fingerprint
  private let wording: Wording
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

  /// One row for each week, segment (`all` for all), measure and course (`plan` or `baseline`), each with the run that it
  /// comes from, so that rows of many runs can be thrown together and told apart.
  public var csv: String {
    let plan = course.plan
    let header: [Cell] = [
      "run", "scenario", "hash", "model", "seed", "week", "segment", "measure", "course", "mean", "low", "high",
      "belief_low", "belief_high", "assumptions",
    ]
    let stamp: [Cell] = [
      .text(run), .text(scenario), .text(hash.description), .text(modelVersion),
      .number(Double(plan.seed), .count),
    ]
    let assumed = Cell.text(Footer.assumptions(of: plan).joined(separator: "; "))
    let groups = [("all", [String]())] + plan.market.segments.map { ($0.name, [$0.name]) }
    let currency = plan.market.currency
    var rows = [header]
    for (name, segments) in groups {
      for (key, measure) in Export.measures {
        for (word, told) in [("plan", course), ("baseline", baseline)] {
          for (week, value) in told.series(measure, in: segments).enumerated() {
            rows.append(
              stamp + [
                .number(Double(week), .count), .text(name), .text(key), .text(word),
                .estimate(value, measure.figure(currency)),
              ] + (value.belief == nil ? [.blank, .blank] : []) + [assumed])
          }
        }
      }
    }
    return CSV.text(rows)
  }

  /// How many rows `csv` has below its header.
  public var rows: Int {
    (course.plan.market.segments.count + 1) * Export.measures.count * (course.plan.weeks + baseline.plan.weeks + 2)
  }
}
