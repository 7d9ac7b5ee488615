import Language
public import Reports
public import Simulation

/// Two or more courses with the same luck, side by side: what differs, how surely, for whom, and which lines do it.
public struct Comparison: Sendable {
  /// A course with the name of its try.
  public struct Named: Sendable {
    /// What the try is called.
    public var name: String
    /// What came of it.
    public var course: Course

    /// Names a course.
    public init(_ name: String, _ course: Course) {
      self.name = name
      self.course = course
    }
  }

  private let courses: [Named]
  private let baseline: Course
  private let week: Int
  private let wording: Wording

  /// Compares courses of the same market, seed, customers and replications as of `week`; the first is the one that the
  /// others are held against. Fewer weeks in one of them shorten the comparison.
  public init(_ courses: [Named], beside baseline: Course, week: Int, wording: Wording) {
    precondition(!courses.isEmpty, "a comparison needs a course")
    self.courses = courses
    self.baseline = baseline
    self.week = (courses.map(\.course) + [baseline]).reduce(week) { min($0, $1.plan.weeks) }
    self.wording = wording
  }

  private static let measures: [Measure] = [
    .trust, .skepticism, .loyalty, .spend, .value, .active, .left, .optedIn, .benefit, .risk,
  ]
  private var first: Named { courses[0] }
  private var worlds: Int { min(baseline.worlds.count, first.course.worlds.count) }
  private var currency: String { first.course.plan.market.currency }

  /// How much a measure of one course differs from that of the first.
  public func change(_ measure: Measure, of other: Named, in segments: [String] = []) -> Change {
    Change(measure, other.course, from: first.course, in: segments, week: week)
  }

  /// The four headline measures of all courses over the weeks.
  public var charts: [LineChart] {
    Gauge.headline.map { gauge in
      let main = courses.last!
      var series = [gauge.series(main.name, .main, main.course, in: [], to: week)]
      series += courses.dropLast().map { gauge.series($0.name, .other, $0.course, in: [], to: week) }
      series.append(gauge.series("nothing", .baseline, baseline, in: [], to: week))
      return gauge.chart(series, marks: [], worlds: main.course.worlds.count, currency: currency)
    }
  }

  /// What each course came to.
  public var outcomes: Table {
    let rows = Comparison.measures.map { measure -> [Cell] in
      [.text(measure.title)]
        + courses.map { .number($0.course.estimate(measure, week: week).mean, measure.figure(currency)) }
    }
    return Table(columns: [.text("Week \(week)")] + courses.map { .number($0.name) }, rows: rows)
  }

  /// What a course differs by from the first, with luck, belief and how sure that is.
  public func differences(of other: Named) -> Table {
    let rows = Comparison.measures.map { measure -> [Cell] in
      let change = change(measure, of: other)
      return [
        .text(measure.title), .estimate(change.difference, measure.differenceFigure(currency)),
        .text(change.caution ?? "clear"),
      ]
    }
    return Table(
      columns: [.text("Week \(week)"), .number("against \(first.name)"), .text("how sure")], rows: rows)
  }

  /// The lines that a course has and another has not, in order.
  func lines(of one: Named, notIn other: Named) -> [String] {
    func acts(_ named: Named) -> [DatedAct] {
      named.course.plan.acts.filter { $0.week < week || $0.week == 0 }.map {
        var act = $0
        act.reason = nil
        return act
      }
    }
    let known = acts(other)
    return acts(one).filter { !known.contains($0) }.map { $0.text(in: wording.vocabulary) }
  }

  /// Who gains and who loses by taking a course rather than the first, segment by segment, in one sentence each.
  public func verdicts(on other: Named) -> [String] {
    first.course.plan.market.segments.map { segment in
      let judged = [Measure.trust, .skepticism, .loyalty, .spend].map {
        ($0, change($0, of: other, in: [segment.name]))
      }
      func told(_ isGain: Bool) -> [String] {
        judged.filter { measure, change in
          change.weight == .clear && ((change.difference.mean > 0) != measure.isBadWhenHigh) == isGain
        }.map { measure, change in "\(measure.phrase) \(change.amount(currency))" }
      }
      let (gains, losses) = (told(true), told(false))
      var parts: [String] = []
      if !gains.isEmpty { parts.append("better off in " + listed(gains)) }
      if !losses.isEmpty { parts.append("worse off in " + listed(losses)) }
      if parts.isEmpty {
        let weights = judged.map(\.1.weight)
        parts.append(
          weights.contains(.dependsOnBelief)
            ? "depends on belief"
            : weights.contains(.small)
              ? "small, however certain" : weights.contains(.tooCloseToCall) ? "too close to call" : "no difference")
      }
      return "\(segment.name): " + parts.joined(separator: "; ")
    }
  }

  /// The charts, the outcomes, and for each other course what differs, the lines that do it and who gains and loses.
  public var document: Document {
    var document = Document([.charts(charts), .table(outcomes)])
    for other in courses.dropFirst() {
      let (has, lacks) = (lines(of: other, notIn: first), lines(of: first, notIn: other))
      document.append(.heading("\(other.name) instead of \(first.name)"))
      let differing = lacks.map { "only \(first.name): \($0)" } + has.map { "only \(other.name): \($0)" }
      document.append(.table(differences(of: other)))
      document.append(differing.isEmpty ? .sentence("The lines are the same.") : .list(differing))
      document.append(.list(verdicts(on: other)))
    }
    document.append(
      .note(
        "Same luck in all: differences are paired by replication, with the 95 % interval of their mean."
          + (worlds > 0
            ? " Belief: the range that holds \(Belief.held(of: worlds)) of \(worlds) plausible worlds." : "")))
    return document
  }
}
