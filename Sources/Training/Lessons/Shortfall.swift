public import Analysis
public import Language
public import Reports
public import Simulation

/// Why what a step expects does not hold: what is missing, and what the ledger says pushed the other way.
///
/// Nothing of it looks at what was typed; a move is answered by what came of it, and by what stands.
public struct Shortfall: Sendable {
  /// A test that does not hold, with the causes that stand in its way.
  public struct Missing: Hashable, Sendable {
    /// What was asked and what it came to.
    public var test: Condition.Test
    /// The value and what it is held against; nil where its week has not come.
    public var verdict: Judgement.Verdict
    /// What the causes are causes of: the measure itself, or for customers who left, trust.
    public var quantity: Quantity?
    /// Those that push the other way, the largest first; at most three.
    public var against: [Entry]
    /// Where nothing pushes the other way: the largest that pushes the right way, which is not enough.
    public var forIt: Entry?
  }

  /// One for each test that does not hold.
  public let missing: [Missing]
  /// What was to stand and does not.
  private let lacking: [Line]
  private let texts: [String]
  private let currency: String
  private let wording: Wording

  /// Reads the ledgers of both courses, from the beginning to the end of `week`.
  ///
  /// - Parameter lacking: Decisions that the step wants to stand and that do not.
  public init(
    of condition: Condition?, lacking: [Line], _ course: Course, beside baseline: Course, week: Int, wording: Wording
  ) {
    self.lacking = lacking
    let judgement = Judgement(condition ?? Condition([]), of: course, beside: baseline, week: week)
    texts = zip(judgement.verdicts, judgement.texts).filter { !$0.0.holds }.map(\.1)
    currency = course.plan.market.currency
    self.wording = wording
    missing = judgement.verdicts.filter { !$0.holds }.map { verdict in
      let test = verdict.test
      let cause = Shortfall.cause(of: test.measure)
      guard let cause, verdict.value != nil else {
        return Missing(test: test, verdict: verdict, quantity: nil, against: [], forIt: nil)
      }
      // Too low wants more of it; where the cause goes the other way than its measure, less.
      let sign: Double = [.less, .atMost].contains(test.comparison) == cause.isOpposed ? 1 : -1
      let end = min(test.week ?? week, week)
      let entries =
        if case .relative(.start, _, _) = test.value {
          course.entries(of: cause.quantity, in: test.segments, from: 0, to: end)
        } else {
          course.entries(of: cause.quantity, beside: baseline, in: test.segments, from: 0, to: end)
        }
      let wanted = entries.filter { $0.amount * sign > 0 }
      let unwanted = entries.filter { $0.amount * sign < 0 && abs($0.amount) >= Shortfall.least(cause.quantity) }
      return Missing(
        test: test, verdict: verdict, quantity: cause.quantity, against: Array(unwanted.prefix(3)),
        forIt: unwanted.isEmpty ? wanted.first : nil)
    }
  }

  /// What is under it is not worth a word.
  private static func least(_ quantity: Quantity) -> Double { quantity == .spend ? 0.005 : 0.05 }

  /// The quantity of the ledger behind a measure, and whether more of the one means less of the other; nil where the
  /// ledger says nothing of it.
  private static func cause(of measure: Measure) -> (quantity: Quantity, isOpposed: Bool)? {
    if let quantity = Quantity(rawValue: measure.rawValue) { return (quantity, false) }
    switch measure {
    case .left, .anger, .complaints: return (.trust, true)
    case .active, .praise: return (.trust, false)
    case .value, .purchases: return (.spend, false)
    default: return nil
    }
  }

  /// What is missing, and why, with what to do about it.
  public var document: Document {
    // Before its week there is nothing to find fault with.
    if let week = missing.filter({ $0.verdict.value == nil }).compactMap(\.test.week).max() {
      return [.space, .note("The step looks at week \(week): type more before it, or run on.")]
    }
    var document: Document = [.space]
    for (text, missing) in zip(texts, missing) {
      document.append(.sentence("Not there yet: \(text)."))
      guard let quantity = missing.quantity else { continue }
      let name = quantity.measure.phrase
      if !missing.against.isEmpty {
        document.append(.sentence("What moved \(name) the other way most, from the ledger:"))
        document.append(.list(missing.against.map { told($0, quantity) }))
      } else if let entry = missing.forIt {
        document.append(
          .sentence("Nothing moved \(name) the other way; it is not enough yet. So far: \(told(entry, quantity))."))
      } else {
        document.append(.sentence("Nothing of yours has moved \(name) yet."))
      }
    }
    for line in lacking {
      document.append(
        .sentence(
          "Not there yet: the step asks for '\(line.text(in: wording.vocabulary))', and that is not how things stand now."
        ))
    }
    document.append(.note("Take a line back: undo. All of it: try another from 0. Help: hint, skip"))
    return document
  }

  private func told(_ entry: Entry, _ quantity: Quantity) -> String {
    let amount = quantity.measure.differenceFigure(currency).text(entry.amount)
    return "\(entry.driver.mechanism.phrase), \(amount)"
      + (entry.driver.act.map { ", behind it '\(wording.datedLine($0))'" } ?? "")
  }
}
