public import Language
public import Simulation

/// What would turn a verdict: every assumption and every level of the running tactics moved to its ends, one at a time.
public struct Flips: Sendable {
  /// What is moved.
  public enum Subject: Hashable, Sendable {
    /// A number of the model, over the range that an assumption may give it.
    case parameter(Parameter)
    /// A level of a tactic that runs, over the values that it may have.
    case level(Tactic, Lever)
  }

  /// How far moving one thing moves the room that the condition has, in points (or % of customers).
  public struct Swing: Hashable, Sendable {
    /// What is moved.
    public var subject: Subject
    /// Where it stands now.
    public var usual: Double
    /// Its ends.
    public var low: Double, high: Double
    /// The room at its ends.
    public var roomAtLow: Double, roomAtHigh: Double
    /// Where the verdict turns, seen from where it stands; nil where it does not.
    public var turn: Double?

    /// How far the room moves from end to end or from where it stands.
    func reach(from room: Double) -> Double { max(abs(roomAtLow - room), abs(roomAtHigh - room)) }
  }

  /// The condition of the verdict.
  public let condition: Condition
  /// The room that it has now; below 0 it is broken.
  public let room: Double
  /// Those that move it, furthest first.
  public let swings: [Swing]
  /// The plan that was asked about.
  public let plan: Plan
  let wording: Wording

  /// Each plan is run with a small fair sample, because there are hundreds.
  private static let customers = 1000
  private static let replications = 8

  /// Asks what would turn the verdict on a plan, from week 1 to its last.
  ///
  /// - Parameters:
  ///   - condition: The verdict; unless given the one that `howfar` keeps.
  ///   - progress: Called now and then with the part done; returning false stops it.
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    _ condition: Condition = HowFarAnswer.usual, of plan: Plan, threads: Int = 2, wording: Wording,
    progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    var sample = plan
    sample.customers = min(plan.customers, Flips.customers)
    sample.replications = min(plan.replications, Flips.replications)
    func room(_ plan: Plan) throws -> Double {
      let course = try simulate(plan, ledger: false, threads: threads)
      let baseline = try simulate(plan.baseline, ledger: false, threads: threads)
      return 100 * Slack(condition, of: course, beside: baseline, from: 1).least().room
    }
    let now = try room(sample)
    let subjects = sample.subjects
    var swings: [Swing] = []
    for (place, subject) in subjects.enumerated() {
      if progress?(Double(place) / Double(subjects.count)) == false { throw Interrupted() }
      let (usual, ends) = sample.standing(of: subject)
      func at(_ value: Double) throws -> Double { value == usual ? now : try room(sample.moving(subject, to: value)) }
      var swing = Swing(
        subject: subject, usual: usual, low: ends.lowerBound, high: ends.upperBound,
        roomAtLow: try at(ends.lowerBound), roomAtHigh: try at(ends.upperBound))
      let turning = [(swing.low, swing.roomAtLow), (swing.high, swing.roomAtHigh)].filter { ($0.1 < 0) != (now < 0) }
      if let (end, roomAtEnd) = turning.min(by: { abs($0.0 - usual) < abs($1.0 - usual) }) {
        swing.turn = try Flips.turn(from: (usual, now), to: (end, roomAtEnd), at)
      }
      swings.append(swing)
    }
    self.condition = condition
    self.plan = sample
    self.wording = wording
    self.room = now
    self.swings = swings.filter { $0.reach(from: now) >= 0.05 }.enumerated()
      .sorted { (-$0.element.reach(from: now), $0.offset) < (-$1.element.reach(from: now), $1.offset) }.map(\.element)
  }

  /// Those with which the verdict turns, nearest to where they stand first, measured in parts of their range.
  public var turning: [Swing] {
    swings.filter { $0.turn != nil }.sorted { $0.distance < $1.distance }
  }

  /// Where the room crosses 0 between two values: halved a few times, then straight.
  static func turn(
    from here: (value: Double, room: Double), to there: (value: Double, room: Double), _ room: (Double) throws -> Double
  ) rethrows -> Double {
    var (near, far) = (here, there)
    for _ in 0..<4 {
      let middle = (near.value + far.value) / 2
      let found = try room(middle)
      if (found < 0) == (near.room < 0) { near = (middle, found) } else { far = (middle, found) }
    }
    let part = near.room == far.room ? 0.5 : near.room / (near.room - far.room)
    return near.value + (far.value - near.value) * part
  }
}

extension Flips.Swing {
  /// How far it must move for the verdict to turn, in parts of its range.
  fileprivate var distance: Double {
    turn.map { abs($0 - usual) / max(high - low, .leastNonzeroMagnitude) } ?? .infinity
  }
}

extension Plan {
  /// What can be moved in this plan.
  fileprivate var subjects: [Flips.Subject] {
    let levels = tactics.flatMap { tactic in
      [Lever.depth, .reach, .times, .fit].map { Flips.Subject.level(tactic, $0) }
    }
    return Parameters.all.map(Flips.Subject.parameter) + levels
  }

  /// The tactics that your lines apply, each once.
  private var tactics: [Tactic] {
    var tactics: [Tactic] = []
    for act in acts where act.origin == .yours {
      if case .decision(.apply(let application)) = act.act, !tactics.contains(application.tactic) {
        tactics.append(application.tactic)
      }
    }
    return tactics
  }

  /// Where something stands, and its ends.
  fileprivate func standing(of subject: Flips.Subject) -> (usual: Double, ends: ClosedRange<Double>) {
    switch subject {
    case .parameter(let parameter):
      let assumed = acts.last { dated in
        if case .assumption(let assumption) = dated.act { return assumption.name == parameter.name }
        return false
      }
      if case .assumption(let assumption) = assumed?.act, case .number(let number) = assumption.value {
        return (number, parameter.range)
      }
      return (parameter.value, parameter.range)
    case .level(let tactic, let lever):
      let level = acts.compactMap { dated -> Double? in
        guard case .decision(.apply(let application)) = dated.act, application.tactic == tactic else { return nil }
        return application.level(of: lever)
      }.last
      return (level ?? 0, lever == .times ? 0...10 : 0...1)
    }
  }

  /// The same plan with something moved.
  fileprivate func moving(_ subject: Flips.Subject, to value: Double) -> Plan {
    var plan = self
    switch subject {
    case .parameter(let parameter):
      plan.acts.append(DatedAct(week: 0, .assumption(Assumption(parameter.name, .number(value)))))
    case .level(let tactic, let lever):
      for place in plan.acts.indices {
        guard case .decision(.apply(let application)) = plan.acts[place].act, application.tactic == tactic else {
          continue
        }
        plan.acts[place].act = .decision(.apply(application.with(lever, at: value)))
      }
    }
    return plan
  }
}
