import Language
import Simulation

extension Scenario {
  /// Everything that the scenario says, in one fixed form: what its fingerprint is of.
  ///
  /// Each thing on a line of its own, text in quotes, lines of the language in canonical form. What the file leaves
  /// out stands here with its default, so that writing a default down changes nothing.
  public var canonical: String {
    var out: [String] = []
    func add(_ key: String, _ values: String...) { out.append(([key] + values).joined(separator: " ")) }
    func quoted(_ text: String) -> String { JSON.quoted(text) }
    add("paradox 1", quoted(id), quoted(title), quoted(firm))
    for (key, value) in [
      ("sector", sector), ("difficulty", difficulty?.rawValue), ("minutes", minutes.map(String.init)),
    ] {
      if let value { add(key, value) }
    }
    add("story", quoted(story))
    add("what", quoted(background.what))
    add("how", quoted(background.how))
    for text in background.notice { add("notice", quoted(text)) }
    for text in background.attempts { add("try", quoted(text)) }
    for source in background.sources { add("source", source.id, source.grade.rawValue, quoted(source.says)) }
    add("market", "\(customers) \(weeks) \(market.base) \(quoted(market.currency)) \(market.margin) \(market.discount)")
    for tactic in Tactic.allCases {
      if let cost = market.costs.contact[tactic], cost != 0 { add("contact", tactic.rawValue, "\(cost)") }
    }
    add("record", "\(market.costs.breachedRecord)")
    add("earnings", "\(market.earnings.partners) \(market.earnings.brokers)")
    for segment in market.segments { add("segment", segment.canonical) }
    for persona in personas { add("persona", persona.segment, quoted(persona.title), quoted(persona.sentence)) }
    for facts in market.kinds.dropFirst(KindFacts.standard.count) {
      add("kind", facts.kind.name, "\(facts.sensitivity) \(facts.flow) \(facts.awareness)")
    }
    for name in names { add("name", name.name, name.tactic.rawValue) }
    for act in acts { add("act", act.text(in: .standard)) }
    for card in cards {
      add("card", card.letter, quoted(card.title))
      for line in card.lines { add("line", line.canonical) }
    }
    for lock in locks { add("lock", lock.lever, quoted(lock.by)) }
    for lever in hidden { add("hidden", lever) }
    for goal in goals { add("goal", goal.id, quoted(goal.title), goal.condition.text, "\(goal.week ?? weeks)") }
    for line in solution { add("solution", line.canonical) }
    if let lesson { out += lesson.canonical }
    for pilot in pilots { add("pilot", quoted(pilot.text)) }
    if let facilitation {
      add("opening", quoted(facilitation.opening))
      for text in facilitation.questions { add("ask", quoted(text)) }
      for text in facilitation.watch { add("watch", quoted(text)) }
      add("close", quoted(facilitation.close))
    }
    return out.joined(separator: "\n") + "\n"
  }
}

extension Segment {
  fileprivate var canonical: String {
    let numbers = [
      share, concern, appetite, literacy, reactance, forgiveness, rate, basket, trust, skepticism,
    ]
    return ([name] + numbers.map { "\($0)" }).joined(separator: " ")
  }
}

extension Lesson {
  fileprivate var canonical: [String] {
    var out = ["lesson \(minutes) \(JSON.quoted(title))"]
    for step in steps {
      out.append("step \(JSON.quoted(step.title)) \(JSON.quoted(step.tell)) \(JSON.quoted(step.explain))")
      if let prediction = step.prediction { out.append(prediction.canonical) }
      out += step.lines.map { "do " + $0.text(in: .standard) }
      if let expectation = step.expectation { out.append("expect " + expectation.text) }
      out += step.standing.map { "stands " + $0.canonical }
      for way in step.others {
        out.append("other " + JSON.quoted(way.title))
        out += way.lines.map { "do " + $0.text(in: .standard) }
      }
      out += step.hints.map { "hint " + JSON.quoted($0) }
    }
    return out + debrief.map { "debrief " + JSON.quoted($0) } + (next.map { ["next " + $0] } ?? [])
  }
}
