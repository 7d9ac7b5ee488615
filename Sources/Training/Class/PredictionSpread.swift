import Analysis
import Language
import Reports
import Sessions
import Simulation

/// What a class said beforehand of one measure of the same customers, and what came of it.
struct PredictionSpread {
  /// What they speak of, such as `trust in careful`.
  let subject: String
  /// How many said each way.
  private(set) var ways: [Prediction.Direction: Int] = [:]
  /// The numbers that were named, with their sign, from the lowest up.
  private(set) var amounts: [Double] = []
  /// Those whose week has come.
  private(set) var revealed: [Revealed] = []
  private let measure: Measure

  private init(_ asked: Prediction) {
    measure = asked.measure
    subject =
      asked.measure.phrase + (asked.segments.isEmpty ? "" : " in \(asked.segments.sorted().joined(separator: ","))")
  }

  /// All that was predicted, what most spoke of first.
  static func all(of members: [ClassResult.Member], wording: Wording) -> [PredictionSpread] {
    var all: [PredictionSpread] = []
    for way in members.flatMap(\.ways) {
      for predicted in way.attempt.predicted {
        let one = PredictionSpread(predicted.prediction)
        let place = all.firstIndex { $0.subject == one.subject } ?? all.endIndex
        if place == all.endIndex { all.append(one) }
        let isDue = predicted.isDue(by: way.attempt.reached)
        all[place].add(
          predicted, isDue ? Revealed(predicted, of: way.course, beside: way.baseline, wording: wording) : nil)
      }
    }
    for place in all.indices { all[place].amounts.sort() }
    return all.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  var count: Int { ways.values.reduce(0, +) }

  private mutating func add(_ predicted: Predicted, _ outcome: Revealed?) {
    let prediction = predicted.prediction
    ways[prediction.direction, default: 0] += 1
    if let outcome { revealed.append(outcome) }
    guard var amount = prediction.by else { return }
    if prediction.isPart {
      // A part of the money is an amount once one knows of what.
      guard let outcome else { return }
      amount *= abs(outcome.reference)
    }
    amounts.append(prediction.direction == .up ? amount : prediction.direction == .down ? -amount : 0)
  }

  /// What was said and what came, as cells of a table.
  func cells(_ currency: String) -> [Cell] {
    let figure = measure.differenceFigure(currency)
    let came = revealed.map(\.change.mean).sorted()
    return [
      .text(subject),
      .text("\(ways[.up] ?? 0) / \(ways[.flat] ?? 0) / \(ways[.down] ?? 0)"),
      .text(PredictionSpread.spread(amounts, figure)), .text(PredictionSpread.spread(came, figure)),
      .text(revealed.isEmpty ? "" : "\(revealed.count(where: \.isRight)) of \(revealed.count)"),
    ]
  }

  /// `-10.0 to +5.0, middle -3.0` of numbers in order.
  private static func spread(_ numbers: [Double], _ figure: Figure) -> String {
    guard let first = numbers.first, let last = numbers.last, let middle = TrackRecord.median(numbers) else {
      return ""
    }
    if numbers.count == 1 { return figure.text(first) }
    return "\(figure.text(first)) to \(figure.text(last))"
      + (numbers.count == 2 ? "" : ", middle \(figure.text(middle))")
  }
}
