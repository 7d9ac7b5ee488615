import Language
import Sessions

/// What somebody said beforehand, and what came of it in their course.
public struct Said: Sendable {
  /// The team or the try.
  public var name: String
  /// What was said beside what came.
  public var revealed: Revealed

  /// Names what was said.
  public init(_ name: String, _ revealed: Revealed) { (self.name, self.revealed) = (name, revealed) }

  /// `red said that trust goes up by 10 points, because "they will love it". It came not as said: it went down.`
  func sentence(_ currency: String) -> String {
    let reason = revealed.predicted.line.reason.map { ", because \"\($0)\"" } ?? ""
    return "\(name) said that \(revealed.predicted.prediction.spoken(currency))\(reason). It came "
      + "\(revealed.nearnessToOthers)."
  }
}
