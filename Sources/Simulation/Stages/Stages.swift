/// One week of one segment: exposure, appraisal, learning, attitude, behaviour. No stage looks back.
struct Stages: Sendable {
  let terms: Terms
  private let exposure: Exposure
  private let appraisal: Appraisal
  private let learning: Learning
  private let attitude: Attitude
  private let behaviour: Behaviour
  private let census: Census

  /// - Parameters:
  ///   - word: Mean bad word of last week in the segment.
  ///   - balance: Last week's balance of good and bad word, less that of the start.
  ///   - isBooked: Whether the ledger, or somebody who watches, reads what moved what.
  init(
    _ compiled: Compiled, luck: Philox, week: Int, segment: Int, word: Float, balance: Float, isBooked: Bool
  ) {
    let terms = compiled.terms[week - 1][segment]
    let constants = compiled.constants[week - 1]
    self.terms = terms
    exposure = Exposure(
      terms: terms, constants: constants, luck: luck, week: UInt32(week), remembered: compiled.tracked.tactics.count)
    appraisal = Appraisal(terms: terms, constants: constants)
    learning = Learning(terms: terms, constants: constants, word: word, isBooked: isBooked)
    attitude = Attitude(terms: terms, constants: constants, balance: balance, isBooked: isBooked)
    behaviour = Behaviour(
      terms: terms, constants: constants, market: compiled.plan.market, week: week, isBooked: isBooked)
    census = Census(terms: terms)
  }

  /// Moves a block of customers on by the week, and counts them.
  func run(_ people: Columns, _ block: Block, _ space: Workspace, _ sums: UnsafeMutablePointer<Double>) {
    exposure(people, block, space)
    appraisal(people, block, space)
    learning(people, block, space)
    attitude(people, block, space)
    behaviour(people, block, space)
    census.add(people, block, space, to: sums)
  }
}
