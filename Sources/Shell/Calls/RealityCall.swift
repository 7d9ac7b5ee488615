import Analysis
import Reports
import Scenarios

extension Call {
  /// `paradox check --reality [--plans N] [--seed N]`: a sentence that is violated, and the exit code says so.
  func reality() throws -> Reply {
    if let word = words.first { throw Call.misuse("--reality draws its own scenarios, so '\(word)' says nothing") }
    let others = numbers.keys.filter { !["--plans", "--seed", "--threads"].contains($0) }.sorted()
    if let other = others.first ?? (wantsJSON ? "--json" : wantsCSV ? "--csv" : lines.isEmpty ? nil : "-c") {
      throw Call.misuse("'check --reality' does not take \(other). It takes --plans and --seed")
    }
    let (plans, seed) = (numbers["--plans"] ?? 1000, numbers["--seed"] ?? 1)
    let checks = try checkReality(
      plans: plans, seed: seed, threads: surroundings.threads, progress: surroundings.progress)
    return Reply(checks.document(plans: plans, seed: seed), status: checks.hasViolation ? .missed : .done)
  }
}
