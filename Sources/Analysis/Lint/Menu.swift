import Language
import Scenarios
import Simulation

/// The single lines that a player of a scenario would think of: each lever that screens offer, at each of its levels.
struct Menu {
  /// A line and the lever that it moves: a verb, or a tactic.
  struct Offer: Hashable {
    let lever: String
    let line: Line
  }

  let offers: [Offer]
  private let scenario: Scenario

  init(of scenario: Scenario) {
    self.scenario = scenario
    let vocabulary = scenario.vocabulary
    let closed = Set(scenario.hidden + scenario.locks.map(\.lever))
    offers = Menu.texts(of: scenario).filter { !closed.contains($0.lever) }.compactMap { lever, text in
      guard let line = try? parse(text, in: .prompt, vocabulary: vocabulary) else { return nil }
      return Offer(lever: lever, line: line)
    }
  }

  private static func texts(of scenario: Scenario) -> [(lever: String, text: String)] {
    let kinds = scenario.market.kinds.map(\.kind.name)
    let depths = ["light", "moderate", "deep"]
    let isApplied = !scenario.hidden.contains("apply") && !scenario.locks.contains { $0.lever == "apply" }
    var texts = (isApplied ? Tactic.allCases : []).flatMap { tactic in
      depths.map { (tactic.rawValue, "apply \(scenario.vocabulary.name(of: tactic)) depth=\($0)") }
    }
    func add(_ verb: String, _ clauses: [String]) { texts += clauses.map { (verb, "\(verb) \($0)") } }
    add("disclose", Disclosure.allCases.map(\.rawValue))
    add("disclose", ["notice saying benefit", "just-in-time saying benefit", "dashboard saying control"])
    add("control", Control.allCases.map(\.rawValue))
    add("share", Sharing.allCases.map(\.rawValue))
    add("secure", Security.allCases.map(\.rawValue) + ["strong visible"])
    add("incentive", kinds.map { "5% for \($0)" })
    add("collect", kinds)
    add("forget", kinds)
    texts.append(("notify", "notify"))
    add("respond", Response.allCases.map(\.rawValue) + ["compensate=20%"])
    return texts
  }

  /// An offer as acts of a week, after other acts: with the collecting that it needs before it. Empty where it would be
  /// refused then, or would say again what is so already.
  func acts(_ offer: Offer, at week: Int, after acts: [DatedAct]) -> [DatedAct] {
    guard let act = offer.line.dated(now: week), case .decision(let decision) = act.act else { return [] }
    let practices = practices(at: week, of: scenario.acts + acts, market: scenario.market)
    func isHeld(_ kind: Kind) -> Bool { practices.allSatisfy { $0.held.contains(kind) } }
    var before: [DatedAct] = []
    switch decision {
    case .forget(let kinds, _) where !kinds.allSatisfy(isHeld): return []
    case .collect(let kinds, _) where kinds.allSatisfy(isHeld): return []
    case .apply(let application):
      let missing = application.using.filter { !isHeld($0) }
      if !missing.isEmpty {
        guard canCollect else { return [] }
        before.append(DatedAct(week: week, .decision(.collect(missing, to: []))))
      }
    default: break
    }
    let then = Language.practices(at: week, of: scenario.acts + acts + before, market: scenario.market)
    guard (try? check(offer.line, practices: then, locks: scenario.locks, vocabulary: scenario.vocabulary)) != nil
    else { return [] }
    return before + [act]
  }

  private var canCollect: Bool {
    !scenario.locks.contains { $0.lever == "collect" } && !scenario.hidden.contains("collect")
  }

  /// The weeks in which something happens, and the weeks after: when a player would act again.
  var occasions: [Int] {
    let events = scenario.acts.map(\.week).filter { $0 > 0 }
    let quarters = stride(from: 13, to: scenario.weeks, by: 13)
    return Set(events + events.map { $0 + 1 } + quarters).filter { $0 < scenario.weeks }.sorted()
  }
}
