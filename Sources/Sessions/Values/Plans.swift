import Language
import Scenarios
public import Simulation

extension Session {
  /// The plan of the present try.
  ///
  /// - Parameter weeks: Weeks to run; nil means up to the prompt.
  public func plan(weeks: Int? = nil) -> Plan { plan(of: present, weeks: weeks) }

  /// The plan of a try.
  ///
  /// - Parameter weeks: Weeks to run; nil means up to that try's prompt.
  public func plan(of attempt: Try, weeks: Int? = nil) -> Plan {
    scenario.plan(
      attempt.acts, weeks: weeks ?? attempt.week, customers: customers, replications: replications, seed: seed)
  }

  /// What the firm does towards each segment after the present try's lines of `week` or earlier; nil means now.
  ///
  /// `check` and `echo` of a line want it as it stands before that line, in the line's week.
  public func practices(at week: Int? = nil) -> [Practice] {
    Language.practices(at: week ?? self.week, of: scenario.acts + present.acts, market: scenario.market)
  }
}
