import Analysis
import Language
import Reports
import Scenarios
import Sessions
import Simulation

extension Conversation {
  /// The answer to `who pays [for TACTIC] [in SEGMENT,...]`; `words` come after `pays`.
  func whoPays(_ words: [String]) throws -> WhoPays {
    let (mine, _) = try resultsSoFar()
    var rest = words
    var tactic: Tactic?
    if rest.first == "for" {
      tactic = try paidFor(rest.count > 1 ? rest[1] : nil, in: mine.plan)
      rest = Array(rest.dropFirst(2))
    }
    let segments = try segments(in: rest, after: tactic == nil ? "pays" : words[1], "who")
    if tactic == nil, mine.plan == mine.plan.baseline {
      let remedy =
        tacticsApplied.first.map { "Of a tactic that runs already: who pays for \($0.word)" }
        ?? "Decide something and let weeks pass: disclose notice"
      throw Misstep("error: there is no decision of yours here, so nobody pays for one. \(remedy)")
    }
    return try WhoPays(
      for: tactic, in: mine.plan, among: segments, threads: courses.threads, wording: wording,
      progress: surroundings.progress)
  }

  /// The tactic of that name, where the plan has applied it.
  private func paidFor(_ name: String?, in plan: Plan) throws -> Tactic {
    let applied = tacticsApplied.map(\.word)
    let there = applied.isEmpty ? "No tactic is applied here" : "Applied here: \(applied.joined(separator: ", "))"
    let remedy = applied.first.map { "who pays for \($0)" } ?? "who pays"
    guard let name else { throw Misstep("error: 'for' needs a tactic. \(there). Type: \(remedy)") }
    guard let tactic = vocabulary.tactic(named: name) else {
      let hint = nearest(name, among: vocabulary.tacticNames).map { " Did you mean '\($0)'?" } ?? ""
      throw Misstep("error: there is no tactic '\(name)'.\(hint) \(there). Type: \(remedy)")
    }
    guard plan.without(tactic).acts != plan.acts else {
      throw Misstep(
        "error: '\(name)' has not been applied here, so with and without it are the same. \(there). Type: \(remedy)")
    }
    return tactic
  }

  /// The tactics that some line applies by now.
  var tacticsApplied: [Suggestion] {
    guard let session = desk?.session else { return [] }
    let applied = session.plan().acts.compactMap { dated -> Tactic? in
      if dated.week < max(session.week, 1), case .decision(.apply(let application)) = dated.act {
        return application.tactic
      }
      return nil
    }
    return applied.distinct.map { Suggestion(vocabulary.name(of: $0), "applied here") }
  }
}

extension Call {
  /// `paradox who FILE pays [for TACTIC] ... [--json|--csv]`; other questions about people answer as at the prompt.
  @Sendable static func who(_ call: Call) throws -> Reply {
    guard call.words.dropFirst().first == Command.paying else { return try call.asked() }
    guard call.wantsCSV, !call.wantsJSON else {
      return try call.answer { talk, words, scenario in
        try talk.whoPays(Array(words.dropFirst())).json(scenario: scenario.id, hash: scenario.fingerprint)
      }
    }
    let talk = try call.opened()
    _ = try talk.run(to: try call.weeks(talk))
    let scenario = try talk.requireSession().scenario
    let pays = try talk.whoPays(Array(call.words.dropFirst(2)))
    return Reply(verbatim: pays.csv(scenario: scenario.id, hash: scenario.fingerprint))
  }
}
