import Language
public import Scenarios
public import Simulation

/// A scenario, what holds for all of it, and the tries made in it.
///
/// ```swift
/// var session = Session(scenario)
/// try session.take(.reached(13))
/// try session.take(.open("honest", from: 0))
/// session.week  // 0
/// ```
/// A value that only `take` changes: a session file is the steps taken, and resuming takes them again.
public struct Session: Sendable {
  public let scenario: Scenario
  public private(set) var seed: UInt32
  public private(set) var customers: Int
  public private(set) var replications: Int
  /// In the order in which they were opened.
  public private(set) var tries: [Try] = [Try(Try.first)]
  private var place = 0

  /// Begins a session at week 0 of a scenario.
  public init(_ scenario: Scenario, seed: UInt32 = 1, customers: Int? = nil, replications: Int = 20) {
    self.scenario = scenario
    self.seed = seed
    self.customers = customers ?? scenario.customers
    self.replications = replications
  }

  /// The try at the prompt.
  public var present: Try { tries[place] }

  /// The week at the prompt.
  public var week: Int { present.week }

  /// The try of that name.
  public func named(_ name: String) -> Try? { tries.first { $0.name == name } }

  /// The plan of a try up to a week: the scenario's acts, then its own lines.
  public func plan(of attempt: Try, weeks: Int) -> Plan {
    scenario.plan(attempt.acts, weeks: weeks, customers: customers, replications: replications, seed: seed)
  }

  /// Takes a step, or leaves everything as it was and says why not.
  ///
  /// - Returns: What `undo` took back or `redo` brought back; nil for every other step.
  @discardableResult
  public mutating func take(_ step: Step) throws(Refusal) -> Try.Step? {
    switch step {
    case .act(let act): try add(act)
    case .reached(let week):
      guard week > self.week else { throw .runBack(to: week, now: self.week) }
      guard week <= scenario.weeks else { throw .pastEnd(week, now: self.week, last: scenario.weeks) }
      tries[place].run(to: week)
    case .rewind(let week):
      guard week <= present.reached else { throw .rewindAhead(week, reached: present.reached) }
      tries[place].rewind(to: week)
    case .open(let name, let week): try open(name, from: week)
    case .switchTo(let name):
      guard let found = tries.firstIndex(where: { $0.name == name }) else {
        throw .noTry(name, tries: tries.map(\.name))
      }
      place = found
    case .undo:
      switch tries[place].undo() {
      case nil: throw .nothingToUndo
      case .rewind: return nil
      case .step(let step): return step
      }
    case .redo:
      guard let step = tries[place].redo() else { throw .nothingToRedo }
      return step
    case .set(.seed(let value)): seed = value
    case .set(.replications(let value)): replications = value
    case .set(.customers(let value)): customers = value
    }
    return nil
  }

  private mutating func add(_ act: DatedAct) throws(Refusal) {
    guard act.week >= week else { throw .beforeNow(act.week, now: week) }
    guard act.week < scenario.weeks else { throw .neverFelt(act.week, last: scenario.weeks) }
    // What was reached stays reached: a line typed after going back belongs to another try.
    if present.rewound != nil { branch(named: freeName, from: week) }
    tries[place].add(.act(act))
  }

  private mutating func open(_ name: String, from week: Int) throws(Refusal) {
    if named(name) != nil { throw .tryExists(name) }
    do {
      try scenario.vocabulary.check(name: name, as: .segment)
    } catch {
      throw .badName(name)
    }
    guard week <= present.reached else { throw .openAhead(name, from: week, reached: present.reached) }
    branch(named: name, from: week)
  }

  private mutating func branch(named name: String, from week: Int) {
    tries.append(Try(name, parent: present.name, from: week, acts: present.acts.filter { $0.week <= week }))
    place = tries.count - 1
  }

  /// `try-2`, `try-3`...: the number is the place in the list.
  private var freeName: String {
    var number = tries.count + 1
    while named("try-\(number)") != nil { number += 1 }
    return "try-\(number)"
  }
}
