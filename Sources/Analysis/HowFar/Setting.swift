import Language
import Simulation

/// What the later parts of an answer ask about: one level of the lever, on the same plan.
extension HowFarAnswer {
  /// Where the level in question comes from.
  enum SettingOrigin: String {
    case today
    /// What the line says.
    case line
    /// Where nobody said a level, the one at which value is highest: nobody would set a worse one.
    case peak
  }

  /// Where the level in question comes from.
  var settingOrigin: SettingOrigin { today != nil ? .today : said != nil ? .line : .peak }

  /// The level in question: today's; while the tactic is not applied the one that the line says, else where value peaks.
  public var setting: Double { min(max(today ?? said ?? peak.level.hundredth, range.low), range.high) }

  /// The level in question, as a sentence has it.
  var settingText: String {
    let level = "\(range.lever.rawValue) \(text(setting))"
    return switch settingOrigin {
    case .today: "today's \(level)"
    case .line: "\(level), as asked,"
    case .peak: "\(level), where value peaks,"
    }
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
