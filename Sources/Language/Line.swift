public import Simulation

/// One line as it was understood.
///
/// Two lines are equal when they say the same, however they were typed.
public struct Line: Hashable, Sendable {
  /// The week of `at N`; nil means now.
  public var week: Int?
  /// What it says.
  public var statement: Statement
  /// What was said after `because`.
  public var reason: String?
  /// The levers that a question or a sweep varies. In the statement each stands at its low end.
  public var ranges: [LeverRange]
  /// The line as it was typed, comment and all; empty for a line that was made rather than read.
  public var source: String
  /// The words of `source` and where they stand.
  public var tokens: [Token]

  /// Makes a line without reading it.
  public init(
    week: Int? = nil, _ statement: Statement, reason: String? = nil, ranges: [LeverRange] = [], source: String = "",
    tokens: [Token] = []
  ) {
    self.week = week
    self.statement = statement
    self.reason = reason
    self.ranges = ranges
    self.source = source
    self.tokens = tokens
  }

  /// Whether both say the same.
  public static func == (a: Line, b: Line) -> Bool {
    a.week == b.week && a.statement == b.statement && a.reason == b.reason && a.ranges == b.ranges
  }

  /// Hashes what the line says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(week)
    hasher.combine(statement)
    hasher.combine(reason)
    hasher.combine(ranges)
  }

  /// The act of this line with its date; nil for a movement or a question.
  ///
  /// - Parameter now: The week that a line without `at` belongs to.
  public func dated(now: Int, origin: DatedAct.Origin = .yours) -> DatedAct? {
    statement.act.map { DatedAct(week: week ?? now, $0, reason: reason, origin: origin) }
  }
}

/// What a line says.
public enum Statement: Hashable, Sendable {
  case decision(Decision)
  case event(Event)
  case assumption(Assumption)
  case movement(Movement)
  case question(Question)

  /// The statement that makes an act.
  public init(_ act: Act) {
    switch act {
    case .decision(let decision): self = .decision(decision)
    case .event(let event): self = .event(event)
    case .assumption(let assumption): self = .assumption(assumption)
    }
  }

  /// What it adds to the plan; nil for a movement or a question.
  public var act: Act? {
    switch self {
    case .decision(let decision): .decision(decision)
    case .event(let event): .event(event)
    case .assumption(let assumption): .assumption(assumption)
    case .movement, .question: nil
    }
  }
}

/// What moves the clock.
public enum Movement: Hashable, Sendable {
  /// `run 13`; `run` alone is one week, `quarter` 13, `year` 52.
  case run(weeks: Int)
  /// `run to 13`; nil is `run to end`, the scenario's last week.
  case runTo(week: Int?)
  /// `run until trust < 50 within 52`; without `within` to the scenario's last week.
  case runUntil(Condition, within: Int?)
  /// `reached 13`, in session files only.
  case reached(week: Int)

  /// The week in which it ends; nil where what comes decides that.
  ///
  /// - Parameters:
  ///   - now: The week in which it begins.
  ///   - last: The scenario's last one.
  public func end(from now: Int, last: Int) -> Int? {
    switch self {
    case .run(let weeks): now + weeks
    case .runTo(let week): week ?? last
    case .reached(let week): week
    case .runUntil: nil
    }
  }
}

/// What is asked of the program in words of the grammar.
public enum Question: Hashable, Sendable {
  case predict(Prediction)
  case howfar(HowFar)
}

/// What someone expects of a measure before they see it.
public struct Prediction: Hashable, Sendable {
  /// The way that a measure is expected to go.
  public enum Direction: String, CaseIterable, Sendable {
    case up, down, flat
  }

  /// What is measured.
  public var measure: Measure
  /// The way that it goes.
  public var direction: Direction
  /// By how much, in the measure's own unit (proportions 0...1); nil where only the direction was said.
  public var by: Double?
  /// Whether money was said in percent: `by` is then a proportion of what it would be if we do nothing.
  public var isPart = false
  /// The segments that it is about; empty means all customers.
  public var segments: [String]
  /// The week in which it is read; nil means at the end of the next run.
  public var week: Int?

  /// Makes a prediction.
  public init(
    _ measure: Measure, _ direction: Direction, by: Double? = nil, in segments: [String] = [], week: Int? = nil
  ) {
    self.measure = measure
    self.direction = direction
    self.by = by
    self.segments = segments
    self.week = week
  }
}

/// How far a tactic can go before a condition breaks.
public struct HowFar: Hashable, Sendable {
  /// The tactic and what is fixed of it; ranges stand in the line.
  public var application: Application
  /// What must hold; nil leaves it to whoever answers.
  public var keeping: Condition?
  /// The weeks looked at; nil means the scenario's.
  public var over: Int?
  /// An act added to the plan while asking.
  public var when: Act?

  /// Makes a question.
  public init(_ application: Application, keeping: Condition? = nil, over: Int? = nil, when: Act? = nil) {
    self.application = application
    self.keeping = keeping
    self.over = over
    self.when = when
  }
}

/// A lever that takes several levels, such as `depth=0..1/11`.
public struct LeverRange: Hashable, Sendable {
  /// What is varied.
  public var lever: Lever
  /// The first level.
  public var low: Double
  /// The last level.
  public var high: Double
  /// How many levels, both ends counted; nil leaves it to whoever answers.
  public var points: Int?

  /// Makes a range from `low` to `high`, both included.
  public init(_ lever: Lever, _ low: Double, _ high: Double, points: Int? = nil) {
    self.lever = lever
    self.low = low
    self.high = high
    self.points = points
  }
}

/// A lever that is set by a level.
public enum Lever: String, CaseIterable, Sendable {
  case depth, reach, times, fit
}
