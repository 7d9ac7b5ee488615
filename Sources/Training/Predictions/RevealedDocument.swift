import Analysis
public import Language
public import Reports
import Sessions
import Simulation

/// How a prediction and its outcome are told.
extension Revealed {
  private var measure: Measure { predicted.prediction.measure }
  private var segments: [String] { predicted.prediction.segments }
  private var currency: String { course.plan.market.currency }

  /// What it is about, such as `trust in careful`.
  public var subject: String { measure.phrase + (segments.isEmpty ? "" : " in \(segments.joined(separator: ","))") }

  /// A chart with what was said in it, and the sentences.
  public var document: Document {
    [.charts([chart]), .sentence(said), .sentence(went, tone: .strong), .sentence(verdict)]
  }

  /// The measure up to the week of the prediction, with a line to where it was expected.
  private var chart: LineChart {
    let gauge = measure == .spend ? Gauge.weeklySpend : Gauge(measure)
    var chart = Outcome(of: course, beside: baseline, week: week, wording: wording).chart(of: gauge, in: segments)
    chart.mostRows = 8
    if let expected {
      chart.series.append(
        LineChart.Series(
          "you said", style: .other,
          points: [
            LineChart.Point(week: predicted.made, mean: reference), LineChart.Point(week: week, mean: expected),
          ]))
    }
    return chart
  }

  /// The level that was expected; nil without a number, and for money, which is said against doing nothing.
  private var expected: Double? {
    guard measure.unit != .money, let by = predicted.prediction.by else {
      return predicted.prediction.direction == .flat && measure.unit != .money ? reference : nil
    }
    switch predicted.prediction.direction {
    case .up: return reference + by
    case .down: return reference - by
    case .flat: return reference
    }
  }

  /// `You said: trust goes down by 10 points, because "they will feel watched".`
  public var said: String {
    "You said in week \(predicted.made): \(predicted.prediction.spoken(currency))"
      + (predicted.line.reason.map { ", because \"\($0)\"" } ?? "") + "."
  }

  /// `Trust in careful went down by 14.2 points (14.0 to 14.4), from 44.9 to 30.7. If we do nothing: 45.3.`
  private var went: String {
    let name = subject.prefix(1).uppercased() + subject.dropFirst()
    let figure = measure.differenceFigure(currency)
    let ranges = change.ranges(figure, luck: course.plan.replications > 1)
    let amount = figure.text(change.mean) + (measure.unit == .points ? " points" : "")
    if measure.unit == .money {
      return "\(name), week \(predicted.made + 1) to \(week): \(amount)\(ranges) against doing nothing."
    }
    let level = measure.figure(currency)
    let nothing = level.text(baseline.estimate(measure, in: segments, week: week).mean)
    return "\(name) moved by \(amount)\(ranges), from \(level.text(reference)) to "
      + "\(level.text(reference + change.mean)). If we do nothing: \(nothing)."
  }

  /// How near it came, such as `the way you said, 4.2 points from your number`.
  public var nearness: String {
    let way = isRight ? "the way you said" : "not the way you said: it \(outcome.told)"
    return way + (distance.map { ", \(Figure.points.text($0)) \(unit) from your number" } ?? "")
  }

  /// The same of what somebody else said, such as `the way said, but 4.2 points less`.
  public var nearnessToOthers: String {
    func amount(_ size: Double) -> String { "\(Figure.points.text(size)) \(unit)" }
    guard isRight else {
      return "not as said: it \(outcome.told)" + (distance.map { ", \(amount($0)) off" } ?? "")
    }
    guard let further, abs(further) >= 1 else { return "as said" }
    return "the way said, but \(amount(abs(further))) \(further > 0 ? "more" : "less")"
  }

  /// How near it came, and the largest entry of the ledger where there is one.
  private var verdict: String {
    nearness.prefix(1).uppercased() + nearness.dropFirst() + "." + (cause.map { " " + $0 } ?? "")
  }

  private var unit: String {
    switch measure.unit {
    case .money: "%"
    case .points, .share: "points"
    case .plain: "hundredths"
    }
  }

  private var cause: String? {
    guard outcome != .flat, let quantity = Quantity(rawValue: measure.rawValue) else { return nil }
    let why = Why(
      quantity, of: course, beside: baseline, in: segments, from: predicted.made, week: week, wording: wording)
    let rows = measure.unit == .money ? why.difference.rows : why.change.rows
    let sign: Double = change.mean < 0 ? -1 : 1
    guard let row = rows.max(by: { $0.amount * sign < $1.amount * sign }), let driver = row.driver,
      row.amount * sign > 0
    else { return nil }
    let amount = measure.differenceFigure(currency).text(row.amount)
    return "Most of it: \(driver.mechanism.phrase), \(amount)"
      + (driver.act.map { ", from '\(wording.datedLine($0))'" } ?? "") + "."
  }
}

extension Prediction.Direction {
  /// What a measure did, such as `went down`.
  var told: String {
    switch self {
    case .up: "went up"
    case .down: "went down"
    case .flat: "hardly moved"
    }
  }
}

extension Prediction {
  /// What it says, such as `trust in careful goes down by 10 points`.
  public func spoken(_ currency: String) -> String {
    let whom = segments.isEmpty ? "" : " in \(segments.joined(separator: ","))"
    let way =
      switch direction {
      case .up: "goes up"
      case .down: "goes down"
      case .flat: "hardly moves"
      }
    let unit = measure.unit == .points ? (by == 1 ? " point" : " points") : ""
    let amount = by.map { (direction == .flat ? ", within " : " by ") + plain($0, currency) + unit } ?? ""
    return "\(measure.phrase)\(whom) \(way)\(amount)" + (measure.unit == .money ? " against doing nothing" : "")
  }

  /// What it says of a measure that is known already, such as `down 10`.
  func inShort(_ currency: String) -> String { direction.rawValue + (by.map { " \(plain($0, currency))" } ?? "") }

  /// An amount with no more decimals than were typed.
  private func plain(_ amount: Double, _ currency: String) -> String {
    let text = (isPart ? .percent : measure.figure(currency)).text(amount)
    return text.replacing(".00", with: "").replacing(".0%", with: "%").replacing(/\.0$/, with: "")
  }
}
