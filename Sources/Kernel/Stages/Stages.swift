internal import Model

/// One week of one segment: exposure, appraisal, learning, attitude, behaviour. No stage looks back.
struct Stages: Sendable {
  private let exposure: Exposure
  private let appraisal: Appraisal
  private let learning: Learning
  private let attitude: Attitude
  private let behaviour: Behaviour
  private let census: Census

  /// - Parameter isBooked: Whether the ledger, or somebody who watches, reads what moved what.
  init(
    _ compiled: Compiled, luck: Philox, week: Int, segment: Int, talk: Machine.Talk, isBooked: Bool
  ) {
    let terms = compiled.terms[week - 1][segment]
    let constants = compiled.constants[week - 1]
    exposure = Exposure(
      terms: terms, constants: constants, luck: luck, week: UInt32(week), remembered: compiled.tracked.tactics.count)
    appraisal = Appraisal(terms: terms, constants: constants)
    learning = Learning(terms: terms, constants: constants, word: talk.bad, isBooked: isBooked)
    attitude = Attitude(terms: terms, constants: constants, balance: talk.balance, isBooked: isBooked)
    behaviour = Behaviour(
      terms: terms, constants: constants, market: compiled.plan.market, week: week, isBooked: isBooked)
    census = Census(terms: terms)
  }

  /// Moves a batch of customers on by the week, and counts them.
  func run(_ people: Columns, _ batch: Batch, _ space: Workspace, _ sums: UnsafeMutablePointer<Double>) {
    exposure(people, batch, space)
    appraisal(people, batch, space)
    learning(people, batch, space)
    attitude(people, batch, space)
    behaviour(people, batch, space)
    census.add(people, batch, space, to: sums)
  }
}
