import Language
public import Scenarios
public import Simulation

/// Returns the short name of a run: a fingerprint of all that its figures follow from.
///
/// These are the scenario's fingerprint, the model's version, seed, replications, customers, weeks, and each line with
/// its week and whether it is the scenario's or one's own, and the values of the theories assumed. Reasons are left out: they change no figure. The same run has
/// the same name in every build and on every machine.
public func runID(of plan: Plan, scenario hash: Fingerprint) -> String {
  let settings = "\(modelVersion) \(plan.seed) \(plan.replications) \(plan.customers) \(plan.weeks)"
  let lines = plan.acts.map { "\($0.origin == .yours ? "yours" : "scenario") \($0.week) \($0.act.text())" }
  let theories = plan.theories.map { theory in
    theory.name + theory.values.map { " \($0.parameter)=\($0.value)" }.joined()
  }
  return (lines + theories).reduce(Fingerprint(of: hash.description).chained(with: settings)) { $0.chained(with: $1) }
    .description
}
