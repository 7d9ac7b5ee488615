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

  /// How far moving one thing moves the room that each test of the condition has, in points (or % of customers).
  ///
  /// Each test has its own: the least of all would stay where it is while another test, with more room, is being used up.
  public struct Swing: Hashable, Sendable {
    /// What is moved.
    public var subject: Subject
    /// Where it stands now.
    public var usual: Double
    /// Its ends.
    public var low: Double, high: Double
    /// The rooms at its ends, in the order of the tests.
    public var roomsAtLow: [Double], roomsAtHigh: [Double]
    /// Where the verdict turns, seen from where it stands; nil where it does not.
    public var turn: Double?

    /// How far the room of a test moves from where it stands to either end.
    func reach(of test: Int, from rooms: [Double]) -> Double {
      max(abs(roomsAtLow[test] - rooms[test]), abs(roomsAtHigh[test] - rooms[test]))
    }

    /// The test whose room it moves most.
    func test(from rooms: [Double]) -> Int {
      rooms.indices.max { reach(of: $0, from: rooms) < reach(of: $1, from: rooms) } ?? 0
    }
  }

  /// The condition of the verdict.
  public let condition: Condition
  /// The room that each of its tests has now; where one is below 0 the condition is broken.
  public let rooms: [Double]
  /// Those that move it, furthest first.
  public let swings: [Swing]
  /// The plan that was asked about.
  public let plan: Plan
  let wording: Wording

  /// Each plan is run with a small fair sample, because there are hundreds.
  private static let customers = 1000
  private static let replications = 8

  /// Asks what would turn the verdict on a plan, to its last week.
  ///
  /// - Parameters:
  ///   - condition: The verdict; unless given the one that `howfar` keeps.
  ///   - whom: Whom tests are about that name nobody; empty means all customers.
  ///   - first: The first week in which it is to hold.
  ///   - progress: Called now and then with the part done; returning false stops it.
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    _ condition: Condition = HowFarAnswer.usual, of plan: Plan, among whom: [String] = [], from first: Int = 1,
    threads: Int = 2, wording: Wording, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    var sample = plan
    sample.customers = min(plan.customers, Flips.customers)
    sample.replications = min(plan.replications, Flips.replications)
    func rooms(_ plan: Plan) throws -> [Double] {
      let course = try simulate(plan, ledger: false, threads: threads)
      let baseline = try simulate(plan.baseline, ledger: false, threads: threads)
      return Slack(condition, of: course, beside: baseline, in: whom, from: first).ofEach.map { 100 * $0 }
    }
    let now = try rooms(sample)
    let subjects = sample.subjects
    var swings: [Swing] = []
    for (place, subject) in subjects.enumerated() {
      if progress?(Double(place) / Double(subjects.count)) == false { throw Interrupted() }
      let (usual, ends) = sample.standing(of: subject)
      func at(_ value: Double) throws -> [Double] {
        value == usual ? now : try rooms(sample.moving(subject, to: value))
      }
      var swing = Swing(
        subject: subject, usual: usual, low: ends.lowerBound, high: ends.upperBound,
        roomsAtLow: try at(ends.lowerBound), roomsAtHigh: try at(ends.upperBound))
      let turning = [(swing.low, swing.roomsAtLow), (swing.high, swing.roomsAtHigh)]
        .filter { ($0.1.least < 0) != (now.least < 0) }
      if let end = turning.min(by: { abs($0.0 - usual) < abs($1.0 - usual) }) {
        swing.turn = try Flips.turn(from: (usual, now), to: end, at)
      }
      swings.append(swing)
    }
    self.condition = condition
    self.plan = sample
    self.wording = wording
    self.rooms = now
    func reach(_ swing: Swing) -> Double { swing.reach(of: swing.test(from: now), from: now) }
    self.swings = swings.filter { reach($0) >= 0.05 }.enumerated()
      .sorted { (-reach($0.element), $0.offset) < (-reach($1.element), $1.offset) }.map(\.element)
  }

  /// Whether the condition holds now.
  public var isKept: Bool { rooms.least >= 0 }

  /// The part of the verdict that rests on numbers which are merely assumed: of how far each number of the model alone moves
  /// the room by which the condition holds or not, added up, what is due to those; in 0...1, nil where no number moves it.
  public var assumedShare: Double? {
    guard let deciding = rooms.indices.min(by: { rooms[$0] < rooms[$1] }) else { return nil }
    let reaches = swings.compactMap { swing -> (isAssumed: Bool, by: Double)? in
      guard case .parameter(let parameter) = swing.subject else { return nil }
      return (parameter.grade == .assumed, swing.reach(of: deciding, from: rooms))
    }
    let whole = reaches.reduce(0) { $0 + $1.by }
    return whole > 0 ? reaches.reduce(0) { $0 + ($1.isAssumed ? $1.by : 0) } / whole : nil
  }

  /// Those with which the verdict turns, nearest to where they stand first, measured in parts of their range.
  public var turning: [Swing] {
    swings.filter { $0.turn != nil }.sorted { $0.distance < $1.distance }
  }

  /// Where the verdict turns between two values: halved a few times, then straight along the test that decides.
  static func turn(
    from here: (value: Double, rooms: [Double]), to there: (value: Double, rooms: [Double]),
    _ rooms: (Double) throws -> [Double]
  ) rethrows -> Double {
    var (near, far) = (here, there)
    let isKept = near.rooms.least >= 0
    for _ in 0..<4 {
      let middle = (near.value + far.value) / 2
      let found = try rooms(middle)
      if (found.least >= 0) == isKept { near = (middle, found) } else { far = (middle, found) }
    }
    let parts = zip(near.rooms, far.rooms).filter { ($0 < 0) != ($1 < 0) }.map { $0 / ($0 - $1) }
    // The first test that breaks breaks a condition; the last that holds again mends it.
    let part = (isKept ? parts.min() : parts.max()) ?? 0.5
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
    // How a survey is answered moves nothing that a condition can read.
    return Parameters.all.filter { $0.stage != .observation }.map(Flips.Subject.parameter) + levels
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
  func standing(of subject: Flips.Subject) -> (usual: Double, ends: ClosedRange<Double>) {
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

extension [Double] {
  /// The least of them: of the rooms of a condition, the one by which it holds or not.
  fileprivate var least: Double { self.min() ?? .infinity }
}
