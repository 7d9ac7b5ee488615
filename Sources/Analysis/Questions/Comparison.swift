import Language
import Reports
public import Simulation

/// Two or more courses with the same luck, side by side: what differs, how surely, for whom, and which inputs do it.
public struct Comparison: Sendable {
  /// A course under the name that it is compared by.
  public struct Named: Sendable {
    /// What the try, the scenario or the session is called.
    public var name: String
    /// What came of it.
    public var course: Course
    /// The same if we do nothing.
    public var baseline: Course
    /// What its scenario gives the model otherwise than that of the first, apart from lines.
    public var inputs: [String]

    /// Names a course.
    public init(_ name: String, _ course: Course, beside baseline: Course, inputs: [String] = []) {
      self.name = name
      self.course = course
      self.baseline = baseline
      self.inputs = inputs
    }
  }

  /// Each up to the week of the comparison; the first is the one that the others are held against.
  public let sides: [Named]
  /// The week as of which they are compared.
  public let week: Int
  /// The scoreboards of each side.
  let scores: [Scores]
  /// What became of the customers of the first in each other side; nil where the customers differ.
  public let followed: [Reckoned?]
  private let wording: Wording

  /// Compares courses with the same number of customers, seed and replications as of `week`; fewer weeks in one of them
  /// shorten the comparison.
  ///
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    _ sides: [Named], week: Int, threads: Int = 2, wording: Wording, progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    precondition(!sides.isEmpty, "a comparison needs a course")
    let last = sides.reduce(week) { min($0, $1.course.plan.weeks, $1.baseline.plan.weeks) }
    let cut = sides.map {
      Named(
        $0.name, $0.course.beginning(of: last), beside: $0.baseline.beginning(of: last), inputs: $0.inputs)
    }
    let first = cut[0].course.plan
    let isFollowed = cut.map { $0.course.plan.isOfSameCustomers(as: first) }
    let besideNothing = cut.map { ($0.course.plan, $0.baseline.plan) }
    let besideFirst = cut.indices.filter { isFollowed[$0] }.map { (cut[$0].course.plan, first) }
    let reckoned = try Reckoned.all(besideNothing + besideFirst, threads: threads, progress: progress)
    var rest = reckoned.dropFirst(cut.count)
    self.sides = cut
    self.week = last
    self.wording = wording
    scores = zip(cut, reckoned).map { Scores(of: $0.course, beside: $0.baseline, $1) }
    followed = isFollowed.map { $0 ? rest.popFirst() : nil }
  }

  var first: Named { sides[0] }
  /// In how many plausible worlds all have been run.
  var worlds: Int { sides.map { min($0.course.worlds.count, $0.baseline.worlds.count) }.min() ?? 0 }
  var currency: String { first.course.plan.market.currency }
  /// Whether money means the same in all.
  var isOneCurrency: Bool { sides.allSatisfy { $0.course.plan.market.currency == currency } }
  /// Whether doing nothing is the same in all.
  var isOneBaseline: Bool { sides.allSatisfy { $0.baseline.plan == first.baseline.plan } }

  /// How much a measure of one course differs from that of the first.
  public func change(_ measure: Measure, of other: Named, in segments: [String] = []) -> Change {
    Change(measure, other.course, from: first.course, in: segments, week: week)
  }

  /// The inputs that differ: what the scenario of the other gives the model, and the lines that one of the two has alone.
  public func inputs(of other: Named) -> [String] {
    other.inputs + lines(of: first, notIn: other).map { "only \(first.name): \($0)" }
      + lines(of: other, notIn: first).map { "only \(other.name): \($0)" }
  }

  /// The lines that a course has and another has not, in order.
  func lines(of one: Named, notIn other: Named) -> [String] {
    func lines(_ named: Named) -> [String] {
      named.course.plan.acts.filter { $0.week < week || $0.week == 0 }.map {
        var act = $0
        act.reason = nil
        return act.text(in: wording.vocabulary)
      }
    }
    let known = lines(other)
    return lines(one).filter { !known.contains($0) }
  }

  /// Who gains and who loses by taking a course rather than the first, in a sentence for each segment that both have; how
  /// many customers, where they are the same.
  public func verdicts(on other: Named) -> [String] {
    let theirs = other.course.plan.market.segments.map(\.name)
    let reckoned = sides.firstIndex { $0.name == other.name }.flatMap { followed[$0] }
    return first.course.plan.market.segments.map(\.name).filter(theirs.contains).map { segment in
      let measures: [Measure] = [.trust, .skepticism, .loyalty] + (isOneCurrency ? [.spend] : [])
      let judged = measures.map { ($0, change($0, of: other, in: [segment])) }
      func told(_ isGain: Bool) -> [String] {
        judged.filter { measure, change in
          change.weight == .clear && ((change.difference.mean > 0) != measure.isBadWhenHigh) == isGain
        }.map { measure, change in "\(measure.phrase) \(change.amount(currency))" }
      }
      let (gains, losses) = (told(true), told(false))
      var parts: [String] = []
      if !gains.isEmpty { parts.append("better off in " + listed(gains)) }
      if !losses.isEmpty { parts.append("worse off in " + listed(losses)) }
      let weights = judged.map(\.1.weight)
      if parts.isEmpty {
        parts.append(
          weights.contains(.dependsOnBelief)
            ? "depends on belief"
            : weights.contains(.small)
              ? "small, however certain" : weights.contains(.tooCloseToCall) ? "too close to call" : "no difference")
      }
      if let reckoned, weights.contains(where: { $0 != .none }) {
        let (helped, harmed) = (reckoned.estimate(.helped, in: [segment]), reckoned.estimate(.harmed, in: [segment]))
        parts.append(
          "against \(first.name == "nothing" ? "doing nothing" : first.name) \(Figure.percent.text(helped.mean)) are helped and \(Figure.percent.text(harmed.mean)) "
            + "harmed")
      }
      return "\(segment): " + parts.joined(separator: "; ")
    }
  }
}
