public import Reports
public import Simulation

/// The two scoreboards of a plan: what it came to for the firm and for its customers, each beside doing nothing.
///
/// ```swift
/// let reckoned = try Reckoned.all([(plan, plan.baseline)])[0]
/// let scores = Scores(of: course, beside: baseline, reckoned)
/// scores[.harmed].estimate.mean  // 0.34
/// ```
public struct Scores: Sendable {
  /// In the order of the boards.
  public let all: [Score]
  private let course: Course

  /// The scores by the last week of a course; `reckoned` is its plan beside that of `baseline`.
  public init(of course: Course, beside baseline: Course, _ reckoned: Reckoned, in segments: [String] = []) {
    self.course = course
    let week = course.plan.weeks
    func samples(_ kind: Score.Kind, ofNothing: Bool) -> [Double] {
      if let measure = kind.measure {
        return (ofNothing ? baseline : course).samples(measure, in: segments, week: week)
      }
      if let item = kind.item { return reckoned.samples(item, in: segments, ofOther: ofNothing) }
      let fates = reckoned.samples(kind == .harmed ? .harmed : .silent, in: segments)
      // Nobody stands worse in a world than in that world.
      return ofNothing ? fates.map { _ in 0 } : fates
    }
    let margin = Estimate(samples: samples(.margin, ofNothing: true)).mean
    all = Score.Kind.allCases.map { kind in
      let nothing = samples(kind, ofNothing: true)
      return Score(
        kind: kind, samples: samples(kind, ofNothing: false), baseline: nothing,
        reference: kind.isPart ? margin : Estimate(samples: nothing).mean)
    }
  }

  /// The score of that kind.
  public subscript(_ kind: Score.Kind) -> Score { all.first { $0.kind == kind }! }

  /// The scores of one board.
  public func scores(of board: Score.Board) -> [Score] { all.filter { $0.kind.board == board } }

  private var currency: String { course.plan.market.currency }

  /// One board: how each entry stands, the same if we do nothing, the difference with luck, and how sure that is. A part of
  /// money that is nothing in both is left out.
  public func table(of board: Score.Board) -> Table {
    Table(
      columns: [.text(board.title), .number("plan"), .number("nothing"), .number("difference"), .text("how sure")],
      rows: scores(of: board).filter { !$0.kind.isPart || $0.isSeen }.map { score in
        let (figure, difference) = (score.kind.unit.figure(currency), score.difference)
        return [
          .text(score.kind.title), .number(score.estimate.mean, figure), .number(score.nothing.mean, figure),
          .estimate(
            mean: difference.mean, low: difference.low, high: difference.high,
            score.kind.unit.differenceFigure(currency)),
          .text(score.weight.caution ?? "clear"),
        ]
      })
  }

  /// What the firm gains and what its customers bear, in one sentence.
  public var sentence: String {
    "\(gain(self[.value])) Of its customers \(share(.harmed)) are harmed by week \(course.plan.weeks), \(share(.left)) "
      + "have left over trust, and \(share(.silent)) withdrew in silence."
  }

  private func share(_ kind: Score.Kind) -> String { Figure.percent.text(self[kind].estimate.mean) }

  private func gain(_ value: Score) -> String {
    let change = Change(.value, value.difference, from: value.nothing.mean)
    if change.weight == .none { return "The firm neither gains nor loses." }
    let verb = change.difference.mean < 0 ? "loses" : "gains"
    let amount = change.measure.figure(currency).text(abs(change.difference.mean))
    let part =
      value.nothing.mean == 0
      ? "" : " (\(Figure.percentDifference.text(change.difference.mean / abs(value.nothing.mean))))"
    return "The firm \(verb) \(amount) of value per customer\(part)\(change.caution.map { ", " + $0 } ?? "")."
  }

  /// Over which weeks value counts, and by how much later money is discounted.
  public static func horizon(of plan: Plan) -> String {
    "Value: \(plan.weeks == 1 ? "1 week" : "\(plan.weeks) weeks"), later money discounted by "
      + "\(percent(plan.market.discount)) a year, as the scenario says."
  }

  /// What is meant by harmed and by silent withdrawal.
  public static let definitions =
    "Harmed: trust a point or more lower than if we do nothing, or left who would have stayed. Silent withdrawal: still "
    + "a customer, told nobody in anger, and took a consent back or buys 1% less often."

  /// Both boards, and how to read them.
  public var document: Document {
    [
      .sentence(sentence, tone: .strong), .table(table(of: .firm)), .table(table(of: .customers)),
      .note(Scores.horizon(of: course.plan)), .note(Scores.definitions),
    ]
  }
}

extension Score.Kind {
  /// The item that it is; nil where it is none.
  var item: Reckoning.Item? { Reckoning.Item.allCases.first { "\($0)" == rawValue } }
}

/// A proportion in percent, without a decimal where it has none.
private func percent(_ part: Double) -> String {
  let whole = (part * 100).rounded()
  return abs(part * 100 - whole) < 1e-9 ? "\(Figure.count.text(whole))%" : Figure.percent.text(part)
}
