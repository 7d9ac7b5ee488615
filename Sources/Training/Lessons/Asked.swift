public import Language
import Simulation

extension Prediction {
  /// What to type for a prediction about the same, such as `predict trust up in careful`; not what the author expects.
  public var asked: String {
    "predict \(measure.rawValue) up" + (segments.isEmpty ? "" : " in " + segments.joined(separator: ","))
  }

  /// Whether another prediction is about the same measure of the same customers.
  public func isAboutTheSame(as other: Prediction) -> Bool {
    measure == other.measure && Set(segments) == Set(other.segments)
  }
}
