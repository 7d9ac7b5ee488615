import Language
import Simulation

extension Plan {
  /// The plan's market as a scenario file that `check` finds good, so that whoever is shown a plan can open it.
  func scenarioFile(id: String, title: String) -> String {
    let sum = market.segments.reduce(0) { $0 + $1.share }
    let segments = market.segments.flatMap { segment in
      [
        "  - name: \(segment.name)", "    title: \(segment.name)", "    persona: Drawn at random.",
        "    share: \(plain(100 * segment.share / sum))%", "    concern: \(points(segment.concern))",
        "    appetite: \(points(segment.appetite))", "    literacy: \(points(segment.literacy))",
        "    reactance: \(points(segment.reactance))", "    forgiveness: \(points(segment.forgiveness))",
        "    trust: \(points(segment.trust))", "    skepticism: \(points(segment.skepticism))",
        "    weeks-between-purchases: \(plain(1 / segment.rate))", "    basket: \(plain(segment.basket))",
      ]
    }
    let own = market.kinds.dropFirst(KindFacts.standard.count).map { facts in
      let like = KindFacts.standard.last { $0.flow == facts.flow }?.kind.name ?? "inferred"
      return
        "  \(facts.kind.name): like \(like), sensitivity \(points(facts.sensitivity)), awareness \(points(facts.awareness))"
    }
    let contact = Tactic.allCases.compactMap { tactic in
      market.costs.contact[tactic].map { "      \(tactic.rawValue): \(plain($0))" }
    }
    return """
      paradox: 1
      id: \(id)
      title: "\(title)"
      firm: A firm drawn at random
      story: Drawn at random by 'check --reality'.
      info:
        what: A market of random segments.
        how: Its lines are typed by hand.
        notice: [Whether the sentence holds.]
        try: [Leave out a line.]
        sources: [{id: S10, grade: sign, says: Drawn at random.}]
      market:
        customers: \(customers)
        weeks: \(weeks)
        currency: \(market.currency)
        margin: \(plain(100 * market.margin))%
        discount: \(plain(100 * market.discount))%
        base: \(market.base.rawValue)
        costs:
          breached-record: \(plain(market.costs.breachedRecord))
      \(contact.isEmpty ? "" : "    contact:\n" + contact.joined(separator: "\n") + "\n")\
        earnings: {partners: \(plain(market.earnings.partners)), brokers: \(plain(market.earnings.brokers))}
      segments:
      \(segments.joined(separator: "\n"))
      \(own.isEmpty ? "" : "kinds:\n" + own.joined(separator: "\n") + "\n")goals: [{id: none, title: None, holds: trust >= 0}]
      solution: |
        run 1

      """
  }

  /// What to type once that file is open: the luck, then the lines by week.
  var typedLines: [String] {
    let dated = acts.enumerated().sorted { ($0.element.week, $0.offset) < ($1.element.week, $1.offset) }.map(\.element)
    return ["set seed \(seed)", "set customers \(customers)", "set replications \(replications)"] + dated.map(\.typed)
  }
}

private func points(_ value: Double) -> String { plain((100 * value).rounded()) }

/// A number with up to six decimals and no needless ones, as YAML and lines read it.
private func plain(_ value: Double) -> String {
  let scaled = (value * 1e6).rounded()
  var digits = String(Int64(scaled.magnitude))
  while digits.utf8.count < 7 { digits = "0" + digits }
  var text = digits.dropLast(6) + "." + digits.suffix(6)
  while text.last == "0" { text.removeLast() }
  if text.last == "." { text.removeLast() }
  return (scaled < 0 ? "-" : "") + text
}
