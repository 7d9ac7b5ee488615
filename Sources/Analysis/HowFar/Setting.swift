import Language
import Simulation

/// What the later parts of an answer ask about: one level of the lever, on the same plan.
extension HowFarAnswer {
  /// The level in question: today's; while the tactic is not applied the one that the line says, moderate unless it does.
  public var setting: Double {
    let said = question.application.level(of: range.lever)
    // A range leaves the lever at its low end, where nobody would set it.
    let usual = said == range.low ? Application(question.application.tactic).level(of: range.lever) : said
    return min(max(today ?? usual, range.low), range.high)
  }

  /// The verdict on the level in question.
  var keepsSetting: Bool { isKeptByNothing && threshold.keeps(setting) }

  /// The week in which the tactic starts.
  public var week: Int { plan.acts.last?.week ?? 0 }

  /// The plan with the tactic at a level: its line is the last.
  func plan(at level: Double) -> Plan {
    var asked = plan
    asked.acts[asked.acts.count - 1].act = .decision(.apply(question.application.with(range.lever, at: level)))
    return asked
  }
}

extension Threshold {
  /// Whether the condition is kept at a level.
  func keeps(_ level: Double) -> Bool {
    switch self {
    case .nowhere: false
    case .everywhere: true
    case .level(let threshold): level <= threshold.mean
    }
  }
}
