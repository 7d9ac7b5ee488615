import Language
import Simulation

extension Scenario {
  /// What this scenario says otherwise than an earlier one, in plain words, what changes outcomes first.
  ///
  /// ```swift
  /// today.differences(from: then)  // ["segment careful: concern 70, was 80", "goal trusted is new"]
  /// ```
  public func differences(from earlier: Scenario) -> [String] {
    var found = Differences(self, earlier)
    found.time()
    found.segments()
    found.lines()
    found.money()
    found.kinds()
    found.names()
    found.goals()
    found.pilots()
    found.texts()
    // All that a scenario says has been compared.
    return found.all.isEmpty && self != earlier ? ["the order in which it lists things"] : found.all
  }

  /// What this scenario gives the model otherwise than another, apart from lines: customers, segments, money and kinds.
  ///
  /// ```swift
  /// mine.inputs(beside: shop, named: "shop")  // ["segment careful: concern 70, in shop 80"]
  /// ```
  public func inputs(beside other: Scenario, named name: String) -> [String] {
    var found = Differences(self, other, was: ", in \(name) ", isNew: ", not in \(name)", isGone: ", only in \(name)")
    found.time()
    found.segments()
    found.money()
    found.kinds()
    return found.all
  }
}

/// Collects what differs between a scenario of now and one of then.
private struct Differences {
  let now: Scenario
  let then: Scenario
  /// How the other value is told, and what one of them has not.
  private let was, isNew, isGone: String
  private(set) var all: [String] = []

  init(
    _ now: Scenario, _ then: Scenario, was: String = ", was ", isNew: String = " is new", isGone: String = " is gone"
  ) {
    (self.now, self.then) = (now, then)
    (self.was, self.isNew, self.isGone) = (was, isNew, isGone)
  }

  private mutating func compare(_ name: String, _ now: Double, _ then: Double) {
    if now != then { all.append("\(name) \(number(now))\(was)\(number(then))") }
  }

  private mutating func compare(_ name: String, _ now: String, _ then: String) {
    if now != then { all.append("\(name) \(now)\(was)\(then)") }
  }

  /// What is there now and was not, or was and is not, by name.
  private mutating func compareNames(_ what: String, _ now: [String], _ then: [String]) {
    all += now.filter { !then.contains($0) }.map { "\(what) \($0)\(isNew)" }
    all += then.filter { !now.contains($0) }.map { "\(what) \($0)\(isGone)" }
  }

  mutating func time() {
    compare("weeks", Double(now.weeks), Double(then.weeks))
    compare("customers", Double(now.customers), Double(then.customers))
    compare("base", now.market.base.rawValue, then.market.base.rawValue)
  }

  mutating func segments() {
    compareNames("segment", now.market.segments.map(\.name), then.market.segments.map(\.name))
    for segment in now.market.segments {
      guard let before = then.market.segments.first(where: { $0.name == segment.name }) else { continue }
      func scale(_ name: String, _ value: KeyPath<Segment, Double>) {
        compare("segment \(segment.name): \(name)", 100 * segment[keyPath: value], 100 * before[keyPath: value])
      }
      scale("share", \.share)
      scale("concern", \.concern)
      scale("appetite", \.appetite)
      scale("literacy", \.literacy)
      scale("reactance", \.reactance)
      scale("forgiveness", \.forgiveness)
      scale("trust", \.trust)
      scale("skepticism", \.skepticism)
      compare("segment \(segment.name): weeks between purchases", 1 / segment.rate, 1 / before.rate)
      compare("segment \(segment.name): basket", segment.basket, before.basket)
    }
  }

  /// What the firm and the world do at the start and later.
  mutating func lines() {
    func texts(_ scenario: Scenario) -> [String] {
      scenario.acts.map { act in (act.week > 0 ? "at \(act.week) " : "") + act.act.text(in: scenario.vocabulary) }
    }
    let (lines, before) = (texts(now), texts(then))
    all += lines.filter { !before.contains($0) }.map { "the line '\($0)' is new" }
    all += before.filter { !lines.contains($0) }.map { "the line '\($0)' is gone" }
    if all.isEmpty, lines != before { all.append("its lines are in another order") }
  }

