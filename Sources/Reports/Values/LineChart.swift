/// A measure over the weeks: what happened, beside what would have happened.
public struct LineChart: Sendable, Hashable {
  /// The measure, such as `Trust`.
  public var title: String
  /// How its values are written.
  public var figure: Figure
  /// How to read a high value where that is not obvious, such as `high is bad`.
  public var direction: String?
  /// The courses; the first is drawn on top.
  public var series: [Series]
  /// Weeks in which something happened.
  public var marks: [Mark]
  /// What the shaded interval of the main course stands for.
  public var band: String
  /// What the wider, lighter one stands for.
  public var belief: String
  /// The least difference between bottom and top, so that noise does not look like drama.
  public var leastSpan: Double
  /// The most rows that a terminal gives it; fewer where much is said beside it.
  public var mostRows = 14

  /// A chart of the given courses.
  public init(
    _ title: String, figure: Figure, direction: String? = nil, series: [Series], marks: [Mark] = [],
    band: String = "luck", belief: String = "belief", leastSpan: Double = 0
  ) {
    self.title = title
    self.figure = figure
    self.direction = direction
    self.series = series
    self.marks = marks
    self.band = band
    self.belief = belief
    self.leastSpan = leastSpan
  }
}

extension LineChart {
  /// One course over the weeks.
  public struct Series: Sendable, Hashable {
    /// How a course is drawn, told apart by glyph and not only by colour.
    public enum Style: Sendable, Hashable {
      /// A thick line, with its interval shaded.
      case main
      /// A thin line, for a second try beside the first.
      case other
      /// A dashed line, for the course if we do nothing.
      case baseline
    }

    /// The name that stands at the end of the line.
    public var name: String
    /// How it is drawn.
    public var style: Style
    /// The weeks in order.
    public var points: [Point]
    /// The letter that tells it where many stand side by side and none before the others; nil where none does.
    public var letter: Letter?
    /// What stands behind its name, such as `said up 3`.
    public var remark: String?

    /// A course with a name.
    public init(_ name: String, style: Style, points: [Point], letter: Letter? = nil) {
      self.name = name
      self.style = style
      self.points = points
      self.letter = letter
    }
  }

  /// Whether many courses stand side by side, none before the others: each has its letter, and no interval is drawn.
  var hasLetters: Bool { series.contains { $0.letter != nil } }

  /// A letter of its own for each of many courses.
  public struct Letter: Sendable, Hashable {
    /// The sign.
    public var sign: Character
    /// Which of them it is, from 0; each has a colour of its own.
    public var place: Int

    /// Letters for names, in their order: the first of each name that no other has before it, else a digit.
    public static func letters(for names: [String]) -> [Letter] {
      var taken: Set<Character> = []
      return names.enumerated().map { place, name in
        let own = name.filter { $0.isLetter && displayWidth(String($0)) == 1 }
        let sign = own.first { !taken.contains($0) } ?? Character(String((place + 1) % 10))
        taken.insert(sign)
        return Letter(sign: sign, place: place)
      }
    }
  }

  /// A week's mean with its interval.
  public struct Point: Sendable, Hashable {
    /// Weeks done.
    public var week: Int
    /// The mean.
    public var mean: Double
    /// The low end of the interval.
    public var low: Double
    /// The high end of the interval.
    public var high: Double
    /// What plausible worlds make of it; nil where that is not known.
    public var belief: ClosedRange<Double>?

    /// A point with its interval; without one, the interval is the mean alone.
    public init(
      week: Int, mean: Double, low: Double? = nil, high: Double? = nil, belief: ClosedRange<Double>? = nil
    ) {
      self.week = week
      self.mean = mean
      self.low = low ?? mean
      self.high = high ?? mean
      self.belief = belief
    }

    /// The ends of the wider band; the mean alone where there is none.
    var leastBelieved: Double { belief?.lowerBound ?? mean }
    var mostBelieved: Double { belief?.upperBound ?? mean }
  }

  /// A week in which something happened, shown by its letter and explained under the charts.
  public struct Mark: Sendable, Hashable {
    /// Weeks done when it happened.
    public var week: Int
    /// The letter over that week.
    public var letter: Character
    /// What happened.
    public var label: String

    /// Marks a week.
    public init(week: Int, letter: Character, label: String) {
      self.week = week
      self.letter = letter
      self.label = label
    }
  }
}
