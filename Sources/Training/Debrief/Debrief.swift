public import Analysis
import Language
import Reports
public import Scenarios
public import Sessions
import Simulation

/// What there is to talk about after a session or a workshop, made from what happened in it.
///
/// Each part reads what other questions show already: the ledger, predictions, shares of lines, customers' own words.
public struct Debrief: Sendable {
  /// Teams, or tries, with what came of them.
  public let sides: [Comparison.Named]
  /// The week up to which it looks.
  public let week: Int
  /// Where the courses parted.
  public let partings: [Parting]
  /// The prediction that came out least as it was said.
  public let surprise: Said?
  /// Which line mattered most in each course; nil where a course has no line of its own.
  public let mattered: [(name: String, answer: Mattered)]
  /// People whose fates differ most.
  public let people: [Fates]

  let scenario: Scenario
  let workshop: Workshop?
  let hands: [String]
  let wording: Wording
  let predictions: Int
  let right: Int

  /// Debriefs what was done in a scenario.
  ///
  /// - Parameters:
  ///   - sides: All courses as of `week`; two or more, doing nothing among them where there is but one.
  ///   - said: All predictions that were revealed.
  ///   - workshop: The workshop, if it was one.
  ///   - progress: Called now and then with the part done; returning false stops it.
  /// - Throws: `Interrupted` when `progress` returned false.
  public init(
    of scenario: Scenario, _ sides: [Comparison.Named], said: [Said], workshop: Workshop?, week: Int, threads: Int,
    progress: (@Sendable (Double) -> Bool)? = nil
  ) throws {
    (self.scenario, self.sides, self.workshop, self.week) = (scenario, sides, workshop, week)
    let wording = Wording(of: scenario)
    self.wording = wording
    partings = [.trust, .spend].compactMap { Parting(of: sides, in: $0, week: week) }
    surprise = said.largestSurprise
    predictions = said.count
    right = said.count { $0.revealed.isRight }
    let steps = Double(2 * sides.count)
    var mattered: [(name: String, answer: Mattered)] = []
    var everyone: [(name: String, customers: [Customer])] = []
    for (place, side) in sides.enumerated() {
      everyone.append((side.name, customers(of: side.course.plan, threads: threads)))
      if progress?(Double(2 * place + 1) / steps) == false { throw Interrupted() }
      guard side.course.plan != side.baseline.plan else { continue }
      let answer = try Mattered(
        for: .trust, in: side.course.plan, threads: threads, wording: wording
      ) { part in progress?((Double(2 * place + 1) + part) / steps) ?? true }
      if !answer.lines.isEmpty { mattered.append((side.name, answer)) }
    }
    self.mattered = mattered
    people = Fates.most(3, among: everyone)
    let room = workshop.map {
      Room(sides, $0, predicted: sides.map { _ in [] }, week: week, wording: wording)
    }
    hands = room.map { room in workshop?.hands.compactMap { room.told($0) } ?? [] } ?? []
  }

  var currency: String { sides.first?.course.plan.market.currency ?? "" }
}
