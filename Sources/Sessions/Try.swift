public import Simulation

/// One line of history through a scenario: what was decided, and how far the weeks have run.
///
/// Tries are the only history idea: going back never deletes, it leads to another try.
public struct Try: Hashable, Sendable {
  /// One thing that was done in a try.
  public enum Step: Hashable, Sendable {
    case act(DatedAct)
    /// Weeks ran until this one was done.
    case reached(Int)
  }

  public let name: String
  /// The try from which it branched off; nil for the first.
  public let parent: String?
  /// The week in which it branched off.
  public let from: Int
  /// What was done, oldest first, with what came over from the parent.
  public private(set) var steps: [Step]
  /// What was taken back and can be done again, the latest last.
  public private(set) var undone: [Step] = []
  /// The week gone back to, while the try goes on further than that.
  public private(set) var rewound: Int?

  /// The name of the try that every session begins with; a prompt leaves it out.
  public static let first = "first"

  init(_ name: String, parent: String? = nil, from: Int = 0, acts: [DatedAct] = []) {
    self.name = name
    self.parent = parent
    self.from = from
    steps = acts.map(Step.act)
  }

  /// The lines of this try, in the order in which they were made.
  public var acts: [DatedAct] {
    steps.compactMap { if case .act(let act) = $0 { act } else { nil } }
  }

  /// How far it has run.
  public var reached: Int {
    steps.reduce(from) { if case .reached(let week) = $1 { week } else { $0 } }
  }

  /// The week at the prompt.
  public var week: Int { rewound ?? reached }

  mutating func add(_ step: Step) {
    steps.append(step)
    undone = []
  }

  /// Lets weeks pass: over known ground after going back, over new ground else.
  mutating func run(to week: Int) {
    if rewound != nil, week <= reached {
      rewound = week == reached ? nil : week
      return
    }
    rewound = nil
    add(.reached(week))
  }

  mutating func rewind(to week: Int) { rewound = week == reached ? nil : week }

  /// Takes back what was done last: going back, a run, or a line.
  mutating func undo() -> Undone? {
    if rewound != nil {
      rewound = nil
      return .rewind
    }
    guard let step = steps.popLast() else { return nil }
    undone.append(step)
    return .step(step)
  }

  mutating func redo() -> Step? {
    guard rewound == nil, let step = undone.popLast() else { return nil }
    steps.append(step)
    return step
  }

  /// What `undo` took back.
  enum Undone: Hashable {
    case rewind
    case step(Step)
  }
}