  mutating func money() {
    let (market, before) = (now.market, then.market)
    compare("currency", market.currency, before.currency)
    compare("margin", 100 * market.margin, 100 * before.margin)
    compare("discount", 100 * market.discount, 100 * before.discount)
    for tactic in Tactic.allCases {
      compare(
        "a contact of \(tactic.rawValue) costs", market.costs.contact[tactic] ?? 0, before.costs.contact[tactic] ?? 0)
    }
    compare("a breached record costs", market.costs.breachedRecord, before.costs.breachedRecord)
    compare("partners pay", market.earnings.partners, before.earnings.partners)
    compare("brokers pay", market.earnings.brokers, before.earnings.brokers)
  }

  /// Kinds of data.
  mutating func kinds() {
    let (kinds, before) = (now.market.kinds, then.market.kinds)
    compareNames("kind", kinds.map(\.kind.name), before.map(\.kind.name))
    for facts in kinds {
      guard let old = before.first(where: { $0.kind == facts.kind }) else { continue }
      compare("kind \(facts.kind): sensitivity", 100 * facts.sensitivity, 100 * old.sensitivity)
      compare("kind \(facts.kind): awareness", 100 * facts.awareness, 100 * old.awareness)
      if facts.flow != old.flow { all.append("kind \(facts.kind) flows otherwise") }
    }
  }

  /// Names of tactics, and which levers may be moved.
  mutating func names() {
    compareNames(
      "name", now.names.map { "\($0.name) for \($0.tactic.rawValue)" },
      then.names.map { "\($0.name) for \($0.tactic.rawValue)" })
    compareNames("lock on", now.locks.map(\.lever), then.locks.map(\.lever))
    compareNames("hidden lever", now.hidden, then.hidden)
  }

  mutating func goals() {
    compareNames("goal", now.goals.map(\.id), then.goals.map(\.id))
    for goal in now.goals {
      guard let before = then.goals.first(where: { $0.id == goal.id }) else { continue }
      compare("goal \(goal.id):", goal.condition.text, before.condition.text)
      compare("goal \(goal.id): week", Double(goal.week ?? now.weeks), Double(before.week ?? then.weeks))
    }
    compareNames("card", now.cards.map(\.letter), then.cards.map(\.letter))
    for card in now.cards {
      let before = then.cards.first { $0.letter == card.letter }
      if let before, before.lines != card.lines { all.append("card \(card.letter) has other lines") }
    }
    if now.solution != then.solution { all.append("the author's own solution") }
  }

  /// Experiments of the author's own, by which plausible worlds are weighed.
  mutating func pilots() {
    compareNames("pilot", now.pilots.map(\.id), then.pilots.map(\.id))
    for pilot in now.pilots where then.pilots.contains(where: { $0.id == pilot.id && $0.text != pilot.text }) {
      all.append("pilot \(pilot.id) says otherwise")
    }
  }

  /// What is only read: it changes no outcome.
  mutating func texts() {
    compare("title", "'\(now.title)'", "'\(then.title)'")
    compare("firm", "'\(now.firm)'", "'\(then.firm)'")
    if now.story != then.story { all.append("the story") }
    func reworded<Part>(
      _ parts: KeyPath<Scenario, [Part]>, _ name: KeyPath<Part, String>, _ text: KeyPath<Part, String>
    )
      -> Bool
    {
      now[keyPath: parts].contains { part in
        then[keyPath: parts].contains {
          $0[keyPath: name] == part[keyPath: name] && $0[keyPath: text] != part[keyPath: text]
        }
      }
    }
    if reworded(\.personas, \.segment, \.title) || reworded(\.personas, \.segment, \.sentence) {
      all.append("how segments are introduced")
    }
    if reworded(\.goals, \.id, \.title) { all.append("how goals are worded") }
    if reworded(\.cards, \.letter, \.title) { all.append("how cards are worded") }
    if reworded(\.locks, \.lever, \.by) { all.append("who locked a lever") }
    if now.background != then.background { all.append("what is told of its background") }
    if now.lesson != then.lesson { all.append("the lesson") }
    if now.facilitation != then.facilitation { all.append("the notes for whoever leads a room") }
    if [now.sector, now.difficulty?.rawValue] != [then.sector, then.difficulty?.rawValue] || now.minutes != then.minutes
    {
      all.append("where it stands among the scenarios")
    }
  }
}

/// At most two decimals, and none where there are none.
private func number(_ value: Double) -> String {
  let hundredths = (value * 100).rounded() / 100
  return hundredths == hundredths.rounded() ? "\(Int(hundredths))" : "\(hundredths)"
}
