public import Language

/// A prediction that somebody made before they could see: it stays as it is until it is set beside the outcome.
public struct Predicted: Hashable, Sendable {
  /// The line as it was typed, with its reason.
  public var line: Line
  /// What it says.
  public var prediction: Prediction
  /// The week at the prompt when it was made: changes are counted from there.
  public var made: Int
  /// The week in which it is read; nil until a run says, where the line names none.
  public var due: Int?
  /// Whether it has been set beside the outcome.
  public var isRevealed = false

  /// A prediction made in a week, to be read in another.
  public init(line: Line, prediction: Prediction, made: Int, due: Int?) {
    self.line = line
    self.prediction = prediction
    self.made = made
    self.due = due
  }

  /// Whether its week has come in the first `week` weeks.
  public func isDue(by week: Int) -> Bool { due.map { $0 <= week } == true }

  /// Whether another prediction is about the same thing.
  func isAbout(_ other: Prediction) -> Bool {
    prediction.measure == other.measure && Set(prediction.segments) == Set(other.segments)
      && prediction.week == other.week
  }
}

extension Try {
  /// The predictions whose week has run and that have not been revealed.
  public var due: [Predicted] { predicted.filter { !$0.isRevealed && $0.isDue(by: reached) } }

  /// The predictions that were revealed last, all of one week.
  public var revealed: [Predicted] {
    let all = predicted.filter(\.isRevealed)
    return all.filter { $0.due == all.last?.due }
  }
}
