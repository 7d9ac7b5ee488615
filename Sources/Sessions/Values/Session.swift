public import Scenarios
import Simulation

/// A scenario and what was done in it: a value that its records make anew at any time.
///
/// ```swift
/// var session = Session(of: scenario)
/// try session.accept(line)
/// try session.advance(to: 13)
/// let course = try simulate(session.plan())
/// ```
/// It runs nothing itself: whoever runs the weeks calls `advance` when they are done.
public struct Session: Hashable, Sendable {
  /// What was chosen when the session began.
  public struct Beginning: Hashable, Sendable {
    /// The seed of all luck.
    public var seed: UInt32 = 1
    /// How many customers, 8...10,000,000.
    public var customers: Int
    /// How many replications, 1...1,000.
    public var replications: Int = 20
    /// The version of the model that the figures were seen with.
    public var model: String = Session.model
  }

  /// The scenario, its text included.
  public let scenario: Scenario
  /// What was chosen when it began; `seed` and the others say what holds now.
  public let beginning: Beginning
  /// Everything that was done, in order.
  public internal(set) var records: [Record] = []
  /// The seed of all luck.
  public internal(set) var seed: UInt32
  /// How many customers.
  public internal(set) var customers: Int
  /// How many replications.
  public internal(set) var replications: Int
  /// Whether plans are also run in plausible worlds.
  public internal(set) var hasBelief = true
  /// All tries, in the order in which they were opened.
  public internal(set) var tries: [Try] = [Try()]
  /// The step of the scenario's lesson, the first being 1; nil while no lesson is followed.
  public internal(set) var lessonStep: Int?
  /// The workshop that goes on in it; nil where nobody leads one.
  public internal(set) var workshop: Workshop?
  /// Which of `tries` is the present one.
  var position = 0

  /// A session at week 0 of a scenario. Numbers out of range are brought into it.
  ///
  /// - Parameter customers: nil means the scenario's.
  public init(of scenario: Scenario, seed: UInt32 = 1, customers: Int? = nil, replications: Int = 20) {
    self.init(
      of: scenario,
      Beginning(
        seed: seed, customers: (customers ?? scenario.customers).clamped(to: Session.customerRange),
        replications: replications.clamped(to: Session.replicationRange)))
  }

  init(of scenario: Scenario, _ beginning: Beginning) {
    self.scenario = scenario
    self.beginning = beginning
    seed = beginning.seed
    customers = beginning.customers
    replications = beginning.replications
  }

  /// The version of the model that figures come from now.
  public static let model = modelVersion

  /// How many customers a session can have.
  public static let customerRange = 8...10_000_000
  /// How many replications a session can have.
  public static let replicationRange = 1...1_000

  /// The try that lines go to.
  public internal(set) var present: Try {
    get { tries[position] }
    set { tries[position] = newValue }
  }

  /// How many lines were typed, in all tries; those that a try took over from another count once.
  public var lines: Int { tries.reduce(0) { $0 + $1.lines.count - $1.inherited } }

  /// How many predictions were made, in all tries.
  public var predictions: Int { tries.reduce(0) { $0 + $1.predicted.count } }

  /// The week at the prompt: weeks done.
  public var week: Int { present.week }

  /// The try's name as a prompt shows it: nil in the first.
  public var promptName: String? { position == 0 ? nil : present.name }

  /// The try of that name.
  public func named(_ name: String) -> Try? { tries.first { $0.name == name } }

  /// The same session seen from another try; nothing of it is kept.
  public func seen(from name: String) -> Session? {
    guard let place = tries.firstIndex(where: { $0.name == name }) else { return nil }
    var session = self
    session.position = place
    return session
  }
}

extension Comparable {
  fileprivate func clamped(to range: ClosedRange<Self>) -> Self { min(max(self, range.lowerBound), range.upperBound) }
}
