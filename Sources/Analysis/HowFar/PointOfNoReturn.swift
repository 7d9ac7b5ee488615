public import Language
import Simulation

/// The level past which nothing brings the condition back: after the weeks in question at that level no repair makes it
/// hold again at the end of another half year.
public struct PointOfNoReturn: Sendable {
  /// From how far there is a way back.
  public enum Place: Hashable, Sendable {
    /// From no level.
    case nowhere
    /// Up to this one.
    case level(Double)
    /// From every level of the range.
    case everywhere
  }

  /// From how far there is a way back.
  public let place: Place
  /// What is enough at the last level that was tried from which there is a way back: the repair with the fewest lines.
  public let repair: Repair?
  /// How many weeks the tactic had gone on by then.
  public let weeks: Int

  /// How long a repair may take.
  public static let patience = 26
  /// Many plans are run, so each with a small fair sample.
  private static let customers = 1000
  private static let replications = 8

  /// Asks from how far there is a way back.
  ///
  /// - Parameter locks: Levers that the firm cannot move: a repair does without them.
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    of answer: HowFarAnswer, locks: [Lock] = [], threads: Int = 2, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    let (tactic, whom) = (answer.question.application.tactic, answer.question.application.to)
    let expected = Parameters.named("amends.expected").map { answer.plan.standing(of: .parameter($0)).usual } ?? 0
    let repairs = Repair.all(for: tactic, to: whom, expected: expected) { decision in
      let line = Line(.decision(decision))
      return (try? check(line, practices: [], locks: locks, vocabulary: answer.wording.vocabulary)) == nil
    }
    var done = 0
    let runs = Double(repairs.count * (PointOfNoReturn.steps + PointOfNoReturn.halvings))
    func plan(at level: Double, _ repair: Repair) -> Plan {
      var plan = answer.plan(at: level)
      plan.acts += repair.decisions.map { DatedAct(week: answer.plan.weeks, .decision($0)) }
      plan.weeks += PointOfNoReturn.patience
      plan.customers = min(plan.customers, PointOfNoReturn.customers)
      plan.replications = min(plan.replications, PointOfNoReturn.replications)
      return plan
    }
    // No level and no repair belongs to doing nothing, so this is the same for all.
    let baseline = try simulate(plan(at: 0, repairs[0]).baseline, ledger: false, threads: threads)
    func works(_ repair: Repair, at level: Double) throws -> Bool {
      done += 1
      if progress?(min(Double(done) / runs, 1)) == false { throw Interrupted() }
      let course = try simulate(plan(at: level, repair), ledger: false, threads: threads)
      return Slack(answer.condition, of: course, beside: baseline, in: whom, from: course.plan.weeks).least().room >= 0
    }
    // The more is done, the sooner one that works is found; what is enough is looked for only once.
    let fewest = repairs.sorted { $0.decisions.count < $1.decisions.count }
    weeks = answer.plan.weeks - answer.week
    guard answer.threshold != .everywhere else {
      (place, repair) = (.everywhere, nil)
      return
    }
    let kept = answer.threshold.level(in: answer.range.low...answer.range.high)
    let found = try PointOfNoReturn.search(kept...answer.range.high) { level in
      try fewest.reversed().contains { try works($0, at: level) }
    }
    // As far as the condition is kept nothing need be brought back.
    place = found.place == .nowhere && answer.threshold != .nowhere ? .level(kept) : found.place
    repair = try found.last.flatMap { level in try fewest.first { try works($0, at: level) } }
  }

  private static let steps = 5
  private static let halvings = 3

  /// From how far there is a way back, seen from the lowest level up, and the last level tried that has one.
  ///
  /// What comes after the first level without a way back does not matter: nobody should count on it. Between the last
  /// level that has one and the first that has none it is halved a few times.
  static func search(
    _ range: ClosedRange<Double>, _ returns: (Double) throws -> Bool
  ) rethrows -> (place: Place, last: Double?) {
    var last: Double?
    var lost: Double?
    for step in 0..<steps {
      let level = range.lowerBound + (range.upperBound - range.lowerBound) * Double(step) / Double(steps - 1)
      guard try returns(level) else {
        lost = level
        break
      }
      last = level
    }
    guard var lost else { return (.everywhere, last) }
    guard var last else { return (.nowhere, nil) }
    for _ in 0..<halvings {
      let middle = (last + lost) / 2
      if try returns(middle) { last = middle } else { lost = middle }
    }
    return (.level((last + lost) / 2), last)
  }
}
