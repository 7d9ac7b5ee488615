/// A sentence about a course that is true or false, such as `trust in careful < 50 and left >= 5%`.
public struct Condition: Hashable, Sendable {
  /// All of them must hold.
  public var tests: [Test]

  /// Makes the value.
  public init(_ tests: [Test]) { self.tests = tests }

  /// One comparison of a measure with a value.
  public struct Test: Hashable, Sendable {
    /// What is read.
    public var measure: Measure
    /// Where it is read; empty means all customers.
    public var segments: [String]
    /// The week in which it is read; nil means now.
    public var week: Int?
    /// How the two must stand.
    public var comparison: Comparison
    /// What it is compared with.
    public var value: Value

    /// Makes the value.
    public init(
      _ measure: Measure, in segments: [String] = [], week: Int? = nil, _ comparison: Comparison, _ value: Value
    ) {
      self.measure = measure
      self.segments = segments
      self.week = week
      self.comparison = comparison
      self.value = value
    }
  }

  /// How two numbers are compared.
  public enum Comparison: String, CaseIterable, Sendable {
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="

    /// Whether `a` stands so to `b`.
    public func holds(_ a: Double, _ b: Double) -> Bool {
      switch self {
      case .less: a < b
      case .atMost: a <= b
      case .more: a > b
      case .atLeast: a >= b
      }
    }
  }

  /// What a measure is compared with.
  public enum Value: Hashable, Sendable {
    /// A number in the measure's own unit.
    case number(Double)
    /// `factor` x the same measure elsewhere, plus `offset` in the measure's own unit.
    case relative(to: Reference, factor: Double, offset: Double)
  }

  /// The other course or week that a value refers to.
  public enum Reference: String, CaseIterable, Sendable {
    /// The same week if we do nothing.
    case baseline
    /// Week 0 of the same course.
    case start
  }
}
