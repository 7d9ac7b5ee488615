public import Simulation

/// What a firm can do about a tactic that went too far: stop, say honestly what it does, ask first, answer, pay.
public struct Repair: Hashable, Sendable {
  /// Its lines, all of one week; none is going on as before.
  public var decisions: [Decision]

  /// Every way to put these together: with and without each, with each answer, and with as much as is expected or nothing
  /// (more backfires, less closes less). What the firm cannot do is left out.
  ///
  /// - Parameter expected: The compensation that is expected, as a part of the basket.
  static func all(
    for tactic: Tactic, to: [String], expected: Double, unless isLocked: (Decision) -> Bool
  ) -> [Repair] {
    var repairs = [Repair(decisions: [])]
    func with(_ choices: [Decision?]) {
      repairs = repairs.flatMap { repair in
        choices.map { Repair(decisions: repair.decisions + [$0].compactMap { $0 }) }
      }
    }
    let answers: [Response?] = [nil] + Response.allCases
    with([nil, .stop(tactic, to: to)])
    with([nil, .disclose(.notice, saying: [], about: [], to: to)])
    with([nil, .control(.optIn, isBuried: false, about: [], to: to)])
    with(
      answers.flatMap { answer -> [Decision?] in
        [answer.map { .respond($0, compensate: nil, to: to) }, .respond(answer, compensate: .basket(expected), to: to)]
      })
    return repairs.filter { !$0.decisions.contains(where: isLocked) }
  }
}
