import Language
public import Simulation

/// Two levers laid against each other: where a condition is kept, whatever of the plausible worlds is the true one.
///
/// Each setting is run in each world with the luck of the first replication and held against that world's own baseline.
public struct SafetyMap: Sendable {
  /// What is said of a setting.
  public enum Mark: String, CaseIterable, Sendable {
    /// Kept in nearly all plausible worlds.
    case safe
    /// Kept in some and broken in others.
    case depends = "depends on what you believe"
    /// Broken in nearly all.
    case tooFar = "too far"
  }

  /// A lever with its levels in order.
  public struct Axis: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// Its levels, as they are written beside it.
    public var labels: [String]
    /// The place of today's level; nil while the tactic does not run.
    public var today: Int?

    init(_ lever: MapLever, _ levels: [Double], in plan: Plan, at week: Int, _ vocabulary: Vocabulary) {
      name = lever.name(in: vocabulary)
      labels = levels.map { lever.text($0, in: plan, at: week) }
      let now = lever.today(in: plan, at: week)
      today = levels.firstIndex { level in now.map { abs($0 - level) < 1e-9 } ?? false }
    }
  }

  /// The lever whose levels stand side by side, and the one whose levels stand below each other.
  public let across: Axis, down: Axis
  /// What must be kept, in every week from the next one on.
  public let condition: Condition
  /// In how many worlds each setting keeps it: a row for each level of `down`.
  public let kept: [[Int]]
  /// How many worlds were looked at; 0 where belief is off, and the usual world alone decides.
  public let worlds: Int
  /// Whether some of them count more than others.
  public let isWeighed: Bool
  /// The plan that the settings change.
  public let plan: Plan
  let wording: Wording

  /// Each setting is run this often where belief is off.
  private static let replications = 8
  /// A fair sample of a larger market: there are about a thousand runs.
  static let customers = 2000

  /// Tries all settings of two levers from `week` on.
  ///
  /// - Parameters:
  ///   - condition: What must be kept; unless given, what `howfar` keeps.
  ///   - plan: The plan as it stands, to the last week that counts.
  ///   - progress: Called now and then with the part done; returning false stops it.
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    _ across: MapLever, _ down: MapLever, keeping condition: Condition = HowFarAnswer.usual, of plan: Plan,
    at week: Int,
    worlds: [World], threads: Int = 2, wording: Wording, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    var sample = plan
    sample.customers = min(plan.customers, SafetyMap.customers)
    sample.replications = worlds.isEmpty ? min(plan.replications, SafetyMap.replications) : 1
    let settled = sample
    let (columns, rows) = (across.levels(10, in: plan, at: week), down.levels(5, in: plan, at: week))
    let places: [World?] = worlds.isEmpty ? [nil] : worlds
    let isKept = try inParallel(places, threads: threads, progress: progress) { world -> [[Bool]] in
      var settled = settled
      settled.world = world
      let baseline = try simulate(settled.baseline, ledger: false, threads: 1)
      return try rows.map { row in
        try columns.map { column in
          let plan = down.set(to: row, in: across.set(to: column, in: settled, at: week), at: week)
          let course = try simulate(plan, ledger: false, threads: 1)
          return Slack(condition, of: course, beside: baseline, from: week + 1).least().room >= 0
        }
      }
    }
    let weights = places.map { $0?.weight ?? 1 }
    kept = rows.indices.map { row in
      columns.indices.map { column in Belief.count(isKept.map { $0[row][column] }, weights: weights) }
    }
    isWeighed = Set(weights).count > 1
    self.across = Axis(across, columns, in: plan, at: week, wording.vocabulary)
    self.down = Axis(down, rows, in: plan, at: week, wording.vocabulary)
    self.condition = condition
    self.worlds = worlds.count
    self.plan = settled
    self.wording = wording
  }

  /// How many worlds must be on one side for a mark that is no matter of belief.
  var sure: Int { Belief.sure(of: max(worlds, 1)) }

  /// What is said of the setting in a row and a column.
  public func mark(_ row: Int, _ column: Int) -> Mark {
    if kept[row][column] >= sure { return .safe }
    return max(worlds, 1) - kept[row][column] >= sure ? .tooFar : .depends
  }
}
