public import Language
public import Simulation

/// One way to go on: lines and the weeks that were run with them.
public struct Try: Hashable, Sendable {
  /// What it is called; the first is `first`.
  public var name: String
  /// The try that it was opened from; nil for the first.
  public var parent: String?
  /// The week at which it was opened.
  public var opened: Int
  /// Lines in the order in which they were accepted, each with its week; of two on one subject the later replaces.
  public var lines: [Line] = []
  /// How many of `lines`, from the first on, were taken over from the parent.
  public var inherited = 0
  /// The week at the prompt.
  public var week: Int
  /// The last week that was run; later than `week` after a rewind.
  public var reached: Int
  /// What was predicted in this try, in order.
  public var predicted: [Predicted] = []
  /// What `redo` brings back, the last taken away first to come.
  public var undone: [Undone] = []

  /// A line that was taken away and where the try stood before.
  public struct Undone: Hashable, Sendable {
    /// The line as it was.
    public var line: Line
    /// The week at the prompt, which was also the last one run.
    public var week: Int
    /// How many lines were taken over from the parent.
    public var inherited: Int
  }

  /// The name of the try that every session begins with.
  public static let first = "first"

  /// The first try of a session.
  init() {
    name = Try.first
    opened = 0
    week = 0
    reached = 0
  }

  /// A try opened from another at a week, with that try's lines up to then.
  init(_ name: String, from parent: Try, at week: Int) {
    self.name = name
    self.parent = parent.name
    opened = week
    lines = parent.lines.filter { $0.date <= week }
    inherited = lines.count
    self.week = week
    reached = week
  }

  /// Whether weeks were run past the prompt: a new line would change what happened in them.
  public var isRewound: Bool { week < reached }

  /// The lines as acts of a plan.
  public var acts: [DatedAct] { lines.compactMap { $0.dated(now: 0) } }
}

extension Line {
  /// The week of a line of a try, which always has one.
  var date: Int { week ?? 0 }
}
