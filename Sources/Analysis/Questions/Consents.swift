import Language
import Reports
public import Simulation

/// How many customers say yes, of those who are asked first, to each kind of data.
///
/// ```swift
/// try Consents(in: plan)?.given[0]   // (web-history, 0.34)
/// ```
public struct Consents: Sendable {
  /// The kinds that are asked for, in the market's order, each with the part of those asked who have given it.
  public let given: [(kind: Kind, part: Double)]

  /// A fair sample is enough for a proportion, so that it costs no one any waiting.
  private static let customers = 2000
  private static let replications = 4

  /// As it stands after the last week of a plan; nil where nobody is asked first.
  public init?(in plan: Plan) throws {
    let practices = practices(at: plan.weeks, of: plan.acts, market: plan.market)
    func isAsked(_ kind: Kind, _ practice: Practice) -> Bool {
      practice.treatment(of: kind).map {
        $0.isHeld && ([.optIn, .granular].contains($0.offered.level) || $0.law.optIn != nil)
      } ?? false
    }
    let kinds = plan.market.kinds.map(\.kind).filter { kind in practices.contains { isAsked(kind, $0) } }
    guard !kinds.isEmpty, plan.weeks > 0 else { return nil }
    var sample = plan
    sample.customers = min(plan.customers, Consents.customers)
    let observer = Observer(sample, kinds.map { Noting(.about(.giving, $0), weeks: plan.weeks...plan.weeks) })
    var (yes, all) = (kinds.map { _ in 0.0 }, kinds.map { _ in 0.0 })
    for replication in 0..<min(plan.replications, Consents.replications) {
      let sheet = try observer.sheet(replication: replication)
      for (place, kind) in kinds.enumerated() {
        for (value, segment) in zip(sheet.values[place], sheet.segments) where isAsked(kind, practices[segment]) {
          yes[place] += Double(value)
          all[place] += 1
        }
      }
    }
    given = kinds.indices.map { (kinds[$0], yes[$0] / max(all[$0], 1)) }
  }

  /// The same in one sentence.
  var sentence: String {
    let parts = given.map { "\(Figure.percent.text($0.part)) to \($0.kind.name)" }
    return "Of the customers who are asked first, so many say yes: \(listed(parts))."
  }
}
