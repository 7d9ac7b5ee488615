public import Analysis
public import Scenarios
public import Sessions
public import Simulation

/// What came of all that a class handed in: the tries of each with the same luck, beside doing nothing.
public struct ClassResult: Sendable {
  /// One way of somebody's, and how it did.
  public struct Way: Sendable {
    /// What was typed.
    public let attempt: Try
    /// What came of it, to the class's week or as far as it was run.
    let course: Course
    let baseline: Course
    /// How much better than doing nothing it is for the firm.
    public let firm: Estimate
    /// The same for the customers.
    public let customers: Estimate

    /// How much better than doing nothing it is on a board.
    public func gain(for board: Score.Board) -> Estimate { board == .firm ? firm : customers }
  }

  /// What somebody handed in and what came of it.
  public struct Member: Sendable {
    /// Who it is, as the file is called.
    public let name: String
    /// What was done.
    public let session: Session
    /// What is to be said about the file.
    public let notes: [SessionNote]
    /// The tries that ran, in the order in which they were opened; the last try at least.
    public let ways: [Way]

    /// The one at which they stopped, which is what they hand in.
    public var handedIn: Way { ways.first { $0.attempt.name == session.present.name } ?? ways[ways.count - 1] }

    /// What they predicted and have come to, beside the outcome.
    func revealed(_ wording: Wording) -> [Revealed] {
      ways.flatMap { way in
        way.attempt.predicted.filter { $0.isDue(by: way.attempt.reached) }
          .map { Revealed($0, of: way.course, beside: way.baseline, wording: wording) }
      }
    }

    /// Their own best so far on a board.
    public func best(for board: Score.Board) -> Way {
      ways.reduce(handedIn) { $1.gain(for: board).mean > $0.gain(for: board).mean ? $1 : $0 }
    }
  }

  /// What the class plays.
  public let scenario: Scenario
  /// The week as of which all are looked at.
  public let week: Int
  /// What counts how much.
  public let weights: Weights
  /// In the order of their names.
  public let members: [Member]
  /// What was not taken, and why.
  public let refused: [HandIn]

  /// Runs what was handed in, with the customers, luck and replications with which the first began; nil where nothing was
  /// taken.
  ///
  /// - Parameter week: nil means the latest week that anybody has run.
  /// - Throws: `Interrupted` when `progress` returned false.
  public init?(
    _ handIns: [HandIn], at week: Int? = nil, weights: Weights = Weights(), threads: Int = 2,
    progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    let taken = handIns.compactMap { handIn in
      handIn.refusal == nil ? handIn.session.map { (handIn, $0) } : nil
    }
    guard let first = taken.first?.1 else { return nil }
    let reached = taken.flatMap { $0.1.tries.map(\.reached) }.max() ?? 0
    let week = min(week ?? (reached > 0 ? reached : first.scenario.weeks), first.scenario.weeks)
    func plan(_ attempt: Try, weeks: Int) -> Plan {
      first.scenario.plan(
        attempt.acts, weeks: weeks, customers: first.customers, replications: first.replications, seed: first.seed)
    }
    // A try that never ran is no way of anybody's, unless it is the one handed in.
    let tries = taken.map { _, session in
      session.tries.filter { $0.reached > 0 || $0.name == session.present.name }
    }
    let plans = tries.flatMap { $0 }.map { plan($0, weeks: week) }
    let reckoned = try Reckoned.all(plans.map { ($0, $0.baseline) }, threads: threads) { progress?($0 / 2) ?? true }
    let courses = Courses(threads: threads, limit: 4)
    var done = 0
    var members: [Member] = []
    for ((handIn, session), tries) in zip(taken, tries) {
      var ways: [Way] = []
      for attempt in tries {
        let long = plan(attempt, weeks: max(week, attempt.reached))
        let (before, count) = (done, Double(plans.count))
        let tell: @Sendable (Double) -> Bool = { progress?(0.5 + (Double(before) + $0) / count / 2) ?? true }
        let baseline = try courses.course(of: long.baseline, progress: tell)
        let course = try courses.course(of: long, progress: tell)
        let scores = Scores(of: course.beginning(of: week), beside: baseline.beginning(of: week), reckoned[done])
        ways.append(
          Way(
            attempt: attempt, course: course, baseline: baseline, firm: weights.gain(scores, for: .firm),
            customers: weights.gain(scores, for: .customers)))
        done += 1
      }
      members.append(Member(name: handIn.name, session: session, notes: handIn.notes, ways: ways))
    }
    (scenario, self.week, self.weights, self.members) = (first.scenario, week, weights, members)
    refused = handIns.filter { $0.refusal != nil }
  }

  /// What is to be said about files: those that were not taken, and why, and what is odd about the others.
  public var remarks: [String] {
    refused.compactMap(\.refusalText)
      + members.flatMap { member in member.notes.map { "\(member.name): \($0.text)" } }
  }

  /// The plans that ran, in the order of the members.
  public var plans: [Plan] {
    members.flatMap(\.ways).flatMap { [$0.course.plan, $0.baseline.plan] }
  }

  /// What all of it rests on: the plan of the first.
  var plan: Plan { members[0].handedIn.course.plan }

  /// What would be if we do nothing.
  var baseline: Course { members[0].handedIn.baseline }
}
