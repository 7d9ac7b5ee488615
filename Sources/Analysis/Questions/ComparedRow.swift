public import Simulation

/// One thing that is compared: how it stands in each course, replication by replication.
struct ComparedRow: Sendable {
  /// Its key in JSON and CSV.
  let key: String
  let title: String
  let board: Score.Board
  let unit: Measure.Unit
  /// What each course came to; nil where there is nothing to see, because nobody was asked.
  private let estimates: [Estimate?]
  /// By how much each differs from the first, paired by replication and by world.
  private let differences: [Estimate?]
  /// What a difference is held against to call it small.
  private let reference: Double

  init(_ measure: Measure, _ board: Score.Board, in comparison: Comparison) {
    let week = comparison.week
    key = measure.rawValue
    title = measure.title
    self.board = board
    unit = measure.unit
    let first = comparison.first.course
    let isSeen = comparison.sides.map { measure != .optedIn || $0.course.asks(by: week) }
    estimates = zip(comparison.sides, isSeen).map { $1 ? $0.course.estimate(measure, week: week) : nil }
    differences = zip(comparison.sides, isSeen).map {
      $1 && isSeen[0] ? $0.course.difference(measure, from: first, week: week) : nil
    }
    reference = first.estimate(measure, week: week).mean
  }

  init(_ kind: Score.Kind, in comparison: Comparison) {
    key = kind.rawValue
    title = kind.title
    board = kind.board
    unit = kind.unit
    if let measure = kind.measure {
      estimates = comparison.sides.map { $0.course.estimate(measure, week: comparison.week) }
      differences = comparison.sides.map {
        $0.course.difference(measure, from: comparison.first.course, week: comparison.week)
      }
    } else {
      let samples = comparison.scores.map { $0[kind].samples }
      estimates = samples.map(Estimate.init)
      differences = samples.map { Estimate(samples: zip($0, samples[0]).map { $0 - $1 }) }
    }
    reference = comparison.scores[0][kind.isPart ? .margin : kind].estimate.mean
  }

  /// Whether there is something to see in any course.
  var isSeen: Bool { estimates.contains { $0.map { $0.low != 0 || $0.high != 0 } ?? false } }

  /// Whether anybody was asked, where that is what it is about.
  var isAsked: Bool { estimates.contains { $0 != nil } }

  func estimate(_ side: Int) -> Estimate? { estimates[side] }

  /// By how much a course differs from the first.
  func difference(_ side: Int) -> Estimate? { differences[side] }

  /// How much that deserves to be spoken of.
  func weight(_ side: Int) -> Change.Weight? {
    difference(side).map { Change.Weight($0, from: reference, in: unit) }
  }
}

extension Comparison {
  /// What is compared, board by board; a cost that nobody has, and money in unlike currencies, are left out.
  var rows: [ComparedRow] {
    let customers: [Measure] = [.skepticism, .loyalty, .optedIn, .benefit, .risk]
    let all =
      [ComparedRow(.spend, .firm, in: self)]
      + Score.Kind.allCases.filter { $0.board == .firm }.map { ComparedRow($0, in: self) }
      + Score.Kind.allCases.filter { $0.board == .customers }.map { ComparedRow($0, in: self) }
      + customers.map { ComparedRow($0, .customers, in: self) }
    let parts = Score.Kind.allCases.filter(\.isPart).map(\.rawValue)
    return all.filter { row in
      (isOneCurrency || row.unit != .money) && (row.isSeen || !parts.contains(row.key))
        && row.isAsked
    }
  }
}

extension Course {
  /// Whether customers were offered any say about data by a week: else all consent is only taken for granted.
  public func asks(by week: Int) -> Bool {
    plan.market.segments.contains { segment in
      var practice = Practice(segment: segment.name, market: plan.market)
      for dated in plan.acts.filter({ $0.week <= week }).enumerated().sorted(by: {
        ($0.element.week, $0.offset) < ($1.element.week, $1.offset)
      }).map(\.element) {
        practice.take(dated)
      }
      return practice.kinds.contains {
        $0.isHeld && ($0.offered.level != .none || $0.law.optIn != nil || $0.law.erasure != nil)
      }
    }
  }
}
