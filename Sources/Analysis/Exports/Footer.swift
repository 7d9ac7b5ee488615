import Language
public import Reports
public import Scenarios
public import Simulation

/// What a result rests on, in one line of a narrow screen: customers × replications, seed, model, scenario, what its
/// ranges are, and the assumptions that differ from the model's own numbers.
public struct Footer: Sendable {
  private let plan: Plan
  private let hash: Fingerprint

  /// The footer of a plan's result; `hash` is the scenario's fingerprint.
  public init(of plan: Plan, scenario hash: Fingerprint) {
    self.plan = plan
    self.hash = hash
  }

  /// The assumptions that differ from the model's own numbers, as they are typed.
  public static func assumptions(of plan: Plan) -> [String] {
    plan.acts.compactMap { dated in
      guard case .assumption = dated.act else { return nil }
      return dated.act.text() + (dated.week > 0 ? ", week \(dated.week)" : "")
    }
  }

  /// How sure the figures are, and of what they are not yet sure.
  public static func luck(_ replications: Int) -> String {
    replications > 1
      ? "luck: 95 % interval of the mean over \(replications) replications; belief not yet"
      : "one replication: luck unknown; belief not yet"
  }

  /// What every result for a program carries, with the name of the run.
  static func json(of plan: Plan, scenario: String, hash: Fingerprint) -> JSONValue {
    [
      "schema": 1,
      "run": .string(runID(of: plan, scenario: hash)),
      "scenario": ["id": .string(scenario), "hash": .string(hash.description)],
      "model": .string(modelVersion),
      "seed": .integer(Int(plan.seed)),
      "replications": .integer(plan.replications),
      "customers": .integer(plan.customers),
      "weeks": .integer(plan.weeks),
      "assumptions": .array(assumptions(of: plan).map(JSONValue.string)),
      "luck": .string(luck(plan.replications)),
    ]
  }

  /// The line.
  public var text: String {
    let assumptions = Footer.assumptions(of: plan)
    let parts =
      [
        "\(Figure.count.text(Double(plan.customers))) × \(plan.replications)", "seed \(plan.seed)",
        "model \(modelVersion)", "scenario \(hash)", plan.replications > 1 ? "ranges: luck, 95 %" : "luck unknown",
      ] + assumptions.map { "assuming" + $0.dropFirst("assume".count) }
    return parts.joined(separator: " · ")
  }

  /// What must stand under every figure, for a room that looks on.
  private var short: String { "seed \(plan.seed) · model \(modelVersion) · scenario \(hash)" }

  /// The line as a part of a document.
  public var block: Reports.Block { .footer(text, short: short) }
}

extension String {
  /// The same with a capital at its head.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension JSONValue {
  /// An object with the keys of two; of two values under one key the later counts.
  static func + (first: JSONValue, second: JSONValue) -> JSONValue {
    guard case .object(let these) = first, case .object(let those) = second else { return second }
    return .object(these.merging(those) { $1 })
  }
}
