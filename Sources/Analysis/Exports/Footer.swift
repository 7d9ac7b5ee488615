import Language
public import Reports
public import Scenarios
public import Simulation

/// What a result rests on, in one line of a narrow screen: customers × replications, seed, model, scenario, what its
/// ranges are, and the assumptions that differ from the model's own numbers.
public struct Footer: Sendable {
  private let plan: Plan
  private let hash: Fingerprint
  private let worlds: Int
  private let isWeighed: Bool

  /// The footer of a plan's result; `hash` is the scenario's fingerprint, `worlds` how many plausible worlds belief rests
  /// on, none where it is not shown, `isWeighed` whether pilots weigh them.
  public init(of plan: Plan, scenario hash: Fingerprint, worlds: Int = 0, isWeighed: Bool = false) {
    self.plan = plan
    self.hash = hash
    self.worlds = worlds
    self.isWeighed = isWeighed
  }

  /// The assumptions that differ from the model's own numbers, as they are typed.
  public static func assumptions(of plan: Plan) -> [String] {
    plan.acts.compactMap { dated in
      guard case .assumption = dated.act else { return nil }
      return dated.act.text() + (dated.week > 0 ? ", week \(dated.week)" : "")
    }
  }

  /// What the interval of a figure is.
  public static func luck(_ replications: Int) -> String {
    replications > 1
      ? "luck: 95 % interval of the mean over \(replications) replications" : "one replication: luck unknown"
  }

  /// What the belief of a figure rests on: how many plausible worlds, how many of them the range holds, whether
  /// pilots weigh them, and the fingerprint of their file; null where it is not shown.
  static func belief(_ worlds: Int, isWeighed: Bool) -> JSONValue {
    guard worlds > 0 else { return .null }
    return [
      "worlds": .integer(worlds), "holds": .integer(Belief.held(of: worlds)), "weighed": .bool(isWeighed),
      "hash": .string(PlausibleWorlds.shipped.hash.description),
    ]
  }

  /// What every result for a program carries, with the name of the run.
  public static func json(
    of plan: Plan, scenario: String, hash: Fingerprint, worlds: Int = 0, isWeighed: Bool = false
  ) -> JSONValue {
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
      "belief": belief(worlds, isWeighed: isWeighed),
    ]
  }

  /// The line.
  public var text: String {
    let assumptions = Footer.assumptions(of: plan)
    let parts =
      [
        "\(Figure.count.text(Double(plan.customers))) × \(plan.replications)", "seed \(plan.seed)",
        "model \(modelVersion)", "scenario \(hash)",
        shown,
      ] + assumptions.map { "assuming" + $0.dropFirst("assume".count) }
    return parts.joined(separator: " · ")
  }

  /// What the ranges beside figures are.
  private var shown: String {
    let belief = isWeighed ? "belief weighed by pilots" : "belief"
    guard plan.replications > 1 else { return worlds > 0 ? "\(belief), luck unknown" : "luck unknown" }
    return worlds > 0 ? "luck and \(belief)" : "luck 95 %"
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
