import Language
public import Scenarios
import Simulation

/// What rival theories say of the same question: each is a model of its own, and what all of them say rests on none.
public struct Rivals: Sendable {
  /// What one theory says.
  public struct Verdict: Sendable {
    /// The theory.
    public var theory: RivalTheory
    /// How far it lets the tactic go.
    public var threshold: Threshold
    /// Whether it says of the level in question what the answer says.
    public var agrees: Bool
  }

  /// In the order of `theories.yaml`; a theory that is assumed already is no rival.
  public let verdicts: [Verdict]

  /// How many agree.
  public var agreeing: Int { verdicts.count { $0.agrees } }

  /// Each theory is asked of a smaller fair sample, because only the side of one level counts.
  private static let customers = 2000
  private static let replications = 8

  /// Asks every theory how far the tactic of an answer can go.
  ///
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    to answer: HowFarAnswer, threads: Int = 2, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    var sample = answer.plan
    sample.customers = min(sample.customers, Rivals.customers)
    sample.replications = min(sample.replications, Rivals.replications)
    let assumed = sample.acts.theories
    let rivals = RivalTheory.all.filter { !assumed.contains($0.theory.name) }
    let whom = answer.question.application.to
    var verdicts: [Verdict] = []
    for (place, rival) in rivals.enumerated() {
      func plan(_ level: Double) -> Plan {
        var plan = sample
        // Of two theories the later counts.
        plan.acts.insert(rival.assumed, at: plan.acts.count - 1)
        plan.acts[plan.acts.count - 1] = answer.plan(at: level).acts[sample.acts.count - 1]
        return plan.withTheories
      }
      let (done, count) = (Double(place), Double(rivals.count))
      let search = try Search(
        answer.range, keeping: answer.condition, among: whom, from: answer.week + 1, threads: threads,
        progress: progress.map { tell in { @Sendable (part: Double) in tell((done + part) / count) } }, plan: plan)
      let threshold = Threshold(search) { $0.everybody }
      let agrees = threshold.keeps(answer.setting) == answer.keepsSetting
      verdicts.append(Verdict(theory: rival, threshold: threshold, agrees: agrees))
    }
    self.verdicts = verdicts
  }
}

extension RivalTheory {
  /// The act that believes it, from the start.
  fileprivate var assumed: DatedAct { DatedAct(week: 0, .assumption(Assumption("theory", .word(theory.name)))) }
}
