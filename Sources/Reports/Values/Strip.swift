/// Levels of one lever, from the lowest to the highest: what each stretch of them does, where something stands, and how
/// sure that is.
public struct Strip: Sendable, Hashable {
  /// What a stretch of levels is like; its row says so in words.
  public enum Kind: Sendable, Hashable {
    case good, fair, idle, bad
  }

  /// Levels that do the same.
  public struct Stretch: Sendable, Hashable {
    /// What they do.
    public var name: String
    /// What they are like; nil for a range that is unsure, such as luck.
    public var kind: Kind?
    /// From here to there.
    public var levels: ClosedRange<Double>

    /// A stretch of levels.
    public init(_ name: String, _ levels: ClosedRange<Double>, _ kind: Kind? = nil) {
      (self.name, self.kind, self.levels) = (name, kind, levels)
    }
  }

  /// One level with its name.
  public struct Mark: Sendable, Hashable {
    /// What stands there.
    public var name: String
    /// Where.
    public var level: Double
    /// Where, in words that say more than the number; nil where the number says it.
    public var words: String?

    /// A mark at a level.
    public init(_ name: String, at level: Double, _ words: String? = nil) {
      (self.name, self.level, self.words) = (name, level, words)
    }
  }

  /// What is varied, and of what.
  public var title: String
  /// How levels are written.
  public var figure: Figure
  /// The lowest level to the highest.
  public var levels: ClosedRange<Double>
  /// What the levels do, in their order.
  public var stretches: [Stretch]
  /// What stands where; the first is what was asked for.
  public var marks: [Mark] = []
  /// How sure the first mark is.
  public var ranges: [Stretch] = []

  /// Levels and what they do.
  public init(_ title: String, figure: Figure, levels: ClosedRange<Double>, stretches: [Stretch]) {
    (self.title, self.figure, self.levels, self.stretches) = (title, figure, levels, stretches)
  }

  func words(_ levels: ClosedRange<Double>) -> String {
    "\(figure.text(levels.lowerBound)) to \(figure.text(levels.upperBound))"
  }

  func words(_ mark: Mark) -> String { mark.words ?? figure.text(mark.level) }

  /// What it shows, in one sentence.
  var sentence: String {
    let all =
      stretches.map { "\($0.name) \(words($0.levels))" } + marks.map { "\($0.name) \(words($0))" }
      + ranges.map { "\($0.name) \(words($0.levels))" }
    return "\(title): " + all.joined(separator: "; ") + "."
  }

  /// The same as a table.
  public var table: Table {
    func row(_ stretch: Stretch) -> [Cell] {
      [
        .text(stretch.name), .number(stretch.levels.lowerBound, figure), .number(stretch.levels.upperBound, figure),
      ]
    }
    return Table(
      columns: [.text("What"), .number("from"), .number("to")],
      rows: stretches.map(row) + marks.map { [.text($0.name), .number($0.level, figure), .blank] } + ranges.map(row))
  }
}
