import Language
import Scenarios

/// Predictions: locked when they are made, due when their week has run, and said once how they came out.
extension Session {
  /// Locks a prediction of the present try. It moves nothing, so it can be made at any prompt whose future is unknown.
  mutating func lock(_ prediction: Prediction, _ line: Line) throws(Refusal) -> Line {
    // The same lines have the same future in every try.
    if let known = tries.filter({ $0.acts == present.acts && $0.reached > week }).map(\.reached).max() {
      throw .alreadyKnown(line, reached: known, now: week)
    }
    guard week < scenario.weeks else { throw .end(weeks: scenario.weeks, now: week) }
    if let about = prediction.week, !(week + 1...scenario.weeks).contains(about) {
      throw .predictedWeek(about, now: week, weeks: scenario.weeks)
    }
    let reached = present.reached
    let open = present.predicted.filter { !$0.isRevealed && ($0.due ?? .max) > reached }
    if let earlier = open.first(where: { $0.isAbout(prediction) }) {
      throw .locked(earlier)
    }
    let kept: Line
    do {
      kept = try parse(line.canonical, in: .session, vocabulary: scenario.vocabulary) ?? line
    } catch {
      throw .line(error)
    }
    present.predicted.append(Predicted(line: kept, prediction: prediction, made: week, due: prediction.week))
    return kept
  }

  /// A prediction that names no week is read at the end of the first run after it.
  mutating func fallDue() {
    for place in present.predicted.indices where present.predicted[place].due == nil {
      if present.predicted[place].made < week { present.predicted[place].due = week }
    }
  }

  /// What was predicted is set beside the outcome, for good.
  mutating func reveal() throws(Refusal) {
    guard !present.due.isEmpty else {
      let open = present.predicted.filter { !$0.isRevealed }
      throw .nothingDue(isLocked: !open.isEmpty, week: open.compactMap(\.due).min())
    }
    present.revealWhatIsDue()
  }

  /// After weeks were taken back: what was predicted in them is void, and what fell due in them is open again.
  mutating func reconsider() {
    let week = week
    present.predicted.removeAll { !$0.isRevealed && $0.made > week }
    for place in present.predicted.indices where !present.predicted[place].isRevealed {
      let predicted = present.predicted[place]
      if predicted.due.map({ $0 > week }) == true { present.predicted[place].due = predicted.prediction.week }
    }
  }

  /// Goes to a step of the scenario's lesson; nil leaves it.
  mutating func go(toStep step: Int?) throws(Refusal) {
    let count = scenario.lesson?.steps.count ?? 0
    if let step, !(1...count + 1).contains(step) || count == 0 { throw .step(step, of: count) }
    lessonStep = step
  }
}

extension Try {
  /// What was predicted and is due stands revealed, for good.
  mutating func revealWhatIsDue() {
    for place in predicted.indices where predicted[place].isDue(by: reached) {
      predicted[place].isRevealed = true
    }
  }
}
