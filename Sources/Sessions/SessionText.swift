public import Scenarios
import Simulation

/// What a session file says, apart from where it lies.
///
/// A header, the scenario as it was read, then a line for each step with a hash that is chained to the one before:
/// ```
/// paradox session 1
/// model 1
/// seed 1
/// customers 10000
/// replications 20
/// scenario shopping-list 143
/// ...143 lines
/// 4f0c8d2be1a39577 begin
/// 91d2a7c05be84f36 at 0 apply shopping-list depth=deep
/// ```
public enum SessionText {
  static let mark = "paradox session 1"

  /// Everything up to the first step, and the hash that the chain begins with.
  public static func beginning(_ session: Session) -> (text: String, hash: Fingerprint) {
    // Parts between the bytes 10: a line end of two characters must stay what it is.
    let lines = session.scenario.text.utf8.split(separator: 10, omittingEmptySubsequences: false).count
    let header = """
      \(mark)
      model \(modelVersion)
      seed \(session.seed)
      customers \(session.customers)
      replications \(session.replications)
      scenario \(session.scenario.id) \(lines)
      \(session.scenario.text)

      """
    let hash = Fingerprint(of: header).chained(with: "begin")
    return (header + "\(hash) begin\n", hash)
  }

  /// The line of a step and its hash.
  public static func line(_ step: Step, in scenario: Scenario, after hash: Fingerprint) -> (String, Fingerprint) {
    let text = step.text(in: scenario.vocabulary)
    let next = hash.chained(with: text)
    return ("\(next) \(text)\n", next)
  }
}
