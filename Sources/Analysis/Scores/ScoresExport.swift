public import Reports
public import Scenarios
public import Simulation

extension Score {
  /// Mean with luck, the same if we do nothing, and the difference.
  var json: JSONValue {
    .estimate(estimate)
      + ["nothing": .estimate(nothing), "difference": .estimate(difference) + ["sure": .string(weight.word)]]
  }
}

extension Scores {
  /// Both boards with all entries.
  var json: JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Score.Board.allCases.map { board in
          let entries = scores(of: board).map { ($0.kind.rawValue, $0.json) }
          return (board.rawValue, .object(Dictionary(uniqueKeysWithValues: entries)))
        }))
  }
}

/// The scoreboards of everybody and of each segment, for programs and spreadsheets.
public struct ScoresExport: Sendable {
  private let course: Course
  private let groups: [(name: String, scores: Scores)]
  private let scenario: String
  private let hash: Fingerprint

  /// The export of a course; `reckoned` is its plan beside that of `baseline`.
  public init(_ course: Course, beside baseline: Course, _ reckoned: Reckoned, scenario: String, hash: Fingerprint) {
    self.course = course
    self.scenario = scenario
    self.hash = hash
    groups = ([nil] + course.plan.market.segments.map(\.name)).map { name in
      (name ?? "all", Scores(of: course, beside: baseline, reckoned, in: name.map { [$0] } ?? []))
    }
  }

  /// The object that `scores --json` prints.
  public var json: JSONValue {
    let segments = groups.dropFirst().map { ($0.name, $0.scores.json) }
    return Footer.json(of: course.plan, scenario: scenario, hash: hash) + [
      "boards": groups[0].scores.json,
      "horizon": .integer(course.plan.weeks), "discount": .number(course.plan.market.discount),
      "segments": .object(Dictionary(uniqueKeysWithValues: segments)),
    ]
  }

  /// A row for each entry, of all customers and of each segment.
  public var csv: String {
    let header: [Cell] = [
      "run", "scenario", "hash", "model", "seed", "week", "segment", "board", "score", "mean", "low", "high", "nothing",
      "difference", "difference_low", "difference_high", "sure", "assumptions",
    ]
    let plan = course.plan
    let stamp: [Cell] = [
      .text(runID(of: plan, scenario: hash)), .text(scenario), .text(hash.description), .text(modelVersion),
      .number(Double(plan.seed), .count), .number(Double(plan.weeks), .count),
    ]
    let assumed = Cell.text(Footer.assumptions(of: plan).joined(separator: "; "))
    let rows = groups.flatMap { group in
      group.scores.all.map { score -> [Cell] in
        let (now, difference) = (score.estimate, score.difference)
        return stamp + [
          .text(group.name), .text(score.kind.board.rawValue), .text(score.kind.rawValue),
          .estimate(mean: now.mean, low: now.low, high: now.high, .decimals(5)),
          .number(score.nothing.mean, .decimals(5)),
          .estimate(mean: difference.mean, low: difference.low, high: difference.high, .decimals(5)),
          .text(score.weight.word), assumed,
        ]
      }
    }
    return CSV.text([header] + rows)
  }
}

extension WhoPays {
  /// The object that `who FILE pays --json` prints.
  public func json(scenario: String, hash: Fingerprint) -> JSONValue {
    let segments = asked.map { ($0, counts(in: [$0])) }
    return Footer.json(of: reckoned.plan, scenario: scenario, hash: hash) + counts(in: nil) + [
      "for": tactic.map { .string($0.rawValue) } ?? .null,
      "without": .string(runID(of: reckoned.other, scenario: hash)),
      "least": [
        "trust": .number(Reckoning.least.points), "purchases": .number(Reckoning.least.purchases),
        "small": 0.01,
      ],
      "word": .string(WhoPays.word),
      "segments": .object(Dictionary(uniqueKeysWithValues: segments)),
    ]
  }

  /// Shares of customers by fate, and what the firm gains.
  private func counts(in segments: [String]?) -> JSONValue {
    let fates = Reckoning.Fate.allCases.map { ("\($0)", JSONValue.estimate(estimate($0, in: segments))) }
    let gains = [Reckoning.Item.margin, .value].map { item -> (String, JSONValue) in
      let gain = gain(item, in: segments)
      return ("\(item)", .estimate(gain.difference) + ["sure": .string(gain.weight.word)])
    }
    return [
      "fates": .object(Dictionary(uniqueKeysWithValues: fates)),
      "gain": .object(Dictionary(uniqueKeysWithValues: gains)),
    ]
  }

  /// A row for everybody asked about (`all`) and for each segment.
  public func csv(scenario: String, hash: Fingerprint) -> String {
    let plan = reckoned.plan
    let fates = Reckoning.Fate.allCases.flatMap { ["\($0)", "\($0)_low", "\($0)_high"] }
    let gains = ["margin", "value"].flatMap { [$0, "\($0)_low", "\($0)_high"] }
    let header =
      ["run", "scenario", "hash", "model", "seed", "week", "for", "segment"] + fates + gains + ["assumptions"]
    let rows = ([nil] + asked.map { [$0] }).map { group -> [Cell] in
      let stamp: [Cell] = [
        .text(runID(of: plan, scenario: hash)), .text(scenario), .text(hash.description), .text(modelVersion),
        .number(Double(plan.seed), .count), .number(Double(plan.weeks), .count), .text(tactic?.rawValue ?? ""),
        .text(group?.first ?? "all"),
      ]
      let estimates =
        Reckoning.Fate.allCases.map { estimate($0, in: group) }
        + [Reckoning.Item.margin, .value].map { gain($0, in: group).difference }
      return stamp + estimates.map { .estimate(mean: $0.mean, low: $0.low, high: $0.high, .decimals(5)) }
        + [.text(Footer.assumptions(of: plan).joined(separator: "; "))]
    }
    return CSV.text([header.map(Cell.text)] + rows)
  }
}

extension Change.Weight {
  /// The weight in a word or two, for a program.
  var word: String { caution ?? "clear" }
}
